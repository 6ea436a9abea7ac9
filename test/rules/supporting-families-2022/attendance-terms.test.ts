import { describe } from 'vitest'
import type { EvidenceRow, Term } from '../../../rules/plan-document.ts'
import { mother, need, planOf, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { attended, autumn26, percent, spring26, spring27, summer26 } from '../plans/terms.ts'

const openedOn = (opened: string, evidence: EvidenceRow[]) =>
  planOf({ opened, needs: [need('1.1', ['c1'], opened)], evidence })

const good = [
  attended('c1', summer26, 95, 100),
  attended('c1', autumn26, 95, 100),
  attended('c1', spring27, 95, 100),
]

const england: Case[] = [
  [
    'opened on Easter Monday, the term that begins that day counts',
    openedOn('2026-04-06', good),
    '2026-12-31',
    { '1.1': 'met' },
  ],
  [
    'opened on Easter Monday, it waits until the autumn ends',
    openedOn('2026-04-06', good),
    '2026-12-30',
    { '1.1': ['waiting', '2026-12-31'] },
  ],
  [
    'opened the day after Easter Monday, the term in progress does not count',
    openedOn('2026-04-07', good),
    '2026-12-31',
    { '1.1': ['waiting', '2027-03-28'] },
  ],
  [
    'opened the day after Easter Monday, Easter Sunday ends the second term',
    openedOn('2026-04-07', good),
    '2027-03-28',
    { '1.1': 'met' },
  ],
  [
    'opened on Easter Sunday, the summer term counts',
    openedOn('2026-04-05', good),
    '2026-12-31',
    { '1.1': 'met' },
  ],
  [
    'opened on 1 January, the spring term counts',
    openedOn('2026-01-01', [attended('c1', spring26, 95, 100), attended('c1', summer26, 95, 100)]),
    '2026-07-31',
    { '1.1': 'met' },
  ],
  [
    'opened on 1 January, it waits until the summer ends',
    openedOn('2026-01-01', []),
    '2026-07-30',
    { '1.1': ['waiting', '2026-07-31'] },
  ],
  [
    'opened on 2 January, the spring term does not count',
    openedOn('2026-01-02', [attended('c1', spring26, 95, 100), attended('c1', summer26, 95, 100)]),
    '2026-07-31',
    { '1.1': ['waiting', '2026-12-31'] },
  ],
  [
    'opened on 1 August, the autumn term counts',
    openedOn('2026-08-01', good),
    '2027-03-28',
    { '1.1': 'met' },
  ],
  [
    'opened on 31 July, the autumn term counts',
    openedOn('2026-07-31', good),
    '2027-03-28',
    { '1.1': 'met' },
  ],
]

const local: Term[] = [
  { name: '2025-26 autumn', from: '2025-09-01', to: '2025-12-19' },
  { name: '2025-26 spring', from: '2026-01-05', to: '2026-03-27' },
  { name: '2025-26 summer', from: '2026-04-13', to: '2026-07-17' },
  { name: '2026-27 autumn', from: '2026-09-01', to: '2026-12-18' },
]

const localOpenedOn = (opened: string, evidence: EvidenceRow[]) =>
  planOf({ opened, needs: [need('1.1', ['c1'], opened)], evidence, terms: local })

const named = (term: string, sessions: number): EvidenceRow => ({
  measure: 'attendance',
  who: 'c1',
  term,
  attended: sessions,
  possible: 100,
})

const rows = [
  named('2025-26 autumn', 10),
  named('2025-26 spring', 92),
  named('2025-26 summer', 92),
  named('2026-27 autumn', 92),
]

const calendar: Case[] = [
  [
    'opened in the holidays, the next two local terms count',
    localOpenedOn('2026-01-03', rows),
    '2026-07-17',
    { '1.1': 'met' },
  ],
  [
    'opened in the holidays, it waits for the end of the second local term',
    localOpenedOn('2026-01-03', rows),
    '2026-07-16',
    { '1.1': ['waiting', '2026-07-17'] },
  ],
  [
    'opened on the first day of a local term, that term counts',
    localOpenedOn('2026-01-05', rows),
    '2026-07-17',
    { '1.1': 'met' },
  ],
  [
    'opened on the second day of a local term, that term does not count',
    localOpenedOn('2026-01-06', rows),
    '2026-07-17',
    { '1.1': ['waiting', '2026-12-18'] },
  ],
  [
    'opened on the second day of a local term, the two after it count',
    localOpenedOn('2026-01-06', rows),
    '2026-12-18',
    { '1.1': 'met' },
  ],
  [
    'a local term below 90% speaks against him',
    localOpenedOn('2026-01-06', [named('2025-26 summer', 89), named('2026-27 autumn', 90)]),
    '2026-12-18',
    { '1.1': 'not-met' },
  ],
]

const child = (born: string, more: { schoolAge?: boolean } = {}) => ({
  id: 'c2',
  kind: 'child' as const,
  born,
  ...more,
})

/** A plan whose two terms both lie in the school year 2026-27; only the son's attendance is known. */
const withSibling = (sibling: ReturnType<typeof child>, evidence: EvidenceRow[] = []) =>
  planOf({
    opened: '2026-08-01',
    people: [mother, son, sibling],
    needs: [need('1.1', ['c1'], '2026-08-01')],
    evidence: [...good, ...evidence],
  })

const day = '2027-03-28'

const schoolAge: Case[] = [
  [
    'a child of five on 31 August is asked about',
    withSibling(child('2021-08-31')),
    day,
    { '1.1': 'unknown' },
  ],
  ['a child of four on 31 August is not', withSibling(child('2021-09-01')), day, { '1.1': 'met' }],
  [
    'a child of fifteen on 31 August is asked about',
    withSibling(child('2010-09-01')),
    day,
    { '1.1': 'unknown' },
  ],
  [
    'a child of sixteen on 31 August is not',
    withSibling(child('2010-08-31')),
    day,
    { '1.1': 'met' },
  ],
  [
    'a child of four who is said to be of school age is asked about',
    withSibling(child('2022-03-01', { schoolAge: true })),
    day,
    { '1.1': 'unknown' },
  ],
  [
    'a child of ten who is said not to be of school age is not',
    withSibling(child('2016-03-01', { schoolAge: false })),
    day,
    { '1.1': 'met' },
  ],
  [
    'a child of five below 90% speaks against the family',
    withSibling(child('2021-08-31'), [percent('c2', autumn26, 80), percent('c2', spring27, 80)]),
    day,
    { '1.1': 'not-met' },
  ],
  [
    'a child of four below 90% at nursery does not',
    withSibling(child('2021-09-01'), [percent('c2', autumn26, 80), percent('c2', spring27, 80)]),
    day,
    { '1.1': 'met' },
  ],
  [
    'with no child of school age it applies to nobody',
    planOf({
      opened: '2026-08-01',
      people: [mother, child('2021-09-01')],
      needs: [need('1.1', ['c2'], '2026-08-01')],
    }),
    day,
    { '1.1': ['not-applicable', null] },
  ],
]

describe('the census periods of England', () => {
  tryCases(england)
})

describe('a local term calendar', () => {
  tryCases(calendar)
})

describe('children of school age', () => {
  tryCases(schoolAge)
})
