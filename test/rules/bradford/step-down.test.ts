import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { daughter, mother, son } from '../plans/plan.ts'
import { fact, judged, supported } from '../plans/rows.ts'
import { family } from './families.ts'

const before = '2025-11-01'
const lastDay = '2026-05-31'
const day = '2026-06-01'

const supportOf = (...evidence: EvidenceRow[]) => family('1', ['c1'], evidence)

type Level = Parameters<typeof supported>[1]

const down = (from: Level, to: Level) =>
  supportOf(supported('c1', from, before, lastDay), supported('c1', to, day))

const rungs: readonly (readonly [from: Level, to: Level])[] = [
  ['looked-after', 'child-protection'],
  ['looked-after', 'child-in-need'],
  ['child-protection', 'child-in-need'],
  ['child-in-need', 'early-help'],
  ['early-help', 'universal'],
]

const ladder: Case[] = rungs.map(([from, to]) => [
  `${from} to ${to} is a step down`,
  down(from, to),
  day,
  { '1.m3': 'met', '1.m3 c1': 'met' },
])

const steps: Case[] = [
  [
    'on the last day of the higher plan nothing has come down yet',
    down('child-protection', 'child-in-need'),
    lastDay,
    { '1.m3': 'not-met' },
  ],
  [
    'the same level under a new plan is not a step down',
    down('child-in-need', 'child-in-need'),
    day,
    { '1.m3': 'not-met' },
  ],
  [
    'a plan that ended with nothing after it has come down to universal services',
    supportOf(supported('c1', 'early-help', before, lastDay)),
    day,
    { '1.m3': 'met' },
  ],
  [
    'on its last day a plan has not come down yet',
    supportOf(supported('c1', 'early-help', before, lastDay)),
    lastDay,
    { '1.m3': 'not-met' },
  ],
  [
    'of two plans at once the higher one is the level',
    supportOf(
      supported('c1', 'child-protection', before),
      supported('c1', 'early-help', before, lastDay),
    ),
    day,
    { '1.m3': 'not-met' },
  ],
  [
    'a plan that began on the opening day is the level at the start',
    supportOf(
      supported('c1', 'child-protection', '2026-01-10', lastDay),
      supported('c1', 'child-in-need', day),
    ),
    day,
    { '1.m3': 'met' },
  ],
  [
    'a plan that began the day after is not, and the level at the start is not known',
    supportOf(
      supported('c1', 'child-protection', '2026-01-11', lastDay),
      supported('c1', 'child-in-need', day),
    ),
    day,
    { '1.m3': 'unknown' },
  ],
  [
    'a plan that ended before the opening day says nothing of the start',
    supportOf(supported('c1', 'child-protection', before, '2026-01-09')),
    day,
    { '1.m3': 'unknown' },
  ],
  [
    'a plan whose last day is the opening day was the level at the start',
    supportOf(supported('c1', 'child-protection', before, '2026-01-10')),
    day,
    { '1.m3': 'met' },
  ],
  [
    'from universal services there is nothing to step down from',
    supportOf(supported('c1', 'universal', before)),
    day,
    { '1.m3': 'not-applicable' },
  ],
  ['without any level on file it is not known', supportOf(), day, { '1.m3': 'unknown' }],
]

const up = (...said: EvidenceRow[]) =>
  supportOf(
    supported('c1', 'child-in-need', before, lastDay),
    supported('c1', 'child-protection', day),
    ...said,
  )

const protecting: Case[] = [
  ['a step up is no failure by itself: it is not known', up(), day, { '1.m3': 'unknown' }],
  [
    'a professional may say that the step up was right',
    up(judged('lead-professional', '1.m3', 'met', day)),
    day,
    { '1.m3': 'met' },
  ],
  [
    'a professional may say that it was not',
    up(judged('lead-professional', '1.m3', 'not-met', day)),
    day,
    { '1.m3': 'not-met' },
  ],
  ['a fact may say so too', up(fact('1.m3', true, { who: 'c1', on: day })), day, { '1.m3': 'met' }],
  [
    'a fact about another child says nothing of this one',
    { ...up(fact('1.m3', true, { who: 'c2', on: day })), people: [mother, son, daughter] },
    day,
    { '1.m3': 'unknown' },
  ],
  [
    'a parent’s word does not decide it',
    up(judged('parent', '1.m3', 'met', day)),
    day,
    { '1.m3': 'unknown' },
  ],
  [
    'up and down again to the level at the start is not a step down, whatever a professional says',
    supportOf(
      supported('c1', 'child-in-need', before, '2026-02-28'),
      supported('c1', 'child-protection', '2026-03-01', lastDay),
      supported('c1', 'child-in-need', day),
      judged('lead-professional', '1.m3', 'met', day),
    ),
    day,
    { '1.m3': 'not-met' },
  ],
]

