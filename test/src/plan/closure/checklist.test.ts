import { describe, expect, it } from 'vitest'
import { asIfClosed, dayToJudge } from '../../../../src/plan/closure/as-if-closed.ts'
import { checklistOf, closesWhole } from '../../../../src/plan/closure/checklist.ts'
import { findingsOf } from '../../../../src/plan/findings-for.ts'
import { headOf, textOf, type Plan } from '../../../../src/plan/plan.ts'
import { adds, judgement, openedByPriya, priya, today } from '../plan-lab.ts'
import { framework, opened, readyPaper } from './closure-lab.ts'

const list = (plan: Plan, closing = today) => {
  const rules = framework(textOf(headOf(plan), 'framework'))
  const asIf = findingsOf(asIfClosed(plan, closing), dayToJudge(closing, today))
  return checklistOf(plan, asIf, findingsOf(plan, today), rules, closing)
}
const results = (plan: Plan) => list(plan).conditions.map(({ id, result }) => [id, result])

describe('the conditions of Supporting Families', () => {
  it('hold for three headline outcomes whose needs are met', () => {
    const { plan } = readyPaper()
    expect(results(plan)).toEqual([
      ['gate', 'holds'],
      ['theme-2', 'holds'],
      ['theme-3', 'holds'],
      ['theme-5', 'holds'],
    ])
    expect(list(plan)).toMatchObject({
      isWhole: true,
      unmet: [],
      counts: { met: 3, outstanding: 0, proofLater: 0, total: 3 },
    })
    expect(list(plan).conditions[0]).toMatchObject({
      says: 'Each family needs 3 different outcomes to be attached to the programme',
    })
  })

  it('fail for two', () => {
    const { plan } = readyPaper(['2.1', '3.1'])
    expect(results(plan)[0]).toEqual(['gate', 'fails'])
    expect(list(plan)).toMatchObject({ isWhole: false, unmet: [] })
  })

  it('fail where one need is not met, and say why and what is missing', () => {
    const paper = readyPaper()
    paper.write(priya, adds('need', 'more', { ref: '4.1', people: ['tom'], identified: opened }))
    const { plan } = paper
    expect(results(plan)).toContainEqual(['theme-4', 'fails'])
    expect(list(plan)).toMatchObject({
      isWhole: false,
      counts: { met: 3, outstanding: 1, proofLater: 0, total: 4 },
      needsWithoutOutcome: [{ record: 'more', ref: '4.1' }],
    })
    expect(list(plan).unmet.map(({ ref }) => ref)).toEqual(['4.1'])
    expect(list(plan).unmet[0]?.missing.length).toBeGreaterThan(0)
  })

  it('hold for an outcome that only what comes after closure can prove, with its day', () => {
    const paper = readyPaper(['2.1', '3.1', '8.1'])
    paper.write(
      priya,
      adds('searched', 'police', {
        measures: ['domestic-abuse-incident'],
        people: ['tom'],
        from: opened,
        to: today,
      }),
    )
    const { plan } = paper
    expect(results(plan).at(-1)).toEqual(['theme-8', 'later'])
    expect(list(plan)).toMatchObject({
      isWhole: true,
      unmet: [],
      counts: { met: 2, outstanding: 0, proofLater: 1, total: 3 },
    })
    expect(list(plan).later).toMatchObject([{ ref: '8.1', due: '2027-05-22' }])
  })

  it('tell outside the plan no title of a theme', () => {
    const paper = readyPaper(['2.1', '3.1', '8.1'])
    const plain = list(paper.plan).conditions.map((one) => one.plain)
    expect(plain.join(' ')).not.toMatch(/abuse|health|early years/i)
  })
})

/** A plan by another framework, whose needs are identified on the day it opened. */
function paperOf(id: string, needs: readonly string[]) {
  const paper = openedByPriya({ framework: id })
  paper.write(
    priya,
    adds('person', 'tom', { name: 'Tom', kind: 'child', born: '2014-05-02' }),
    opened,
  )
  needs.forEach((ref, at) =>
    paper.write(
      priya,
      adds('need', `need-${at}`, { ref, people: ['tom'], identified: opened }),
      opened,
    ),
  )
  return paper
}

