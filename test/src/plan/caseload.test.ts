import { describe, expect, it } from 'vitest'
import type { Findings, OutcomeFinding } from '../../../rules/findings.ts'
import { supportingFamilies2022 as framework } from '../../../rules/frameworks/supporting-families-2022/index.ts'
import { caseloadRow, nextDueOf } from '../../../src/plan/caseload.ts'
import { earliestCloseOf } from '../../../src/plan/standing.ts'
import { viewOf, type PlanView } from '../../../src/plan/view.ts'
import {
  adds,
  grace,
  liam,
  marlowes,
  policeOnly,
  priya,
  removes,
  sets,
  today,
  type Paper,
  type Worker,
} from './plan-lab.ts'

function rowFor(paper: Paper, who: Worker, on = today) {
  const view = viewOf(paper.plan, who, on)
  if (!view) throw new Error('is in the team')
  return caseloadRow(view, framework)
}

function findingsOf(paper: Paper): Findings {
  const view: PlanView | null = viewOf(paper.plan, priya, today)
  if (!view) throw new Error('is in the team')
  return view.findings
}

const outcome = (ref: string, changed: Partial<OutcomeFinding>): OutcomeFinding => ({
  ref,
  verdict: 'waiting',
  earliest: null,
  clauses: [],
  lacks: [],
  ...changed,
})

describe('a family’s line in a caseload', () => {
  it('says whose plan it is and what holds it back', () => {
    const row = rowFor(marlowes(), priya)
    expect(row).toMatchObject({
      key: 'plan-marlowe',
      reference: 'FP-1042',
      family: 'Marlowe',
      locality: '',
      members: ['Ruth Marlowe', 'Tom Marlowe', 'Ivy Marlowe'],
      closed: false,
      framework: 'supporting-families-2022',
      unit: 'outcome',
      parts: [
        { ref: '1.1', status: 'On course' },
        { ref: '7.1', status: 'Evidence missing' },
      ],
      met: 0,
      outstanding: 2,
      waiting: 1,
      earliestClose: null,
    })
    expect(row.lastEntry).toMatch(/^2026-01-10/)
  })

  it('names the oldest review that was not held and how late it is', () => {
    const paper = marlowes()
    expect(rowFor(paper, priya).nextDue).toEqual({ point: '3-month', due: '2026-04-10', late: 226 })
    paper.write(priya, adds('review', 'r', { point: '3-month', held: '2026-04-09' }), '2026-04-09')
    expect(rowFor(paper, priya, '2026-07-10').nextDue).toEqual({
      point: '6-month',
      due: '2026-07-10',
      late: 0,
    })
    expect(rowFor(paper, priya, '2026-07-11').nextDue?.late).toBe(1)
  })

  it('holds nothing of an entry the reader may not see but its verdict', () => {
    const paper = marlowes()
    const search = { measures: ['offence', 'asb-incident'], people: ['ruth'], from: '2025-01-01' }
    paper.write(priya, adds('searched', 's', { ...search, to: today }), '2026-11-20')
    expect(rowFor(paper, grace).met).toBe(1)
    paper.write(liam, policeOnly('of-no-need', { who: 'ivy' }), '2026-11-21')
    expect(rowFor(paper, grace).hidden).toBeUndefined()
    paper.write(liam, policeOnly('secret'), '2026-11-21')
    const [theirs, his] = [rowFor(paper, grace), rowFor(paper, liam)]
    expect(theirs.parts).toContainEqual({ ref: '7.1', status: 'Not met yet' })
    expect(his.parts).toContainEqual({ ref: '7.1', status: 'Clock restarted' })
    expect(theirs.drift.reasons.map(({ says }) => says).join()).not.toContain('7.1')
    expect(his.drift.reasons.map(({ says }) => says)).toContain('7.1 clock restarted')
    expect([theirs, his].map(({ hidden }) => hidden)).toEqual([true, undefined])
    expect([theirs, his].map(({ lastEntry }) => lastEntry.slice(0, 10))).toEqual([
      '2026-11-20',
      '2026-11-21',
    ])
  })

  it('is not said to be met where only something hidden holds the family back', () => {
    const met = (hidden: boolean) => {
      const paper = marlowes()
      paper.write(priya, removes('need-school'))
      paper.write(
        priya,
        adds('searched', 's', {
          measures: ['offence', 'asb-incident'],
          people: ['ruth'],
          from: '2025-01-01',
          to: today,
        }),
      )
      if (hidden) {
        const kept = { identified: '2026-01-10', audience: [liam.agency] }
        paper.write(liam, adds('need', 'secret', { ref: '5.1', people: ['ruth'], ...kept }))
      }
      return rowFor(paper, grace)
    }
    expect(met(false)).toMatchObject({ met: 1, outstanding: 0, result: 'met' })
    expect(met(true)).toMatchObject({ met: 1, outstanding: 0, result: 'open', hidden: true })
  })

  it('names a family and its people no further than their reader may know where they are', () => {
    const paper = marlowes()
    paper.write(priya, adds('person', 'kit', { name: 'Kit of Quarry Bank', kind: 'adult' }))
    paper.write(priya, sets('head', 'family', 'Marlowe, Quarry Bank'))
    paper.write(
      priya,
      adds('location', 'home', {
        people: ['ruth'],
        use: 'home',
        text: 'Quarry Bank',
        protected: true,
        audience: [priya.agency],
      }),
    )
    expect(rowFor(paper, priya).family).toBe('Marlowe, Quarry Bank')
    expect(rowFor(paper, grace).family).toBe('Withheld')
    expect(rowFor(paper, grace).members).toEqual(['Ruth Marlowe', 'Tom Marlowe', 'Ivy Marlowe'])
  })

  it('is closed from the day the plan closed', () => {
    const paper = marlowes()
    const { plan } = paper
    const head = plan.records.get('head')
    if (!head) throw new Error('a plan has a record of itself')
    const closed = { ...head, fields: { ...head.fields, closed: '2026-09-30' } }
    const on = (day: string) => {
      const view = viewOf(
        { ...plan, records: new Map([...plan.records, ['head', closed]]) },
        priya,
        day,
      )
      return view && caseloadRow(view, framework).closed
    }
    expect(['2026-09-29', '2026-09-30', '2026-10-01'].map(on)).toEqual([false, true, true])
  })
})

