import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { Findings } from '../../../../rules/findings.ts'
import type { EvidenceRow, Need, PlanDocument } from '../../../../rules/plan-document.ts'
import { need, search } from '../../plans/plan.ts'
import { fact, judged, offence } from '../../plans/rows.ts'
import { durham, judgedPlan } from './plans.ts'

const day = '2026-07-10'
const bothJudged = judgedPlan('met', 'met')
const children = need('3.5', ['c1'])
const health = need('6.1', ['a1'])
const home = fact('3.8.m1', true)
const well = fact('6.1.m3', true)

const family = (needs: Need[], evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  durham({ needs, evidence, ...parts })

describe('who belongs to the programme', () => {
  const gate: [string, Need[], number, 'met' | 'not-met'][] = [
    ['no issue', [], 0, 'not-met'],
    ['issues in one theme', [need('3.1', ['c1']), need('3.5', ['c1'])], 1, 'not-met'],
    ['issues in two themes', [children, health], 2, 'met'],
    [
      'a second theme identified tomorrow',
      [children, need('6.1', ['a1'], '2026-07-11')],
      1,
      'not-met',
    ],
    ['a second theme identified today', [children, need('6.1', ['a1'], day)], 2, 'met'],
    [
      'issues in all six',
      ['1.6', '2.4', '3.5', '4.1', '5.1', '6.1'].map((ref) => need(ref, ['a1'])),
      6,
      'met',
    ],
  ]
  it.each(gate)('%s', (_, needs, count, verdict) => {
    expect(evaluate(family(needs, []), day).eligibility).toEqual({ verdict, count, needed: 2 })
  })
  it('an outcome agreed without an issue is not counted', () => {
    const plan = family([children], [], { outcomes: [{ ref: '6.1', agreed: '2026-01-12' }] })
    expect(evaluate(plan, day).eligibility).toEqual({ verdict: 'not-met', count: 1, needed: 2 })
  })
})

const themeOf = (found: Findings, theme: string) =>
  found.themes.find(({ ref }) => ref === theme)?.verdict

describe('one outcome of a theme is enough', () => {
  const safe = fact('1.3.m1', true)
  const themes: [string, string, Need, EvidenceRow[], string][] = [
    ['crime, one of three', '1', need('1.6', ['a1']), [safe], 'met'],
    ['crime, none', '1', need('1.6', ['a1']), [], 'unknown'],
    ['children, one of nine', '3', children, [home], 'met'],
    ['children, one denied and the others open', '3', children, [fact('3.8.m1', false)], 'unknown'],
    ['work, one of three', '4', need('4.3', 'family'), [fact('4.3.m5', true)], 'met'],
    ['health, one of three', '6', health, [fact('6.3.m1', true)], 'met'],
    ['health, none', '6', health, [], 'unknown'],
  ]
  it.each(themes)('%s', (_, theme, one, evidence, verdict) => {
    expect(themeOf(evaluate(family([one], evidence), day), theme)).toBe(verdict)
  })
  it('one outcome that waits makes the theme wait', () => {
    expect(themeOf(evaluate(family([children], []), '2026-07-09'), '3')).toBe('waiting')
  })
  it('all outcomes of a theme with an issue are listed, and none of another', () => {
    const refs = evaluate(family([children], []), day).outcomes.map(({ ref }) => ref)
    expect(refs).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9'])
  })
})

describe('significant and sustained progress', () => {
  const done = [home, well]
  const both = [children, health]
  type Said = [Findings['progress']['verdict'], string[]]
  const cases: [string, EvidenceRow[], Said][] = [
    ['every theme, lead professional and team', [...done, ...bothJudged], ['met', []]],
    [
      'the lead professional has not judged',
      [...done, ...judgedPlan(null, 'met')],
      ['unknown', []],
    ],
    ['the team has not judged', [...done, ...judgedPlan('met', null)], ['unknown', []]],
    ['nobody has judged', done, ['unknown', []]],
    ['the team objects', [...done, ...judgedPlan('met', 'not-met')], ['not-met', []]],
    [
      'the team objects and the lead professional has not judged',
      [...done, ...judgedPlan(null, 'not-met')],
      ['not-met', []],
    ],
    ['the lead professional objects', [...done, ...judgedPlan('not-met', 'met')], ['not-met', []]],
    [
      'the family objects',
      [...done, ...bothJudged, judged('family', 'plan', 'not-met', '2026-07-02')],
      ['not-met', []],
    ],
    [
      'the family agrees',
      [...done, ...bothJudged, judged('family', 'plan', 'met', '2026-07-02')],
      ['met', []],
    ],
    [
      'the family objected before and agrees now',
      [
        ...done,
        ...bothJudged,
        judged('family', 'plan', 'not-met', '2026-06-01'),
        judged('family', 'plan', 'met', '2026-07-02'),
      ],
      ['met', []],
    ],
    [
      'the team agreed before and objects now',
      [...done, ...bothJudged, judged('team', 'plan', 'not-met', '2026-07-02')],
      ['not-met', []],
    ],
    [
      'the team objects tomorrow',
      [...done, ...bothJudged, judged('team', 'plan', 'not-met', '2026-07-11')],
      ['met', []],
    ],
    [
      'of two words of the team on one day the later in the file',
      [...done, ...bothJudged, judged('team', 'plan', 'not-met', '2026-07-01')],
      ['not-met', []],
    ],
    ['one theme is open', [home, ...bothJudged], ['unknown', ['6']]],
    [
      'no judgement makes up for a theme',
      [...bothJudged, judged('family', 'plan', 'met')],
      ['unknown', ['3', '6']],
    ],
    [
      'a practitioner’s word is not the lead professional’s',
      [...done, ...judgedPlan(null, 'met'), judged('practitioner', 'plan', 'met')],
      ['unknown', []],
    ],
  ]
  it.each(cases)('%s', (_, evidence, expected) => {
    const { progress } = evaluate(family(both, evidence), day)
    expect([progress.verdict, progress.because]).toEqual(expected)
  })
  it('with the plan closed it is the same', () => {
    const plan = family(both, [...done, ...bothJudged], { closed: '2026-06-01' })
    expect(evaluate(plan, day).progress.verdict).toBe('met')
  })
  it('waits for the only theme that waits, and says until when', () => {
    const plan = family(
      [children, health],
      [well, ...judgedPlan('met', 'met')].map((row) => ({ ...row, on: '2026-02-01' })),
    )
    expect(evaluate(plan, '2026-07-09').progress).toMatchObject({
      verdict: 'waiting',
      earliest: day,
      because: ['3'],
    })
  })
  it('promises no day while a judgement is missing', () => {
    const { progress } = evaluate(family([children], []), '2026-07-09')
    expect(progress).toMatchObject({ verdict: 'unknown', earliest: null })
  })
})

describe('a problem that arises later', () => {
  const later = [children, need('6.1', ['a1'], '2026-05-01')]
  const plan = family(later, [home, ...bothJudged.map((row) => ({ ...row, on: '2026-02-01' }))])
  it('is not there the day before', () => {
    const found = evaluate(plan, '2026-04-30')
    expect(found.themes.map(({ ref }) => ref)).toEqual(['3'])
    expect(found.progress.verdict).toBe('met')
  })
  it('needs an outcome from its day on', () => {
    const found = evaluate(plan, '2026-05-01')
    expect(found.themes.map(({ ref }) => ref)).toEqual(['3', '6'])
    expect(found.progress).toMatchObject({ verdict: 'unknown', because: ['6'] })
    expect(found.outstanding).toEqual(['6.1', '6.2', '6.3'])
  })
})

describe('what is outstanding', () => {
  it('every outcome of a theme none of whose outcomes is met, but those that ask nobody', () => {
    expect(evaluate(family([health, children], []), day).outstanding).toEqual([
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
      '3.7',
      '3.8',
      '3.9',
      '6.1',
      '6.2',
      '6.3',
    ])
  })
  it('none once one is met', () => {
    expect(evaluate(family([health], [well]), day).outstanding).toEqual([])
  })
  it('an outcome agreed without an issue brings its theme', () => {
    const plan = family([children], [home, ...bothJudged], {
      outcomes: [{ ref: '6.3', agreed: '2026-01-12' }],
    })
    const found = evaluate(plan, day)
    expect(found.outstanding).toEqual(['6.1', '6.2', '6.3'])
    expect(found.progress).toMatchObject({ verdict: 'unknown', because: ['6'] })
  })
  it('an agreed outcome is not asked for once another of its theme is met', () => {
    const plan = family([health], [well, ...bothJudged], {
      outcomes: [{ ref: '6.3', agreed: '2026-01-12' }],
    })
    expect(evaluate(plan, day)).toMatchObject({ outstanding: [], progress: { verdict: 'met' } })
  })
  it('the single outcome of school and of violence', () => {
    const plan = family([need('2.4', ['c1']), need('5.1', ['a1'])], [])
    expect(evaluate(plan, day).outstanding).toEqual(['2.1', '5.1'])
  })
  it('a veto leaves no outcome outstanding', () => {
    expect(
      evaluate(family([health], [well, ...judgedPlan('met', 'not-met')]), day).outstanding,
    ).toEqual([])
  })
})

it('says that a row about a victim never counts as offending', () => {
  const plan = family([need('1.6', ['a1'])], [offence('2026-02-01', 'a1', { role: 'victim' })], {
    searched: [search(['offence'], 'family', '2025-01-01', day)],
  })
  const codes = evaluate(plan, day).warnings.map(({ code }) => code)
  expect(codes.filter((code) => code.includes('victim'))).toHaveLength(1)
})