describe('the conditions of County Durham', () => {
  const durham = () => {
    const paper = paperOf('durham-2018', ['3.1', '6.1'])
    for (const [at, about] of ['3.2', '3.2.m1', '6.2', '6.2.m1'].entries()) {
      paper.write(priya, judgement(`j-${at}`, 'lead-professional', { about }), '2026-11-01')
    }
    return paper
  }

  it('are one outcome in each headline problem, two problems, and two judgements of the whole', () => {
    const paper = durham()
    expect(results(paper.plan)).toEqual([
      ['gate', 'holds'],
      ['theme-3', 'holds'],
      ['theme-6', 'holds'],
      ['judge-lead-professional', 'fails'],
      ['judge-team', 'fails'],
      ['rule-r16', 'unstated'],
      ['rule-r17', 'unstated'],
    ])
    paper.write(priya, judgement('by-lead', 'lead-professional', { about: 'plan' }))
    expect(list(paper.plan).isWhole).toBe(false)
    paper.write(priya, judgement('by-team', 'team', { about: 'plan' }))
    expect(list(paper.plan).isWhole).toBe(true)
    expect(results(paper.plan).filter(([, result]) => result === 'fails')).toEqual([])
  })

  it('fail again where a problem arises for which nothing is achieved', () => {
    const paper = durham()
    paper.write(priya, judgement('by-lead', 'lead-professional', { about: 'plan' }))
    paper.write(priya, judgement('by-team', 'team', { about: 'plan' }))
    paper.write(
      priya,
      adds('need', 'more', { ref: '2.1', people: ['tom'], identified: '2026-10-01' }),
    )
    expect(list(paper.plan).isWhole).toBe(false)
    expect(list(paper.plan).unmet.length).toBeGreaterThan(0)
  })
})

describe('the conditions of the others', () => {
  it('are, for Bristol, the outcomes agreed in each criterion, and no number of criteria', () => {
    const paper = paperOf('bristol', ['5.1'])
    expect(results(paper.plan)).toEqual([['theme-5', 'fails']])
    expect(closesWhole(paper.plan, findingsOf(paper.plan, today), framework('bristol'))).toBe(false)
  })

  it('are, for Herefordshire, two headline areas and an outcome in each', () => {
    expect(results(paperOf('herefordshire-2015', ['3.1']).plan)).toEqual([
      ['gate', 'fails'],
      ['theme-3', 'fails'],
    ])
    expect(results(paperOf('herefordshire-2015', ['3.1', '6.1']).plan)[0]).toEqual([
      'gate',
      'holds',
    ])
  })

  it('leave, for Herefordshire, an agreed outcome to the six months after, and none that was never agreed', () => {
    const paper = paperOf('herefordshire-2015', ['3.1'])
    expect(list(paper.plan).later).toEqual([])
    paper.write(priya, adds('outcome', 'agreed', { ref: '10', agreed: opened }))
    expect(results(paper.plan)[1]).toEqual(['theme-3', 'later'])
    expect(list(paper.plan).later.map(({ ref }) => ref)).toEqual(['10'])
  })

  it('are, for Bradford, none that it states: what it prints of closing is shown', () => {
    const paper = paperOf('bradford', ['1'])
    expect(results(paper.plan)).toEqual([
      ['rule-r1', 'unstated'],
      ['rule-r5', 'unstated'],
    ])
    expect(list(paper.plan).conditions[0]?.says).toContain('quarterly basis')
    expect(list(paper.plan).isWhole).toBe(false)
    for (const { ref } of list(paper.plan).unmet) {
      paper.write(priya, judgement(`j-${ref.replace('.', '-')}`, 'practitioner', { about: ref }))
    }
    expect(list(paper.plan)).toMatchObject({ isWhole: true, unmet: [] })
  })

  it('fail where no need was ever identified', () => {
    expect(list(paperOf('bristol', []).plan)).toMatchObject({
      isWhole: false,
      conditions: [{ id: 'needs', result: 'fails' }],
    })
  })
})

describe('what else there is to see to', () => {
  it('are reviews that were not held, and children who were not heard', () => {
    const paper = readyPaper()
    expect(list(paper.plan).reviews).toEqual([
      { point: '3-month', due: '2026-04-10', isHeld: false },
      { point: '6-month', due: '2026-07-10', isHeld: false },
    ])
    expect(list(paper.plan).childrenUnheard).toEqual(['tom'])
    paper.write(priya, adds('review', 'r', { point: '3-month', held: '2026-04-09' }))
    paper.write(
      priya,
      adds('voice', 'v', { person: 'tom', on: today, words: 'Better.', how: 'conversation' }),
    )
    expect(list(paper.plan).reviews[0]).toMatchObject({ point: '3-month', isHeld: true })
    expect(list(paper.plan).childrenUnheard).toEqual([])
  })
})
