import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { daughter, mother, son } from '../plans/plan.ts'
import { abuse, fact, judged, offence, supported } from '../plans/rows.ts'
import { familyWith, scored, searchedAll } from './plans.ts'

const day = '2026-07-10'
const afraid = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith(['5.1'], evidence, { searched: searchedAll, ...more })
const closed = { closed: '2026-07-01' }

const violence: Case[] = [
  [
    'six months without an incident wait for de-escalation',
    afraid([]),
    day,
    { '5.1.m1': 'met', '5.1': ['waiting', null] },
  ],
  ['closed, they are enough', afraid([], closed), day, { '5.1': 'met' }],
  [
    'with support stepped down they are enough too',
    afraid([
      supported('c1', 'child-protection', '2025-11-01', '2026-05-31'),
      supported('c1', 'child-in-need', '2026-06-01'),
    ]),
    day,
    { '5.1': 'met' },
  ],
  [
    'with support as high as ever they wait',
    afraid([supported('c1', 'child-protection', '2025-11-01')]),
    day,
    { '5.1': ['waiting', null] },
  ],
  [
    'with the son stepped down and the daughter still as high they wait',
    afraid(
      [
        supported('c1', 'child-protection', '2025-11-01', '2026-05-31'),
        supported('c1', 'child-in-need', '2026-06-01'),
        supported('c2', 'child-protection', '2025-11-01'),
      ],
      { people: [mother, son, daughter] },
    ),
    day,
    { '5.1': ['waiting', null] },
  ],
  [
    'closed with no line met is not enough',
    afraid([abuse('2026-03-01', 'a1')], closed),
    day,
    { '5.1.m1': ['not-met', '2026-09-01'], '5.1': 'unknown' },
  ],
  [
    'another line is enough',
    afraid([abuse('2026-03-01', 'a1'), fact('5.1.m6', true)], closed),
    day,
    { '5.1': 'met' },
  ],
  [
    'an incident told to somebody other than the police counts',
    afraid([abuse('2026-03-01', 'a1', { policeReported: false })], closed),
    day,
    { '5.1.m1': 'not-met' },
  ],
  [
    'not searched, nobody can tell',
    afraid([], { ...closed, searched: [] }),
    day,
    { '5.1.m1': 'unknown', '5.1': 'unknown' },
  ],
]

describe('families affected by domestic violence', () => {
  tryCases(violence)

  it('tells of the condition that no line carries', () => {
    const [outcome] = evaluate(afraid([]), day).outcomes
    expect(outcome?.conditions).toEqual([
      {
        verdict: 'waiting',
        because: 'after closure, or once support has stepped down',
        earliest: null,
        facts: [],
      },
    ])
  })
})

const ill = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith(['6.1'], evidence, more)

const scores: Case[] = [
  [
    'an Edinburgh score fallen from 15 to 11 is below 12',
    ill([scored('2026-01-05', 'a1', 'EPDS', 15), scored('2026-05-01', 'a1', 'EPDS', 11)]),
    day,
    { '6.1.m2': 'met', '6.1': 'met' },
  ],
  [
    'one fallen to 12 is not',
    ill([scored('2026-01-05', 'a1', 'EPDS', 15), scored('2026-05-01', 'a1', 'EPDS', 12)]),
    day,
    { '6.1.m2': 'not-met' },
  ],
  [
    'one below 12 that has not fallen is no reduction',
    ill([scored('2026-01-05', 'a1', 'EPDS', 9), scored('2026-05-01', 'a1', 'EPDS', 9)]),
    day,
    { '6.1.m2': 'not-met' },
  ],
  [
    'the latest decides',
    ill([
      scored('2026-01-05', 'a1', 'EPDS', 15),
      scored('2026-04-01', 'a1', 'EPDS', 8),
      scored('2026-05-01', 'a1', 'EPDS', 13),
    ]),
    day,
    { '6.1.m2': 'not-met' },
  ],
  [
    'the last by the opening is the baseline, not the one before it',
    ill([
      scored('2025-06-01', 'a1', 'EPDS', 20),
      scored('2026-01-10', 'a1', 'EPDS', 10),
      scored('2026-05-01', 'a1', 'EPDS', 11),
    ]),
    day,
    { '6.1.m2': 'not-met' },
  ],
  [
    'without one before the opening the first after it is',
    ill([scored('2026-02-01', 'a1', 'EPDS', 15), scored('2026-05-01', 'a1', 'EPDS', 11)]),
    day,
    { '6.1.m2': 'met' },
  ],
  [
    'one score alone shows no reduction',
    ill([scored('2026-02-01', 'a1', 'EPDS', 8)]),
    day,
    { '6.1.m2': 'unknown' },
  ],
  ['without a score nobody can tell', ill([]), day, { '6.1.m2': 'unknown' }],
  [
    'wellbeing is self-reported: the person says so',
    ill([judged('self', '6.1.m1', 'met')]),
    day,
    { '6.1': 'met' },
  ],
  [
    'a practitioner does not say it for them',
    ill([judged('practitioner', '6.1.m1', 'met')]),
    day,
    { '6.1.m1': 'unknown' },
  ],
  ['a fact does', ill([fact('6.1.m1', true, { who: 'a1' })]), day, { '6.1.m1': 'met' }],
]

