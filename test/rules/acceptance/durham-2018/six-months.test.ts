import { describe } from 'vitest'
import type { EvidenceRow, Person, PlanDocument } from '../../../../rules/plan-document.ts'
import { daughter, mother, need, search, son } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { fact, harm, judged, missing } from '../../plans/rows.ts'
import { durham } from './plans.ts'

const day = '2026-07-10'
const child = (parts: Partial<PlanDocument>) => durham({ needs: [need('3.1', ['c1'])], ...parts })

const home = (evidence: EvidenceRow[], until: string, people: Person[] = [mother, son, daughter]) =>
  child({
    people,
    evidence,
    searched: [search(['missing-episode'], 'family', '2026-01-10', until)],
  })
const gone: Case[] = [
  ['no episode for six months', home([], day), day, { '3.6': 'met' }],
  ['a day early it waits', home([], '2026-07-09'), '2026-07-09', { '3.6': ['waiting', day] }],
  ['waiting needs no search', child({}), '2026-07-09', { '3.6': ['waiting', day] }],
  ['not searched', child({}), day, { '3.6': ['unknown', null] }],
  [
    'an episode restarts the six months',
    home([missing('2026-03-05', 'c1')], day),
    day,
    { '3.6': ['not-met', '2026-09-05'] },
  ],
  [
    'and they are over',
    home([missing('2026-03-05', 'c1')], '2026-09-05'),
    '2026-09-05',
    { '3.6': 'met' },
  ],
  [
    'gone on 31 August: not yet on 28 February',
    home([missing('2026-08-31', 'c1')], '2027-02-28'),
    '2027-02-28',
    { '3.6': ['not-met', '2027-03-01'] },
  ],
  [
    'gone on 31 August: over on 1 March',
    home([missing('2026-08-31', 'c1')], '2027-03-01'),
    '2027-03-01',
    { '3.6': 'met' },
  ],
  [
    'the sister, who has no issue, counts',
    home([missing('2026-03-05', 'c2')], day),
    day,
    { '3.6': ['not-met', '2026-09-05'] },
  ],
  [
    'a sister elsewhere does not',
    home([missing('2026-03-05', 'c2')], day, [mother, son, { ...daughter, household: false }]),
    day,
    { '3.6': 'met' },
  ],
  ['nor does the mother', home([missing('2026-03-05', 'a1')], day), day, { '3.6': 'met' }],
  [
    'on the opening day, and six months later',
    home([missing('2026-01-10', 'c1')], day),
    day,
    { '3.6': 'met' },
  ],
  ['searched until 31 days ago', home([], day), '2026-08-10', { '3.6': 'met' }],
  ['searched until 32 days ago', home([], day), '2026-08-11', { '3.6': 'unknown' }],
  [
    'searched until a day before six months: that window would begin before the plan',
    home([], '2026-07-09'),
    '2026-07-20',
    { '3.6': 'unknown' },
  ],
  [
    'an episode after the search speaks',
    home([missing('2026-08-01', 'c1')], day),
    '2026-08-10',
    { '3.6': ['not-met', '2027-02-01'] },
  ],
  [
    'only the slid window holds an episode',
    home([missing('2026-02-05', 'c1')], '2026-07-31'),
    '2026-08-10',
    { '3.6': 'unknown' },
  ],
]

const risk = (evidence: EvidenceRow[], until = day) =>
  child({
    needs: [need('3.2', ['c1'])],
    evidence,
    searched: [search(['harm-report'], 'family', '2026-01-10', until)],
  })
const safe = judged('practitioner', '3.7.m1', 'met')
const exploited: Case[] = [
  ['no report for six months and the risk judged gone', risk([safe]), day, { '3.7': 'met' }],
  ['judged of the outcome', risk([judged('team', '3.7', 'met')]), day, { '3.7': 'met' }],
  ['a day early it waits', risk([safe], '2026-07-09'), '2026-07-09', { '3.7': ['waiting', day] }],
  ['nobody judged', risk([]), day, { '3.7': 'unknown' }],
  ['only the girl’s own word', risk([judged('child', '3.7.m1', 'met')]), day, { '3.7': 'unknown' }],
  ['a fact is no judgement', risk([fact('3.7.m1', true)]), day, { '3.7': 'unknown' }],
  [
    'judged still at risk',
    risk([judged('practitioner', '3.7.m1', 'not-met')]),
    day,
    { '3.7': 'not-met' },
  ],
  [
    'a report of sexual exploitation restarts it',
    risk([safe, harm('2026-03-05', 'c1', 'police', 'sexual-exploitation')]),
    day,
    { '3.7': ['not-met', '2026-09-05'] },
  ],
  [
    'and it is over',
    risk([safe, harm('2026-03-05', 'c1', 'police', 'sexual-exploitation')], '2026-09-05'),
    '2026-09-05',
    { '3.7': 'met' },
  ],
  [
    'a report of criminal exploitation is another matter',
    risk([safe, harm('2026-03-05', 'c1', 'police', 'criminal-exploitation')]),
    day,
    { '3.7': 'met' },
  ],
  [
    'not searched',
    child({ needs: [need('3.2', ['c1'])], evidence: [safe] }),
    day,
    { '3.7': 'unknown' },
  ],
]

describe('missing from home', () => {
  tryCases(gone)
})

describe('no longer at risk of sexual exploitation', () => {
  tryCases(exploited)
})
