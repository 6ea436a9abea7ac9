import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { father, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { antisocial, fact, judged, offence, offences } from '../plans/rows.ts'

/** A son at risk of crime, whose engagement with services is confirmed. */
const sonAtRisk = (evidence: EvidenceRow[], until = '2026-07-10') =>
  planOf({
    needs: [need('7.2', ['c1'])],
    evidence: [fact('7.2.E2', true), ...evidence],
    searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', until)],
  })

const counts: Case[] = (
  [
    ['a proven offence', offence('2026-02-01', 'c1', { class: 'proven' })],
    ['a recorded offence', offence('2026-02-01', 'c1', { class: 'recorded' })],
    ['an arrest', offence('2026-02-01', 'c1', { class: 'arrest' })],
    ['being named a suspect', offence('2026-02-01', 'c1', { class: 'suspect' })],
    ['an offence without a class', offence('2026-02-01', 'c1')],
    ['an anti-social incident', antisocial('2026-02-01', 'c1', { class: 'incident' })],
    ['anti-social behaviour without a class', antisocial('2026-02-01', 'c1')],
    ['an offence as offender', offence('2026-02-01', 'c1', { role: 'offender' })],
  ] as const
).map(([what, row]) => [
  `${what} counts against him`,
  sonAtRisk([row]),
  '2026-07-10',
  { '7.2': ['not-met', '2026-08-01'], '7.2.E1': ['not-met', '2026-08-01'] },
])

const countsNot: Case[] = (
  [
    ['a sentence', offence('2026-02-01', 'c1', { class: 'sentenced' })],
    ['a breach', offence('2026-02-01', 'c1', { class: 'breach' })],
    ['an intervention', antisocial('2026-02-01', 'c1', { class: 'intervention' })],
    ['an offence done to him', offence('2026-02-01', 'c1', { class: 'proven', role: 'victim' })],
    ['behaviour he suffered', antisocial('2026-02-01', 'c1', { role: 'victim' })],
    ['an offence of his mother', offence('2026-02-01', 'a1', { class: 'proven' })],
  ] as const
).map(([what, row]) => [
  `${what} does not count against him`,
  sonAtRisk([row]),
  '2026-07-10',
  { '7.2': 'met', '7.2.E1': 'met' },
])

const engagement: Case[] = [
  [
    'six clear months without a word on his engagement is unknown',
    planOf({
      needs: [need('7.2', ['c1'])],
      searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '7.2': 'unknown', '7.2.E1': 'met', '7.2.E2': 'unknown' },
  ],
  [
    'a judgement about his engagement suffices',
    planOf({
      needs: [need('7.2', ['c1'])],
      evidence: [judged('agency', '7.2.E2', 'met')],
      searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '7.2': 'met', '7.2.E2': 'met' },
  ],
  [
    'a judgement about the whole outcome says nothing of his engagement',
    planOf({
      needs: [need('7.2', ['c1'])],
      evidence: [judged('lead-professional', '7.2', 'met')],
      searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '7.2': 'unknown', '7.2.E2': 'unknown' },
  ],
  [
    'a fact that he does not engage is against him',
    planOf({
      needs: [need('7.2', ['c1'])],
      evidence: [fact('7.2.E2', false)],
      searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '7.2': ['not-met', null], '7.2.E1': 'met', '7.2.E2': 'not-met' },
  ],
  [
    'attending a service is shown and does not decide that he engages',
    planOf({
      needs: [need('7.2', ['c1'])],
      evidence: [
        { measure: 'participation', who: 'c1', from: '2026-02-01', service: 'YOS', level: 'fully' },
      ],
      searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '7.2': 'unknown', '7.2.E2': 'unknown' },
  ],
  [
    'a fact about the six months does not stand in for a police search',
    planOf({
      needs: [need('7.2', ['c1'])],
      evidence: [fact('7.2.E1', true), fact('7.2.E2', true)],
    }),
    '2026-07-10',
    { '7.2': 'unknown', '7.2.E1': 'unknown' },
  ],
]

const once: Case[] = [
  [
    'an arrest and its conviction count once, on the day of the arrest',
    sonAtRisk([
      offence('2026-03-10', 'c1', { class: 'proven', occurrence: 'CR/1' }),
      offence('2026-02-01', 'c1', { class: 'arrest', occurrence: 'CR/1' }),
    ]),
    '2026-07-10',
    { '7.2': ['not-met', '2026-08-01'] },
  ],
  [
    'an arrest and another conviction count twice',
    sonAtRisk([
      offence('2026-03-10', 'c1', { class: 'proven', occurrence: 'CR/2' }),
      offence('2026-02-01', 'c1', { class: 'arrest', occurrence: 'CR/1' }),
    ]),
    '2026-07-10',
    { '7.2': ['not-met', '2026-09-10'] },
  ],
  [
    'what he was a suspect of before the plan is no new incident when it is proven',
    sonAtRisk([
      offence('2025-12-20', 'c1', { class: 'suspect', occurrence: 'CR/1' }),
      offence('2026-03-01', 'c1', { class: 'proven', occurrence: 'CR/1' }),
    ]),
    '2026-07-10',
    { '7.2': 'met' },
  ],
  [
    'while the older row is not yet entered, the conviction stands alone',
    sonAtRisk(
      [
        offence('2025-12-20', 'c1', {
          class: 'suspect',
          occurrence: 'CR/1',
          recorded: '2026-08-15',
        }),
        offence('2026-03-01', 'c1', { class: 'proven', occurrence: 'CR/1' }),
      ],
      '2026-08-14',
    ),
    '2026-08-14',
    { '7.2': ['not-met', '2026-09-01'] },
  ],
  [
    'once the older row is entered, the incident lies before the plan',
    sonAtRisk(
      [
        offence('2025-12-20', 'c1', {
          class: 'suspect',
          occurrence: 'CR/1',
          recorded: '2026-08-15',
        }),
        offence('2026-03-01', 'c1', { class: 'proven', occurrence: 'CR/1' }),
      ],
      '2026-08-15',
    ),
    '2026-08-15',
    { '7.2': 'met' },
  ],
]

const couple = (evidence: EvidenceRow[]) =>
  planOf({
    people: [mother, father, son],
    needs: [need('7.1', ['a1', 'a2'])],
    evidence,
    searched: [search(['offence', 'asb-incident'], 'family', '2025-01-11', '2026-07-10')],
  })

const files: Case[] = [
  [
    'one incident in the police file and in the anti-social file is the seventh only once',
    couple([
      ...offences(6, 'a1'),
      offence('2025-09-01', 'a1', { class: 'recorded', occurrence: 'X' }),
      antisocial('2025-09-02', 'a1', { occurrence: 'X' }),
      offence('2026-02-01', 'a1', { class: 'recorded' }),
    ]),
    '2026-07-10',
    { '7.1': 'not-met', '7.1.E1 a1': 'not-met', '7.1.E2 a1': 'not-applicable' },
  ],
  [
    'two incidents in the two files are the seventh and the eighth',
    couple([
      ...offences(6, 'a1'),
      offence('2025-09-01', 'a1', { class: 'recorded', occurrence: 'X' }),
      antisocial('2025-09-02', 'a1', { occurrence: 'Y' }),
      offence('2026-02-01', 'a1', { class: 'recorded' }),
    ]),
    '2026-07-10',
    { '7.1': 'met', '7.1.E2 a1': 'met', '7.1.E1 a2': 'met' },
  ],
  [
    'one incident of both parents counts for each of them',
    couple([
      offence('2026-02-01', 'a1', { class: 'arrest', occurrence: 'X' }),
      offence('2026-02-01', 'a2', { class: 'arrest', occurrence: 'X' }),
    ]),
    '2026-07-10',
    { '7.1.E1 a1': ['not-met', '2026-08-01'], '7.1.E1 a2': ['not-met', '2026-08-01'] },
  ],
]

describe('what counts as an incident', () => {
  tryCases(counts)
})

describe('what does not count as an incident', () => {
  tryCases(countsNot)
})

describe('engaging with services', () => {
  tryCases(engagement)
})

describe('one incident in several rows', () => {
  tryCases(once)
})

describe('one incident in several files', () => {
  tryCases(files)
})
