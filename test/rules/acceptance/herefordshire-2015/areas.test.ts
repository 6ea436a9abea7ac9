import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { Verdict } from '../../../../rules/findings.ts'
import type { EvidenceRow, Need, PlanDocument } from '../../../../rules/plan-document.ts'
import { herefordshirePlan } from '../../plans/herefordshire.ts'
import { need } from '../../plans/plan.ts'
import { fact, judged, offence } from '../../plans/rows.ts'
import { policeTo } from './plans.ts'

const doctor = fact('18.m1', true)
const dentist = [fact('19.m1', true), fact('19.m2', true)]
const engaged = fact('16.m1', true)
const health = need('6.1', 'family')
const later = (on: Day, ref = '6.1') => need(ref, 'family', on)

const family = (
  needs: Need[],
  evidence: readonly EvidenceRow[],
  agreed: readonly (readonly [ref: string, on: Day])[] = [],
  parts: Partial<PlanDocument> = {},
) =>
  herefordshirePlan({
    needs,
    evidence: [...evidence],
    outcomes: agreed.map(([ref, on]) => ({ ref, agreed: on })),
    ...parts,
  })

/** The verdict of each area by its ref, the family's own, and the areas that hold it back. */
interface Answer {
  areas: Readonly<Record<string, Verdict>>
  family: Verdict
  held: readonly string[]
  outstanding?: readonly string[]
}

const answerOf = (plan: PlanDocument, on: Day, { outstanding }: Answer): Answer => {
  const found = evaluate(plan, on)
  const areas = Object.fromEntries(
    found.themes.flatMap(({ ref, verdict }) => (verdict === 'not-stated' ? [] : [[ref, verdict]])),
  ) as Record<string, Verdict>
  const { verdict, because } = found.progress
  return {
    areas,
    family: verdict === 'not-stated' ? 'not-applicable' : verdict,
    held: because,
    ...(outstanding ? { outstanding: found.outstanding } : {}),
  }
}

type AreaCase = readonly [sentence: string, plan: PlanDocument, on: Day, answer: Answer]
const tryAreas = (cases: readonly AreaCase[]) =>
  it.each(cases)('%s', (_, plan, on, answer) => {
    expect(answerOf(plan, on, answer)).toEqual(answer)
  })

const done: Answer = { areas: { 6: 'met' }, family: 'met', held: [], outstanding: [] }
const open = (outstanding?: readonly string[]): Answer => ({
  areas: { 6: 'unknown' },
  family: 'unknown',
  held: ['6'],
  ...(outstanding ? { outstanding } : {}),
})
const day = '2026-08-01'

const areaCases: AreaCase[] = [
  ['one outcome is enough where none is agreed', family([health], [doctor]), day, done],
  ['none is met', family([health], []), day, { ...open(), areas: { 6: 'unknown' } }],
  ['the agreed one is the one met', family([health], [doctor], [['18', '2026-01-12']]), day, done],
  [
    'another one is agreed and unmet',
    family([health], [doctor], [['19', '2026-01-12']]),
    day,
    open(['19']),
  ],
  [
    'both agreed and both met',
    family(
      [health],
      [doctor, ...dentist],
      [
        ['18', '2026-01-12'],
        ['19', '2026-01-12'],
      ],
    ),
    day,
    done,
  ],
  [
    'two agreed, neither of them the one met',
    family(
      [health],
      [doctor],
      [
        ['19', '2026-01-12'],
        ['22', '2026-01-12'],
      ],
    ),
    day,
    open(['19', '22']),
  ],
  [
    'an agreed one is adverse',
    family([health], [doctor, fact('19.m1', false)], [['19', '2026-01-12']]),
    day,
    { areas: { 6: 'not-met' }, family: 'not-met', held: ['6'], outstanding: ['19'] },
  ],
  [
    'no judgement of the plan is asked for',
    family([health, need('5.1', 'family')], [doctor, engaged]),
    day,
    { areas: { 5: 'met', 6: 'met' }, family: 'met', held: [] },
  ],
  [
    'each area must be met',
    family([health, need('5.1', 'family')], [doctor]),
    day,
    {
      areas: { 5: 'unknown', 6: 'met' },
      family: 'unknown',
      held: ['5'],
      outstanding: ['15', '16', '17'],
    },
  ],
  [
    'abuse waits for six months',
    family([need('5.1', 'family')], []),
    '2026-07-09',
    { areas: { 5: 'waiting' }, family: 'waiting', held: ['5'], outstanding: ['15', '16', '17'] },
  ],
  [
    'unless another outcome of the area is met',
    family([need('5.1', 'family')], [engaged]),
    '2026-07-09',
    { areas: { 5: 'met' }, family: 'met', held: [], outstanding: [] },
  ],
  [
    'and waits again where it is agreed',
    family([need('5.1', 'family')], [engaged], [['15', '2026-01-12']]),
    '2026-07-09',
    { areas: { 5: 'waiting' }, family: 'waiting', held: ['5'], outstanding: ['15'] },
  ],
  [
    'an outcome agreed in an area without a need counts',
    family([health], [doctor], [['16', '2026-01-12']]),
    day,
    { areas: { 5: 'unknown', 6: 'met' }, family: 'unknown', held: ['5'] },
  ],
  [
    'and is met like any other',
    family([health], [doctor, engaged], [['16', '2026-01-12']]),
    day,
    { areas: { 5: 'met', 6: 'met' }, family: 'met', held: [], outstanding: [] },
  ],
]

