import { describe, expect, it } from 'vitest'
import { agreeableIn, agreementIn, asksForAgreement } from '../../../../src/tab/plan/agreement.ts'
import { gateInWords, withOneMore } from '../../../../src/tab/plan/gate.ts'
import { needNoun } from '../../../../src/tab/plan/nouns.ts'
import { detailOf } from '../../../../src/tab/plan/outcome-detail.ts'
import { printedOf } from '../../../../src/tab/plan/printed.ts'
import { automaticIn } from '../../../../src/tab/plan/progress.ts'
import { themesOf } from '../../../../src/tab/plan/theme-rows.ts'
import { searchNeeds } from '../../../../src/tab/plan/add-need/need-search.ts'
import { idsOf, on, sampleView, type Extra } from './sample-view.ts'

const rowsOf = (family: string, change: Parameters<typeof sampleView>[1] = {}) => {
  const { view, framework } = sampleView(family, change)
  return themesOf(view, framework).flatMap(({ rows }) => rows)
}
const rowOf = (family: string, ref: string) => rowsOf(family).find((row) => row.ref === ref)
const detail = (family: string, ref: string, change: Parameters<typeof sampleView>[1] = {}) => {
  const { view, framework } = sampleView(family, change)
  const found = detailOf(ref, view, framework)
  if (!found) throw new Error(`${family} has no ${ref}`)
  return found
}

