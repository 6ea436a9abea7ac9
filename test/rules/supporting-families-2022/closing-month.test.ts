import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { abuse, missing } from '../plans/rows.ts'

/** A family affected by domestic abuse, the police searched for all of them up to `until`. */
const open = (evidence: EvidenceRow[], until: string, people: Searched['people'] = 'family') =>
  planOf({
    needs: [need('8.1', ['a1'])],
    evidence,
    searched: [search(['domestic-abuse-incident'], people, '2026-01-10', until)],
  })

const closed = (closedOn: string, evidence: EvidenceRow[], until: string) =>
  planOf({
    closed: closedOn,
    needs: [need('8.1', ['a1'])],
    evidence,
    searched: [search(['domestic-abuse-incident'], 'family', '2026-01-10', until)],
  })

const at = (on: string) => abuse(on, 'a1')

const asIf: Case[] = [
  [
    'a month without an incident is met while the plan is open',
    open([], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': 'met' },
  ],
  [
    'an incident exactly a month ago is past',
    open([at('2026-05-15')], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': 'met' },
  ],
  [
    'an incident a day less than a month ago is against it',
    open([at('2026-05-16')], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': ['not-met', '2026-06-16'] },
  ],
  [
    'an incident of today is against it',
    open([at('2026-06-15')], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': ['not-met', '2026-07-15'] },
  ],
  [
    'without a police search it is unknown',
    planOf({ needs: [need('8.1', ['a1'])] }),
    '2026-06-15',
    { '8.1.E1': ['unknown', null] },
  ],
  [
    'a police search of 31 days ago is fresh enough',
    open([], '2026-05-15'),
    '2026-06-15',
    { '8.1.E1': 'met' },
  ],
  [
    'a police search of 32 days ago is stale',
    open([], '2026-05-14'),
    '2026-06-15',
    { '8.1.E1': 'unknown' },
  ],
  [
    'an incident that only the older month holds leaves it unknown',
    open([at('2026-05-10')], '2026-05-31'),
    '2026-06-15',
    { '8.1.E1': 'unknown' },
  ],
  [
    'an incident after the last searched day is against it',
    open([at('2026-06-05')], '2026-05-31'),
    '2026-06-15',
    { '8.1.E1': ['not-met', '2026-07-05'] },
  ],
  [
    'an incident not reported to the police does not count',
    open([abuse('2026-06-01', 'a1', { policeReported: false })], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': 'met' },
  ],
  [
    'an incident reported to the police counts',
    open([abuse('2026-06-01', 'a1', { policeReported: true })], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': ['not-met', '2026-07-01'] },
  ],
  [
    'an incident she suffered counts: it is no offending of hers',
    open([abuse('2026-06-01', 'a1', { role: 'victim' })], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': 'not-met' },
  ],
  [
    'an incident noted for the child counts for the family',
    open([abuse('2026-06-01', 'c1', { role: 'household' })], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': 'not-met' },
  ],
  [
    'an incident noted for the family counts',
    open([abuse('2026-06-01', 'family')], '2026-06-15'),
    '2026-06-15',
    { '8.1.E1': 'not-met' },
  ],
  [
    'a police search for the mother alone says nothing of the family',
    open([], '2026-06-15', ['a1']),
    '2026-06-15',
    { '8.1.E1': 'unknown' },
  ],
  [
    'a police search that names everyone is one for the family',
    open([], '2026-06-15', ['a1', 'c1']),
    '2026-06-15',
    { '8.1.E1': 'met' },
  ],
  [
    'on 31 March an incident of 28 February is past',
    open([at('2026-02-28')], '2026-03-31'),
    '2026-03-31',
    { '8.1.E1': 'met' },
  ],
  [
    'on 31 March an incident of 1 March is against it',
    open([at('2026-03-01')], '2026-03-31'),
    '2026-03-31',
    { '8.1.E1': ['not-met', '2026-04-01'] },
  ],
  [
    'after an incident on 31 January 1 March is the first clear day',
    open([at('2026-01-31')], '2026-02-28'),
    '2026-02-28',
    { '8.1.E1': ['not-met', '2026-03-01'] },
  ],
]

const fixed: Case[] = [
  [
    'an incident in the month before closure is final',
    closed('2026-06-15', [at('2026-05-16')], '2026-06-15'),
    '2026-07-01',
    { '8.1.E1': ['not-met', null], '8.1': ['not-met', null] },
  ],
  [
    'an incident exactly a month before closure is outside it',
    closed('2026-06-15', [at('2026-05-15')], '2026-06-15'),
    '2026-07-01',
    { '8.1.E1': 'met' },
  ],
  [
    'an incident on the day of closure is against it',
    closed('2026-06-15', [at('2026-06-15')], '2026-06-15'),
    '2026-07-01',
    { '8.1.E1': ['not-met', null] },
  ],
  [
    'an incident on the day after closure is outside it',
    closed('2026-06-15', [at('2026-06-16')], '2026-06-15'),
    '2026-07-01',
    { '8.1.E1': 'met' },
  ],
  [
    'a police search to the day before closure does not reach',
    closed('2026-06-15', [], '2026-06-14'),
    '2026-06-20',
    { '8.1.E1': 'unknown' },
  ],
  [
    'a police search to the day of closure stays good a year later',
    closed('2026-06-15', [], '2026-06-15'),
    '2027-06-15',
    { '8.1.E1': 'met' },
  ],
  [
    'on the day of closure the month is that of closure: yesterday’s search does not reach',
    closed('2026-06-15', [], '2026-06-14'),
    '2026-06-15',
    { '8.1.E1': 'unknown' },
  ],
  [
    'on the day before closure it is judged as if closing that day',
    closed('2026-06-15', [], '2026-06-13'),
    '2026-06-14',
    { '8.1.E1': 'met' },
  ],
  [
    'closed on 31 March, an incident of 28 February is outside the month',
    closed('2026-03-31', [at('2026-02-28')], '2026-03-31'),
    '2026-04-10',
    { '8.1.E1': 'met' },
  ],
  [
    'closed on 31 March, an incident of 1 March is in the month',
    closed('2026-03-31', [at('2026-03-01')], '2026-03-31'),
    '2026-04-10',
    { '8.1.E1': ['not-met', null] },
  ],
]

/** A son who went missing, his sister beside him. */
const runaway = (evidence: EvidenceRow[], until: string, closedOn?: string) =>
  planOf({
    people: [mother, son, daughter],
    ...(closedOn === undefined ? {} : { closed: closedOn }),
    needs: [need('6.2', ['c1'])],
    evidence,
    searched: [search(['missing-episode'], ['c1'], '2026-01-10', until)],
  })

const missingReports: Case[] = [
  [
    'a month without a missing report is met, searched for him alone',
    runaway([], '2026-06-15'),
    '2026-06-15',
    { '6.2.E1': 'met' },
  ],
  [
    'a missing report exactly a month ago is past',
    runaway([missing('2026-05-15', 'c1')], '2026-06-15'),
    '2026-06-15',
    { '6.2.E1': 'met' },
  ],
  [
    'a missing report a day less than a month ago is against it',
    runaway([missing('2026-05-16', 'c1')], '2026-06-15'),
    '2026-06-15',
    { '6.2.E1': ['not-met', '2026-06-16'] },
  ],
  [
    'an episode nobody reported does not count',
    runaway([missing('2026-06-01', 'c1', { policeReported: false })], '2026-06-15'),
    '2026-06-15',
    { '6.2.E1': 'met' },
  ],
  [
    'his sister’s episode does not count for him',
    runaway([missing('2026-06-01', 'c2')], '2026-06-15'),
    '2026-06-15',
    { '6.2.E1': 'met' },
  ],
  [
    'a missing report on the day of closure is final',
    runaway([missing('2026-06-15', 'c1')], '2026-06-15', '2026-06-15'),
    '2026-07-01',
    { '6.2.E1': ['not-met', null] },
  ],
  [
    'a missing report the day after closure is outside the month',
    runaway([missing('2026-06-16', 'c1')], '2026-06-15', '2026-06-15'),
    '2026-07-01',
    { '6.2.E1': 'met' },
  ],
  [
    'a missing report exactly a month before closure is outside it',
    runaway([missing('2026-05-15', 'c1')], '2026-06-15', '2026-06-15'),
    '2026-07-01',
    { '6.2.E1': 'met' },
  ],
  [
    'a file searched for him to the day before closure does not reach',
    runaway([], '2026-06-14', '2026-06-15'),
    '2026-07-01',
    { '6.2.E1': 'unknown' },
  ],
]

describe('the month before closure, of an open plan', () => {
  tryCases(asIf)
})

describe('the month before closure, of a closed plan', () => {
  tryCases(fixed)
})

describe('missing reports in the month before closure', () => {
  tryCases(missingReports)
})
