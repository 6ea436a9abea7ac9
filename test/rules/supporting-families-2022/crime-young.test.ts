import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { antisocial, fact, offence, offences } from '../plans/rows.ts'

/** A son with so many offences in the year before, and what happened since. */
const sonWith = (before: number, since: EvidenceRow[], until = '2026-07-10') =>
  planOf({
    needs: [need('7.3', ['c1'])],
    evidence: [fact('7.3.E3', true), ...offences(before, 'c1'), ...since],
    searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', until)],
  })

const unengaged = (before: number, since: EvidenceRow[]) =>
  planOf({
    needs: [need('7.3', ['c1'])],
    evidence: [...offences(before, 'c1'), ...since],
    searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', '2026-07-10')],
  })

const mild = (on: string) => offence(on, 'c1', { class: 'recorded', severe: false })
const severe = (on: string) => offence(on, 'c1', { class: 'recorded', severe: true })
const unsaid = (on: string) => offence(on, 'c1', { class: 'recorded' })

const bands: Case[] = [
  [
    'four offences before and none since is met',
    sonWith(4, []),
    '2026-07-10',
    { '7.3': 'met', '7.3.E1': 'met', '7.3.E2': 'not-applicable', '7.3.E3': 'met' },
  ],
  [
    'four offences before and one since is not met',
    sonWith(4, [mild('2026-02-01')]),
    '2026-07-10',
    { '7.3': ['not-met', '2026-08-01'], '7.3.E1': 'not-met', '7.3.E2': 'not-applicable' },
  ],
  [
    'five offences before and one since is met',
    sonWith(5, [mild('2026-02-01')]),
    '2026-07-10',
    { '7.3': 'met', '7.3.E1': 'not-applicable', '7.3.E2': 'met' },
  ],
  [
    'five offences before and two since is more than a quarter',
    sonWith(5, [mild('2026-02-01'), mild('2026-03-01')]),
    '2026-07-10',
    { '7.3': ['not-met', '2026-08-01'], '7.3.E2': 'not-met' },
  ],
  [
    'eight offences before and two since is a quarter',
    sonWith(8, [mild('2026-02-01'), mild('2026-03-01')]),
    '2026-07-10',
    { '7.3': 'met' },
  ],
  [
    'seven offences before and two since is more than a quarter',
    sonWith(7, [mild('2026-02-01'), mild('2026-03-01')]),
    '2026-07-10',
    { '7.3': 'not-met' },
  ],
  [
    'engagement is needed in the lower band too',
    unengaged(4, []),
    '2026-07-10',
    { '7.3': 'unknown', '7.3.E1': 'met', '7.3.E3': 'unknown' },
  ],
  [
    'engagement is needed in the upper band too',
    unengaged(5, [mild('2026-02-01')]),
    '2026-07-10',
    { '7.3': 'unknown', '7.3.E2': 'met', '7.3.E3': 'unknown' },
  ],
  [
    'an offence too many is not met, whatever is unsaid of engagement',
    unengaged(4, [mild('2026-02-01')]),
    '2026-07-10',
    { '7.3': 'not-met', '7.3.E3': 'unknown' },
  ],
  [
    'before six months he waits for the day, his engagement confirmed',
    sonWith(5, [mild('2026-02-01')]),
    '2026-07-09',
    { '7.3': ['waiting', '2026-07-10'] },
  ],
]

const severity: Case[] = [
  [
    'a severe offence among those that are left is not met until it is six months back',
    sonWith(5, [severe('2026-02-01')]),
    '2026-07-10',
    { '7.3': ['not-met', '2026-08-01'], '7.3.E2': ['not-met', '2026-08-01'] },
  ],
  [
    'a severe offence exactly six months back is outside the window',
    sonWith(5, [severe('2026-02-01')], '2026-08-01'),
    '2026-08-01',
    { '7.3': 'met' },
  ],
  [
    'an offence whose severity nobody gave leaves it unknown',
    sonWith(5, [unsaid('2026-02-01')]),
    '2026-07-10',
    { '7.3': ['unknown', null], '7.3.E2': 'unknown' },
  ],
  [
    'an offence whose severity nobody gave leaves it unknown before six months too',
    sonWith(5, [unsaid('2026-02-01')]),
    '2026-05-01',
    { '7.3': ['unknown', null] },
  ],
  [
    'an offence whose severity nobody gave no longer matters six months on',
    sonWith(5, [unsaid('2026-02-01')], '2026-08-01'),
    '2026-08-01',
    { '7.3': 'met' },
  ],
  [
    'an anti-social incident is never severe',
    sonWith(5, [antisocial('2026-02-01', 'c1')]),
    '2026-07-10',
    { '7.3': 'met', '7.3.E2': 'met' },
  ],
  [
    'a severe offence before the plan opened does not bar him',
    sonWith(4, [severe('2025-12-01'), mild('2026-02-01')]),
    '2026-07-10',
    { '7.3': 'met', '7.3.E2': 'met' },
  ],
  [
    'two offences of unknown severity are too many whatever they are',
    sonWith(5, [unsaid('2026-02-01'), unsaid('2026-03-01')]),
    '2026-07-10',
    { '7.3': 'not-met', '7.3.E2': 'not-met' },
  ],
  [
    'a severe offence done to him does not bar him',
    sonWith(5, [offence('2026-02-01', 'c1', { class: 'proven', severe: true, role: 'victim' })]),
    '2026-07-10',
    { '7.3': 'met' },
  ],
  [
    'of an adult no severity is asked',
    planOf({
      needs: [need('7.1', ['a1'])],
      evidence: [...offences(8, 'a1'), offence('2026-02-01', 'a1', { class: 'recorded' })],
      searched: [search(['offence', 'asb-incident'], ['a1'], '2025-01-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'a severe offence of an adult within a quarter does not bar the adult',
    planOf({
      needs: [need('7.1', ['a1'])],
      evidence: [
        ...offences(8, 'a1'),
        offence('2026-02-01', 'a1', { class: 'recorded', severe: true }),
      ],
      searched: [search(['offence', 'asb-incident'], ['a1'], '2025-01-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '7.1': 'met' },
  ],
]

describe('a young person, four offences or five in the year before', () => {
  tryCases(bands)
})

describe('severe offences', () => {
  tryCases(severity)
})