describe('what brings a family under its framework', () => {
  it.each([
    ['Sandhu', 'a need', 'Needs in 3 of 10 themes. The framework asks for 3'],
    ['Maddison', 'an issue', 'Issues in 2 of 6 themes. The framework asks for 2'],
    ['Penrose', 'an indicator', 'Indicators in 2 of 9 themes. The framework states no number.'],
    ['Pryce', 'an issue', 'Issues in 2 of 6 themes when the plan opened. The framework asks for 2'],
    ['Hussain', 'a local outcome', '2 of 6 local outcomes. The framework states no number.'],
  ])('%s’s is called by its own name and counted by its own rule', (family, noun, says) => {
    const { view, framework } = sampleView(family)
    expect(needNoun(framework).a).toBe(noun)
    expect(gateInWords(view, framework).says).toContain(says)
  })

  it('1 issue of the 2 asked for is said as so many so far', () => {
    const { view } = sampleView('Maddison')
    const less = idsOf(view, 'need', 'ref', '6.1')
    const begun = sampleView('Maddison', { less })
    expect(gateInWords(begun.view, begun.framework).says).toBe(
      'Issues in 1 of 6 themes so far. The framework asks for 2.',
    )
    expect(withOneMore('6.1', on, begun.view, begun.framework)).toBe(
      'With this one: issues in 2 of 6 themes.',
    )
  })

  it('an issue that arises after the opening counts for nothing in Herefordshire and asks for an outcome', () => {
    const { view, framework } = sampleView('Pryce')
    expect(withOneMore('1.1', on, view, framework)).toBe(
      'This issue arose after the plan opened and does not count here. It asks for an outcome agreed since.',
    )
    const opened = String(view.records.find(({ kind }) => kind === 'plan')?.fields['opened'])
    expect(withOneMore('1.1', opened, view, framework)).toBe(
      'With this one: issues in 3 of 6 themes.',
    )
  })

  it('where no needs are listed the themes are what is chosen, and are found by their words', () => {
    const { framework } = sampleView('Hussain')
    const [all] = searchNeeds(framework, '')
    expect(all?.title).toBe('')
    expect(all?.needs.map(({ ref }) => ref)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(searchNeeds(framework, 'poverty').flatMap(({ needs }) => needs)).toHaveLength(1)
  })
})

describe('outcomes agreed with the family', () => {
  it('are asked for where a rule hangs on them, and nowhere else', () => {
    const asks = (family: string) => asksForAgreement(sampleView(family).framework)
    expect(['Penrose', 'Pryce'].map(asks)).toEqual([true, true])
    expect(['Sandhu', 'Maddison', 'Hussain'].map(asks)).toEqual([false, false, false])
  })

  it('show where somebody wrote one down, though nothing hangs on it', () => {
    const more: Extra[] = [{ kind: 'outcome', id: 'a', fields: { ref: '10.2', agreed: on } }]
    const { view, framework } = sampleView('Sandhu', { more })
    expect(agreementIn('10.2', view, framework)?.record?.id).toBe('a')
    expect(agreementIn('2.1', view, framework)).toBeNull()
  })

  it('are chosen among those of the themes with a need that are not agreed yet', () => {
    const { view, framework } = sampleView('Penrose')
    const refs = agreeableIn(view, framework).flatMap(({ outcomes }) => outcomes.map((o) => o.ref))
    expect(refs).toEqual(['3.3', '3.4', '3.5', '6.1', '6.2', '6.3', '6.4'])
  })

  it('mark their rows; in Bristol one that is not agreed holds nothing back and has no status', () => {
    expect(rowOf('Penrose', '3.1')).toMatchObject({ status: 'Met' })
    expect(rowOf('Penrose', '3.1')?.agreed).toMatch(/^Agreed \d/)
    expect(rowOf('Penrose', '3.3')).toMatchObject({ status: null, stands: 'Not agreed' })
  })

  it('a theme with none of them says that nobody can tell', () => {
    const { view, framework } = sampleView('Penrose')
    const [agreed, none] = themesOf(view, framework)
    expect(agreed).toMatchObject({ isToAgree: false })
    expect(agreed?.says).toContain('Every agreed outcome is needed: 1 of 2 met.')
    expect(none).toMatchObject({ isToAgree: true })
    expect(none?.says).toContain('No outcome is agreed yet')
  })
})

describe('a theme for which one outcome is enough', () => {
  it('asks for nothing more once one is met, and for any while none is', () => {
    expect(rowOf('Maddison', '4.2')).toMatchObject({ status: null, stands: 'Not needed' })
    const { view } = sampleView('Maddison')
    const less = idsOf(view, 'evidence', 'measure', 'employment')
    const row = rowsOf('Maddison', { less }).find(({ ref }) => ref === '4.2')
    expect(row).toMatchObject({ status: 'Evidence missing', isOutstanding: true })
  })

  it('an issue that arose later says what outcome it needs', () => {
    const more: Extra[] = [
      { kind: 'need', id: 'late', fields: { ref: '1.1', people: ['mia'], identified: on } },
    ]
    const { view, framework } = sampleView('Pryce', { more })
    const [crime] = themesOf(view, framework)
    expect(crime?.missing).toHaveLength(1)
    expect(crime?.missing[0]).toContain('1.1')
  })
})

describe('the plan as a whole', () => {
  it('has a row of its own in County Durham, which says whose word is missing', () => {
    expect(rowOf('Maddison', 'plan')).toMatchObject({
      status: 'Judgement needed',
      explains: 'Not judged yet by the team',
    })
    expect(rowOf('Pryce', 'plan')).toBeUndefined()
  })

  it('shows each theme and each judgement, and the publisher’s sentence about them', () => {
    const { checks, quotes } = detail('Maddison', 'plan')
    expect(checks.map(({ ref, standing }) => [ref, standing])).toEqual([
      ['4', 'met'],
      ['6', 'met'],
      ['', 'met'],
      ['', 'to-judge'],
    ])
    expect(quotes.at(-1)?.says).toContain('The Lead Professional and the TAF must make a judgement')
  })

  it('held back by the family’s word it is held apart, and says so', () => {
    const say = (id: string, by: string, result: string): Extra => ({
      kind: 'evidence',
      id,
      fields: { measure: 'judgement', by, about: 'plan', result, on },
    })
    const more = [say('t', 'team', 'met'), say('f', 'family', 'not-met')]
    const { row, notes } = detail('Maddison', 'plan', { more })
    expect(row.status).toBe('Held apart')
    expect(notes).toHaveLength(1)
  })

  it('a job held long enough gives a result apart from progress, in the list and beside the outcome', () => {
    const { view, framework } = sampleView('Maddison')
    expect(automaticIn(view, framework)).toEqual([
      'Automatic result from 4.1: continuous employment. It stands apart from the family’s progress.',
    ])
    expect(detail('Maddison', '4.1').notes.join()).toContain('The exception to this will be')
    expect(automaticIn(sampleView('Pryce').view, framework)).toEqual([])
  })
})

describe('measures that belong to a theme', () => {
  it('stand in one row that counts them and gives no verdict', () => {
    const row = rowOf('Hussain', '1')
    expect(row).toMatchObject({ status: null, stands: '3 of 7 met', isOutstanding: false })
  })

  it('show each by itself, those of the ladder with the step that was taken', () => {
    const { checks, asked, heading } = detail('Hussain', '1')
    expect(heading).toBe('What is known of each')
    expect(asked).toBe('Each measure is reported by itself. Together they decide nothing.')
    const step = checks.find(({ ref }) => ref === '1.m3')
    expect(step).toMatchObject({ standing: 'met', who: 'Zara' })
  })

  it('their printed words and our reading of them can be opened', () => {
    const { framework } = sampleView('Hussain')
    const printed = printedOf('1', framework)
    expect(printed?.parts[0]?.lines.map(({ key }) => key)).toEqual([
      '1.m1',
      '1.m2',
      '1.m3',
      '1.m4',
      '1.m5',
      '1.m6',
      '1.m7',
    ])
    expect(printedOf('9', framework)).toBeNull()
  })

  it('an outcome without a measure of its own says in one check who judged it', () => {
    const { checks, title } = detail('Hussain', '1.7')
    expect(title).toBe('Reduce parental conflict')
    expect(checks).toMatchObject([{ ref: '1.7', standing: 'met' }])
    expect(checks[0]?.because).toContain('Judged met by the lead professional')
  })
})

describe('people of whom one is enough', () => {
  it('somebody without a job holds nothing back where another has one', () => {
    const { checks, asked } = detail('Maddison', '4.1')
    expect(asked).toBe('Of the people asked about, 1 is enough.')
    expect(checks.map(({ who, standing }) => [who, standing])).toEqual([
      ['Kyle', 'met'],
      ['Beth', 'not-needed'],
    ])
  })
})

describe('a long list of who could supply what is missing', () => {
  it('stands once below the checks and not beside each', () => {
    const { view } = sampleView('Maddison')
    const less = idsOf(view, 'evidence', 'measure', 'employment')
    const { checks, sources } = detail('Maddison', '4.3', { less })
    expect(sources).toContain('TFEA database')
    expect(new Set(checks.flatMap(({ missing }) => missing))).toEqual(
      new Set(['a fact or a judgement']),
    )
  })
})
