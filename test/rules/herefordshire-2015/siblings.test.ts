import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Need, Person } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { daughter, mother, need, search, son } from '../plans/plan.ts'
import { antisocial, fact, offence } from '../plans/rows.ts'

const third: Person = { id: 'c3', kind: 'child', born: '2016-03-01' }

interface Told {
  needs?: Need[]
  people?: Person[]
  until?: string
}

/** A mother with a son named as a young offender, and his sister. */
const siblings = (
  evidence: EvidenceRow[] = [],
  {
    needs = [need('1.1', ['c1'])],
    people = [mother, son, daughter],
    until = '2026-07-10',
  }: Told = {},
) =>
  herefordshirePlan({
    people,
    needs,
    evidence,
    searched: [search(['offence', 'asb-incident'], 'family', '2025-07-11', until)],
  })

const cases: Case[] = [
  [
    'a sister without an incident waits the day before six months',
    siblings([], { until: '2026-07-09' }),
    '2026-07-09',
    { '3': ['waiting', '2026-07-10'], '3.m1 c2': ['waiting', '2026-07-10'] },
  ],
  [
    'a sister without an incident has met it at six months',
    siblings(),
    '2026-07-10',
    { '3': 'met', '3.m1': 'met', '3.m1 c2': 'met', '3.m2 c2': 'met' },
  ],
  [
    'an incident of the sister speaks against it',
    siblings([antisocial('2026-05-01', 'c2')]),
    '2026-07-10',
    { '3': ['not-met', '2026-11-01'], '3.m1 c2': ['not-met', '2026-11-01'] },
  ],
  [
    'a sister who is arrested has not kept out of crime, and has not entered the justice system',
    siblings([offence('2026-05-01', 'c2', { class: 'arrest' })]),
    '2026-07-10',
    { '3.m1 c2': 'not-met', '3.m2 c2': 'met' },
  ],
  [
    'a first proven offence of the sister speaks against both halves',
    siblings([offence('2026-05-01', 'c2', { class: 'proven' })]),
    '2026-07-10',
    { '3.m1 c2': 'not-met', '3.m2 c2': 'not-met' },
  ],
  [
    'a proven offence of a sister who had one before the plan is no first time',
    siblings([
      offence('2025-05-01', 'c2', { class: 'proven' }),
      offence('2026-05-01', 'c2', { class: 'proven' }),
    ]),
    '2026-07-10',
    { '3.m1 c2': 'not-met', '3.m2 c2': 'not-applicable' },
  ],
  [
    'an offence as a victim makes nobody an offender',
    siblings([offence('2025-12-01', 'c1', { role: 'victim' })], { needs: [need('1.2', ['a1'])] }),
    '2026-07-10',
    { '3': 'not-applicable' },
  ],
  [
    'an offence on file makes a young offender without an issue',
    siblings([offence('2025-12-01', 'c1')], { needs: [need('1.2', ['a1'])] }),
    '2026-07-10',
    { '3': 'met', '3.m1 c2': 'met' },
  ],
  [
    'a mother with an offence is no young offender',
    siblings([offence('2025-12-01', 'a1')], { needs: [need('1.2', ['a1'])] }),
    '2026-07-10',
    { '3': 'not-applicable' },
  ],
  [
    'an only child has no siblings',
    siblings([], { people: [mother, son] }),
    '2026-07-10',
    { '3': 'not-applicable', '3.m1': 'not-applicable', '3.m2': 'not-applicable' },
  ],
  [
    'every sibling is asked: one incident among three speaks against it',
    siblings([antisocial('2026-05-01', 'c3')], { people: [mother, son, daughter, third] }),
    '2026-07-10',
    { '3': 'not-met', '3.m1 c2': 'met', '3.m1 c3': 'not-met' },
  ],
  [
    'siblings whom nobody searched are unknown',
    herefordshirePlan({ people: [mother, son, daughter], needs: [need('1.1', ['c1'])] }),
    '2026-07-10',
    { '3': 'unknown', '3.m1': 'unknown', '3.m2': 'unknown' },
  ],
  [
    'a fact tells of the justice system where the files cannot',
    herefordshirePlan({
      people: [mother, son, daughter],
      needs: [need('1.1', ['c1'])],
      evidence: [fact('3.m2', true)],
    }),
    '2026-07-10',
    { '3.m1': 'unknown', '3.m2': 'met' },
  ],
]

describe('siblings of young offenders', () => {
  tryCases(cases)
})

it('the young offender is not asked for himself', () => {
  const findings = evaluate(siblings([offence('2026-05-01', 'c1')]), '2026-07-10')
  const clauses = findings.outcomes.flatMap((outcome) => outcome.clauses)
  expect(clauses.filter(({ ref }) => ref === '3.m1').map(({ who }) => who)).toEqual([
    undefined,
    'c2',
  ])
})