const siblings = (theirs: EvidenceRow[], people: string[] = ['c1', 'c2']) =>
  family('1', people, theirs, { people: [mother, son, daughter] })

const oneIsEnough: Case[] = [
  [
    'one child who has stepped down is enough, though another has not',
    siblings([
      supported('c1', 'child-protection', before, lastDay),
      supported('c1', 'child-in-need', day),
      supported('c2', 'child-protection', before),
    ]),
    day,
    { '1.m3': 'met', '1.m3 c1': 'met', '1.m3 c2': 'not-met' },
  ],
  [
    'one child who has stepped down is enough, though nothing is known of another',
    siblings([supported('c1', 'child-protection', before, lastDay)]),
    day,
    { '1.m3': 'met', '1.m3 c2': 'unknown' },
  ],
  [
    'where one has not and of the other nothing is known, it is not known',
    siblings([supported('c1', 'child-protection', before)]),
    day,
    { '1.m3': 'unknown', '1.m3 c1': 'not-met' },
  ],
  [
    'a brother whom the need does not name is not asked',
    siblings([supported('c1', 'child-protection', before, lastDay)], ['c2']),
    day,
    { '1.m3': 'unknown', '1.m3 c2': 'unknown' },
  ],
  [
    'a need that names the mother alone is about the children of the household',
    siblings([supported('c1', 'child-protection', before, lastDay)], ['a1']),
    day,
    { '1.m3': 'met', '1.m3 c1': 'met' },
  ],
  [
    'an unborn child may step down too',
    family('1', ['u1'], [supported('u1', 'child-protection', before, lastDay)], {
      people: [mother, { id: 'u1', kind: 'unborn' }],
    }),
    day,
    { '1.m3': 'met', '1.m3 u1': 'met' },
  ],
]

const closing: Case[] = [
  [
    'a step down by closure counts, whatever comes after it',
    { ...down('child-protection', 'child-in-need'), closed: day },
    '2026-12-01',
    { '1.m3': 'met' },
  ],
  [
    'a step down after closure comes too late',
    { ...down('child-protection', 'child-in-need'), closed: '2026-05-30' },
    '2026-12-01',
    { '1.m3': 'not-met' },
  ],
  [
    'a closure still to come changes nothing',
    { ...down('child-protection', 'child-in-need'), closed: '2027-05-30' },
    '2026-12-01',
    { '1.m3': 'met' },
  ],
]

describe('1.m3, steps down from level to level', () => {
  tryCases(ladder)
})
describe('1.m3, the level at the start against the level now', () => {
  tryCases(steps)
})
describe('1.m3, where a step up may protect', () => {
  tryCases(protecting)
})
describe('1.m3, one child or several', () => {
  tryCases(oneIsEnough)
})
describe('1.m3, on the claim date', () => {
  tryCases(closing)
})

describe('what 1.m3 says', () => {
  const rowOf = (plan: PlanDocument) =>
    evaluate(plan, day)
      .themes.flatMap(({ clauses = [] }) => clauses)
      .find(({ ref, who }) => ref === '1.m3' && who === 'c1')

  it('names both levels and the claim date', () => {
    expect(rowOf(down('child-protection', 'child-in-need'))?.because).toBe(
      'a child protection plan on the day the plan opened, a child in need plan on the claim date, 1 June 2026',
    )
  })

  it('asks a professional of a step up, and rests on both once one has spoken', () => {
    expect(rowOf(up())).toMatchObject({
      lacks: ['judgement'],
      missing: [
        'a professional judgement or a fact about 1.m3 (Children’s social care or Early help)',
      ],
      facts: ['evidence[0]', 'evidence[1]'],
    })
    expect(rowOf(up(judged('practitioner', '1.m3', 'met', day)))).toMatchObject({
      because:
        'a child in need plan on the day the plan opened, a child protection plan on the claim date, 1 June 2026; judged met by a practitioner on 1 June 2026',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
    })
  })
})