describe('the day a plan could close', () => {
  const findings = findingsOf(marlowes())
  const told = (earliest: string | null, outcomes: OutcomeFinding[]) => {
    const progress = { ...findings.progress, earliest }
    return earliestCloseOf(
      { ...findings, progress, outcomes, outstanding: ['1.1', '7.1'] },
      framework,
    )
  }
  const withOutcomes = (...outcomes: OutcomeFinding[]) => told('2027-04-02', outcomes)

  it('is the last of the days of what is outstanding, and names what holds it', () => {
    expect(
      withOutcomes(
        outcome('1.1', { earliest: '2027-01-10' }),
        outcome('7.1', { earliest: '2027-04-02' }),
        outcome('9.1', { earliest: '2029-01-01' }),
      ),
    ).toEqual({ on: '2027-04-02', heldBy: '7.1' })
  })

  it('is not known while one of them has no day', () => {
    expect(withOutcomes(outcome('1.1', { earliest: '2027-01-10' }), outcome('7.1', {}))).toBeNull()
  })

  it('is not known where the whole has none that the reader may be told', () => {
    const days = [
      outcome('1.1', { earliest: '2027-01-10' }),
      outcome('7.1', { earliest: '2027-04-02' }),
    ]
    expect(told('2027-04-02', days)?.on).toBe('2027-04-02')
    expect(told(null, days)).toBeNull()
  })

  it('is not said where nothing is outstanding', () => {
    expect(earliestCloseOf({ ...findings, outstanding: [] }, framework)).toBeNull()
  })
})

it('no review is due where all were held', () => {
  const held = { point: '3-month', due: '2026-04-10', state: 'held', because: [] } as const
  expect(
    nextDueOf({ ...findingsOf(marlowes()), reviews: [{ ...held, because: [] }] }, today),
  ).toBeNull()
})
