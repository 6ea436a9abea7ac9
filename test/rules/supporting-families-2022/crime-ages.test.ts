import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { father, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { antisocial, fact, offence, offences } from '../plans/rows.ts'

const bornOn = (ref: string, born: string) =>
  planOf({
    people: [mother, { ...son, born }],
    needs: [need(ref, ['c1'])],
    evidence: [fact('7.2.E2', true), fact('7.3.E3', true)],
    searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-11', '2026-07-10')],
  })

const day = '2026-07-10'

const ages: Case[] = [
  [
    'someone who turned 18 on the day the plan opened is an adult of 7.1',
    bornOn('7.1', '2008-01-10'),
    day,
    { '7.1': 'met' },
  ],
  [
    'someone who turned 18 a day after the plan opened is none',
    bornOn('7.1', '2008-01-11'),
    day,
    { '7.1': 'not-applicable' },
  ],
  [
    'someone who turned 18 on the day the plan opened is no young person of 7.3',
    bornOn('7.3', '2008-01-10'),
    day,
    { '7.3': 'not-applicable' },
  ],
  [
    'someone who turned 18 a day after the plan opened stays a young person of 7.3',
    bornOn('7.3', '2008-01-11'),
    day,
    { '7.3': 'met' },
  ],
  [
    'someone who turned 18 on the day the plan opened is no young person of 7.2',
    bornOn('7.2', '2008-01-10'),
    day,
    { '7.2': 'not-applicable' },
  ],
  [
    'someone who turned 18 a day after the plan opened stays a young person of 7.2',
    bornOn('7.2', '2008-01-11'),
    day,
    { '7.2': 'met' },
  ],
]

/** Both parents have the need: the mother with so many offences in the year before, the father with so many. */
const couple = (hers: number, his: number, since: EvidenceRow[]) =>
  planOf({
    people: [mother, father, son],
    needs: [need('7.1', ['a1', 'a2'])],
    evidence: [...offences(hers, 'a1'), ...offences(his, 'a2'), ...since],
    searched: [search(['offence', 'asb-incident'], 'family', '2025-01-11', '2026-07-10')],
  })

const at = (on: string, who: string) => offence(on, who, { class: 'recorded' })

const parents: Case[] = [
  [
    'parents in two bands, each clear',
    couple(7, 8, []),
    day,
    { '7.1': 'met', '7.1.E1': 'met', '7.1.E1 a1': 'met', '7.1.E2': 'met', '7.1.E2 a2': 'met' },
  ],
  [
    'the parent in the upper band may have one',
    couple(7, 8, [at('2026-02-01', 'a2')]),
    day,
    { '7.1': 'met', '7.1.E1': 'met', '7.1.E2': 'met' },
  ],
  [
    'the parent in the lower band may not',
    couple(7, 8, [at('2026-02-01', 'a1')]),
    day,
    { '7.1': ['not-met', '2026-08-01'], '7.1.E1': 'not-met', '7.1.E2': 'met' },
  ],
  [
    'the offences of one parent do not lift the other into the upper band',
    couple(7, 1, [at('2026-02-01', 'a1')]),
    day,
    { '7.1': 'not-met' },
  ],
  [
    'a need of the whole family is asked of its adults',
    planOf({ ...couple(0, 0, [antisocial('2026-02-01', 'c1')]), needs: [need('7.1', 'family')] }),
    day,
    { '7.1': 'met', '7.1.E1 a1': 'met', '7.1.E1 a2': 'met' },
  ],
  [
    'a need of the whole family is asked of each adult',
    planOf({ ...couple(0, 0, [at('2026-02-01', 'a2')]), needs: [need('7.1', 'family')] }),
    day,
    { '7.1': ['not-met', '2026-08-01'] },
  ],
  [
    'the same need noted twice, for two people, is one outcome of both',
    planOf({
      ...couple(0, 0, [at('2026-02-01', 'a2')]),
      needs: [need('7.1', ['a1']), need('7.1', ['a2'])],
    }),
    day,
    { '7.1': ['not-met', '2026-08-01'], '7.1.E1 a1': 'met', '7.1.E1 a2': 'not-met' },
  ],
  [
    'of the same need noted tomorrow for the second person nothing is known today',
    planOf({
      ...couple(0, 0, [at('2026-02-01', 'a2')]),
      needs: [need('7.1', ['a1']), need('7.1', ['a2'], '2026-07-11')],
    }),
    day,
    { '7.1': 'met' },
  ],
]

/** Opened on the last day of February of a leap year. */
const leap = (extra: string) =>
  planOf({
    opened: '2028-02-29',
    needs: [need('7.1', ['a1'], '2028-02-29')],
    evidence: [...offences(7, 'a1', '2027-06-01'), at(extra, 'a1'), at('2028-04-01', 'a1')],
    searched: [search(['offence', 'asb-incident'], ['a1'], '2027-02-01', '2028-08-29')],
  })

const leapYear: Case[] = [
  [
    'twelve months before 29 February end on 28 February: that day is too old',
    leap('2027-02-28'),
    '2028-08-29',
    { '7.1': 'not-met', '7.1.E2': 'not-applicable' },
  ],
  [
    'twelve months before 29 February hold 1 March',
    leap('2027-03-01'),
    '2028-08-29',
    { '7.1': 'met', '7.1.E2': 'met' },
  ],
]

describe('who is a young person', () => {
  tryCases(ages)
})

describe('two parents with the need', () => {
  tryCases(parents)
})

describe('the year before a leap day', () => {
  tryCases(leapYear)
})
