import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../rules/plan-document.ts'
import { father, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { offence } from '../plans/rows.ts'

const police: Searched['measures'] = ['offence', 'asb-incident']
const forMother = (from: string, to: string) => search(police, ['a1'], from, to)

const searchedBy = (searched: Searched[], evidence: EvidenceRow[] = []) =>
  planOf({ needs: [need('7.1', ['a1'])], evidence, searched })

/** A plan that has been open for a year, with the year before it searched. */
const longOpen = (searched: Searched[], evidence: EvidenceRow[] = []) =>
  planOf({
    opened: '2025-06-01',
    needs: [need('7.1', ['a1'], '2025-06-01')],
    evidence,
    searched: [forMother('2024-06-02', '2025-06-01'), ...searched],
  })

const at = (on: string) => offence(on, 'a1', { class: 'recorded' })

const couple = (searched: Searched[]) =>
  planOf({
    people: [mother, father, son],
    needs: [need('7.1', ['a1', 'a2'])],
    searched,
  })

const awayFather = (searched: Searched[]) =>
  planOf({
    people: [mother, { ...father, household: false }, son],
    needs: [need('7.1', ['a2'])],
    searched,
  })

const whole = ['2025-01-11', '2026-07-10'] as const

const lag: Case[] = [
  [
    'a search of 31 days ago is fresh enough',
    searchedBy([forMother(...whole)]),
    '2026-08-10',
    { '7.1': 'met' },
  ],
  [
    'a search of 32 days ago is stale',
    searchedBy([forMother(...whole)]),
    '2026-08-11',
    { '7.1': ['unknown', null] },
  ],
  [
    'a search to the day before six months reaches back before the plan opened',
    searchedBy([forMother('2025-01-11', '2026-07-09')]),
    '2026-07-20',
    { '7.1': 'unknown' },
  ],
  [
    'a search that runs past the day counts up to the day',
    searchedBy([forMother('2025-01-11', '2026-12-31')]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'a search that runs past the day does not bring the day nearer',
    searchedBy([forMother('2025-01-11', '2026-12-31')]),
    '2026-07-09',
    { '7.1': ['waiting', '2026-07-10'] },
  ],
  [
    'an incident after the last searched day speaks against her',
    searchedBy([forMother('2025-01-11', '2026-07-15')], [at('2026-07-20')]),
    '2026-08-01',
    { '7.1': ['not-met', '2027-01-20'] },
  ],
  [
    'an incident that only the older window holds leaves it unknown',
    longOpen([forMother('2025-06-02', '2026-07-15')], [at('2026-01-20')]),
    '2026-08-01',
    { '7.1': ['unknown', null] },
  ],
  [
    'an incident exactly six months back, inside the older window, leaves it unknown',
    longOpen([forMother('2025-06-02', '2026-07-15')], [at('2026-02-01')]),
    '2026-08-01',
    { '7.1': ['unknown', null] },
  ],
  [
    'an incident before the older window leaves it met',
    longOpen([forMother('2025-06-02', '2026-07-15')], [at('2026-01-15')]),
    '2026-08-01',
    { '7.1': 'met' },
  ],
  [
    'an incident in the older window and in the one to the day is not met',
    longOpen([forMother('2025-06-02', '2026-07-15')], [at('2026-02-02')]),
    '2026-08-01',
    { '7.1': ['not-met', '2026-08-02'] },
  ],
]

const stretches: Case[] = [
  [
    'two searches that leave out one day do not cover six months',
    searchedBy([forMother('2025-01-11', '2026-03-31'), forMother('2026-04-02', '2026-07-10')]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'two searches of neighbouring days cover six months',
    searchedBy([forMother('2025-01-11', '2026-04-01'), forMother('2026-04-02', '2026-07-10')]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'two searches that overlap cover six months',
    searchedBy([forMother('2026-03-01', '2026-07-10'), forMother('2025-01-11', '2026-05-01')]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'a search from the first day of the window suffices',
    longOpen([forMother('2026-02-02', '2026-08-01')]),
    '2026-08-01',
    { '7.1': 'met' },
  ],
  [
    'a search that leaves out the first day of the window does not suffice',
    longOpen([forMother('2026-02-03', '2026-08-01')]),
    '2026-08-01',
    { '7.1': 'unknown' },
  ],
  [
    'a search from the day after the plan opened suffices',
    searchedBy([forMother('2026-01-11', '2026-07-10')]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'a search that leaves out the day after the plan opened does not suffice',
    searchedBy([forMother('2026-01-12', '2026-07-10')]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
]

const pieces: Case[] = [
  [
    'a short search inside a long one takes nothing away',
    searchedBy([forMother(...whole), forMother('2026-02-01', '2026-03-01')]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'a short search noted before a long one takes nothing away',
    searchedBy([forMother('2026-02-01', '2026-03-01'), forMother(...whole)]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'three searches in any order cover six months',
    searchedBy([
      forMother('2026-05-01', '2026-07-10'),
      forMother('2025-01-11', '2026-02-28'),
      forMother('2026-03-01', '2026-04-30'),
    ]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'of three searches the middle one ends a day too early',
    searchedBy([
      forMother('2026-05-01', '2026-07-10'),
      forMother('2025-01-11', '2026-02-28'),
      forMother('2026-03-01', '2026-04-29'),
    ]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'offences and anti-social behaviour are each searched in pieces of their own',
    searchedBy([
      search(['offence'], ['a1'], '2025-01-11', '2026-03-15'),
      search(['offence'], ['a1'], '2026-03-16', '2026-07-10'),
      search(['asb-incident'], ['a1'], '2025-01-11', '2026-04-20'),
      search(['asb-incident'], ['a1'], '2026-04-21', '2026-07-10'),
    ]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'offences are searched whole and anti-social behaviour with a gap',
    searchedBy([
      search(['offence'], ['a1'], ...whole),
      search(['asb-incident'], ['a1'], '2025-01-11', '2026-04-20'),
      search(['asb-incident'], ['a1'], '2026-04-22', '2026-07-10'),
    ]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'a search that lies wholly ahead is none today',
    searchedBy([forMother('2026-07-11', '2027-07-10')]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'a search of other files is none of these',
    searchedBy([search(['missing-episode', 'referral'], ['a1'], ...whole)]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
]

const whom: Case[] = [
  [
    'a search for offences alone says nothing of anti-social behaviour',
    searchedBy([search(['offence'], ['a1'], ...whole)]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'a search for offences and another for anti-social behaviour suffice together',
    searchedBy([search(['offence'], ['a1'], ...whole), search(['asb-incident'], ['a1'], ...whole)]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'a search for her son says nothing of the mother',
    searchedBy([search(police, ['c1'], ...whole)]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'a search for the family is a search for the mother',
    searchedBy([search(police, 'family', ...whole)]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'a search for the family is none for a father who lives elsewhere',
    awayFather([search(police, 'family', ...whole)]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'a search that names a father who lives elsewhere is one for him',
    awayFather([search(police, ['a2'], ...whole)]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'where both parents have the need and one was searched it is unknown',
    couple([search(police, ['a1'], ...whole)]),
    '2026-07-10',
    { '7.1': 'unknown', '7.1.E1 a1': 'met' },
  ],
  [
    'where both parents have the need and both were searched it is met',
    couple([search(police, ['a1', 'a2'], ...whole)]),
    '2026-07-10',
    { '7.1': 'met', '7.1.E1 a1': 'met', '7.1.E1 a2': 'met' },
  ],
]

describe('how old a police search may be', () => {
  tryCases(lag)
})

describe('which days police searches cover', () => {
  tryCases(stretches)
})

describe('for whom the police searched', () => {
  tryCases(whom)
})

describe('police searches in pieces', () => {
  tryCases(pieces)
})