const additional: AreaCase[] = [
  [
    'an issue of the opening day needs no outcome agreed',
    family([later('2026-01-10')], [doctor]),
    day,
    done,
  ],
  ['an issue of the day after does', family([later('2026-01-11')], [doctor]), day, open([])],
  [
    'one agreed on its day and met',
    family([later('2026-03-01')], [doctor], [['18', '2026-03-01']]),
    day,
    done,
  ],
  [
    'one agreed the day before',
    family([later('2026-03-01')], [doctor], [['18', '2026-02-28']]),
    day,
    open([]),
  ],
  [
    'one agreed later and unmet',
    family([later('2026-03-01')], [doctor], [['19', '2026-03-05']]),
    day,
    open(['19']),
  ],
  [
    'one agreed in another area',
    family([later('2026-03-01')], [doctor, engaged], [['16', '2026-03-05']]),
    day,
    { areas: { 5: 'met', 6: 'unknown' }, family: 'unknown', held: ['6'], outstanding: [] },
  ],
  [
    'a second issue in an area already met',
    family([health, later('2026-03-01', '6.2')], [doctor]),
    day,
    open([]),
  ],
  [
    'and an outcome agreed for it',
    family([health, later('2026-03-01', '6.2')], [doctor], [['18', '2026-03-02']]),
    day,
    done,
  ],
  [
    'one outcome agreed after two issues',
    family([later('2026-03-01'), later('2026-04-01', '6.2')], [doctor], [['18', '2026-04-01']]),
    day,
    done,
  ],
  [
    'one agreed between two issues',
    family([later('2026-03-01'), later('2026-04-01', '6.2')], [doctor], [['18', '2026-03-15']]),
    day,
    open([]),
  ],
  [
    'an issue that arises after the day',
    family([health, later('2026-08-02', '6.2')], [doctor]),
    day,
    done,
  ],
  ['and on the day', family([health, later('2026-08-01', '6.2')], [doctor]), day, open([])],
]

const gate: readonly (readonly [string, Need[], number])[] = [
  ['two areas', [health, need('5.1', 'family')], 2],
  ['two issues of one area', [health, need('6.2', 'family')], 1],
  ['one identified before support began', [health, later('2025-12-01', '5.1')], 2],
  ['one identified the day after', [health, later('2026-01-11', '5.1')], 1],
  ['all six', ['1.1', '2.1', '3.1', '4.1', '5.1', '6.1'].map((ref) => need(ref, 'family')), 6],
  ['none', [], 0],
]

describe('when a headline area is met', () => {
  tryAreas(areaCases)
})
describe('issues that arise later', () => {
  tryAreas(additional)

  it('says what is missing where no outcome is agreed for one', () => {
    const { themes } = evaluate(family([later('2026-03-01')], [doctor]), day)
    expect(themes.find(({ ref }) => ref === '6')?.missing?.join(' ')).toContain('6.1')
  })
})

describe('two of six areas', () => {
  it.each(gate)('%s', (_, needs, count) => {
    const { eligibility } = evaluate(family(needs, []), day)
    expect(eligibility).toMatchObject({ verdict: count >= 2 ? 'met' : 'not-met', count, needed: 2 })
  })

  it('counts no area that has an agreed outcome alone', () => {
    const { eligibility } = evaluate(family([health], [], [['16', '2026-01-12']]), day)
    expect(eligibility).toMatchObject({ verdict: 'not-met', count: 1 })
  })
})

describe('the family as a whole', () => {
  it('is promised the latest day of its waiting areas', () => {
    const plan = family(
      [need('5.1', 'family'), need('1.6', 'family')],
      [offence('2025-12-01', 'a1')],
      [],
      {
        searched: [policeTo('2026-01-10')],
      },
    )
    expect(evaluate(plan, '2026-03-01').progress).toMatchObject({
      verdict: 'waiting',
      earliest: '2026-07-10',
    })
  })

  it('is met where the team has said nothing, and where it agrees', () => {
    const plan = family([health], [doctor, judged('team', 'plan', 'met')])
    expect(evaluate(plan, day).progress.verdict).toBe('met')
  })

  it('lists every outcome of an area and of no other', () => {
    const { outcomes } = evaluate(family([health], []), day)
    expect(outcomes.map(({ ref }) => ref)).toEqual(['18', '19', '20', '21', '22', '23', '24', '25'])
  })
})