const two = { people: [mother, son, daughter] }
const everybody: Case[] = [
  [
    'one child immunised is not all',
    ill([fact('6.2.m3', true, { who: 'c1' })], two),
    day,
    { '6.2.m3': 'unknown', '6.2.m3 c1': 'met', '6.2.m3 c2': 'unknown' },
  ],
  [
    'both are',
    ill([fact('6.2.m3', true, { who: 'c1' }), fact('6.2.m3', true, { who: 'c2' })], two),
    day,
    { '6.2.m3': 'met', '6.2': 'met' },
  ],
  [
    'a fact about the family covers everyone',
    ill([fact('6.2.m4', true)], two),
    day,
    { '6.2.m4': 'met' },
  ],
  [
    'a mother without a dentist is not covered by her children',
    ill([fact('6.2.m4', true, { who: 'c1' }), fact('6.2.m4', true, { who: 'c2' })], two),
    day,
    { '6.2.m4': 'unknown', '6.2.m4 a1': 'unknown' },
  ],
  [
    'one who is said not to be registered holds it',
    ill([fact('6.2.m5', true), fact('6.2.m5', false, { who: 'a1', on: '2026-04-01' })], two),
    day,
    { '6.2.m5': 'not-met' },
  ],
]

describe('health', () => {
  tryCases(scores)
  tryCases(everybody)
})

const codesOf = (plan: PlanDocument, on = day) =>
  evaluate(plan, on).warnings.map(({ code }) => code)

describe('warnings that data give rise to', () => {
  it('warns of question 10 above 0 of the Edinburgh scale, however low the total', () => {
    const low = [scored('2026-01-05', 'a1', 'EPDS', 15), scored('2026-05-01', 'a1', 'EPDS', 5)]
    expect(codesOf(ill([...low, scored('2026-05-01', 'a1', 'EPDS item 10', 1)]))).toContain(
      'epds-item-10',
    )
    expect(codesOf(ill([...low, scored('2026-05-01', 'a1', 'EPDS item 10', 0)]))).not.toContain(
      'epds-item-10',
    )
  })

  it('warns of it though nobody works for that theme, and however it is written', () => {
    const item = scored('2026-05-01', 'a1', 'epds-item-10', 2)
    expect(evaluate(familyWith(['3.1'], [item]), day).warnings).toContainEqual(
      expect.objectContaining({ ref: '6.1.m2', code: 'epds-item-10' }),
    )
    expect(codesOf(familyWith(['3.1'], [item]), '2026-04-30')).not.toContain('epds-item-10')
  })

  it('warns of rows about a victim, which do not count', () => {
    const victim = offence('2026-03-01', 'a1', { class: 'proven', role: 'victim' })
    const plan = familyWith(['1.6'], [victim])
    expect(evaluate(plan, day).warnings).toContainEqual(
      expect.objectContaining({ ref: '1.1.m3', code: 'victims-do-not-count' }),
    )
    expect(codesOf(familyWith(['1.6'], [offence('2026-03-01', 'a1')]))).not.toContain(
      'victims-do-not-count',
    )
  })

  it('warns of a baseline of zero, and says that no word stands in for it', () => {
    const zero = evaluate(familyWith(['1.6'], [], { searched: searchedAll }), day).warnings
    expect(zero).toContainEqual({
      ref: '1.1.m3',
      code: 'zero-baseline',
      text: 'The count before the plan opened is 0, so nothing can be fewer, and no word stands in for it.',
    })
  })
})

describe('reviews that Durham’s lines ask for', () => {
  const because = (plan: PlanDocument, point: string, on = day) =>
    evaluate(plan, on).reviews.find((review) => review.point === point)?.because

  it('are thirteen weeks at three months, twenty-six and every six months at six', () => {
    const plan = familyWith(['1.6', '3.1', '4.1', '5.1'], [])
    expect(because(plan, '3-month')).toEqual(['4.1.m1', '4.2.m1'])
    expect(because(plan, '6-month')).toEqual([
      '1.1.m3',
      '1.2.m2',
      '3.6.m1',
      '3.7.m1',
      '4.1.m1',
      '5.1.m1',
    ])
  })

  it('name six months below a support level only for a child who had a plan', () => {
    const plan = familyWith(['3.1'], [supported('c1', 'child-protection', '2025-11-01')])
    expect(because(plan, '6-month')).toContain('3.1.m1')
  })

  it('look six months past closure for referrals', () => {
    const plan = familyWith(['3.1'], [], { closed: '2026-07-01' })
    expect(because(plan, 'post-closure-6-month')).toEqual(['3.5.m1'])
    expect(because(familyWith(['4.1'], [], closed), 'post-closure-6-month')).toBeUndefined()
  })
})
