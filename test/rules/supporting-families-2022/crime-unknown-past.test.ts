import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { antisocial, fact, offence, offences } from '../plans/rows.ts'

const police: Searched['measures'] = ['offence', 'asb-incident']

/** A mother whose file was searched only since the plan opened. */
const mother = (evidence: EvidenceRow[], searched: Searched[] = [], until = '2026-07-10') =>
  planOf({
    needs: [need('7.1', ['a1'])],
    evidence,
    searched: [search(police, ['a1'], '2026-01-11', until), ...searched],
  })

/** The same of her son, whose engagement with services is confirmed. */
const son = (evidence: EvidenceRow[]) =>
  planOf({
    needs: [need('7.3', ['c1'])],
    evidence: [fact('7.3.E3', true), ...evidence],
    searched: [search(police, ['c1'], '2026-01-11', '2026-07-10')],
  })

const at = (...days: string[]) => days.map((on) => offence(on, 'a1', { class: 'recorded' }))

const nothingKnown: Case[] = [
  ['without an incident since, any past would do', mother([]), '2026-07-10', { '7.1': 'met' }],
  [
    'one incident since is too many after seven and few enough after eight: unknown',
    mother(at('2026-02-01')),
    '2026-07-10',
    { '7.1': ['unknown', null] },
  ],
  [
    'three incidents since are too many after eight and few enough after twelve: unknown',
    mother(at('2026-02-01', '2026-03-01', '2026-04-01')),
    '2026-07-10',
    { '7.1': ['unknown', null] },
  ],
  [
    'before six months an incident is against her in one band and only waits in the other: unknown',
    mother(at('2026-02-01'), [], '2026-05-01'),
    '2026-05-01',
    { '7.1': ['unknown', null] },
  ],
  [
    'before six months without an incident both bands wait for the same day',
    mother([], [], '2026-05-01'),
    '2026-05-01',
    { '7.1': ['waiting', '2026-07-10'] },
  ],
]

const atLeastSoMany: Case[] = [
  [
    'seven known offences in a past nobody searched and none since is met in either band',
    mother(offences(7, 'a1')),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'seven known offences in a past nobody searched and one since is unknown',
    mother([...offences(7, 'a1'), ...at('2026-02-01')]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'eight known offences in a past nobody searched are at least eight: two since is met',
    mother([...offences(8, 'a1'), ...at('2026-02-01', '2026-03-01')]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'of at least eight, three since could still be a quarter: unknown',
    mother([...offences(8, 'a1'), ...at('2026-02-01', '2026-03-01', '2026-04-01')]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'of at least eleven, three since could still be a quarter: unknown',
    mother([...offences(11, 'a1'), ...at('2026-02-01', '2026-03-01', '2026-04-01')]),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'of at least twelve, three since is a quarter or less',
    mother([...offences(12, 'a1'), ...at('2026-02-01', '2026-03-01', '2026-04-01')]),
    '2026-07-10',
    { '7.1': 'met' },
  ],
]

const partly: Case[] = [
  [
    'a past searched but for one day is not searched',
    mother(
      [...offences(7, 'a1'), ...at('2026-02-01')],
      [
        search(police, ['a1'], '2025-01-11', '2025-08-31'),
        search(police, ['a1'], '2025-09-02', '2026-01-10'),
      ],
    ),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'a past searched to the day before the plan opened is not searched',
    mother(
      [...offences(7, 'a1'), ...at('2026-02-01')],
      [search(police, ['a1'], '2025-01-11', '2026-01-09')],
    ),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'a past searched to the day the plan opened is searched',
    mother(
      [...offences(7, 'a1'), ...at('2026-02-01')],
      [search(police, ['a1'], '2025-01-11', '2026-01-10')],
    ),
    '2026-07-10',
    { '7.1': 'not-met' },
  ],
  [
    'a past searched from one day too late is not searched',
    mother(
      [...offences(7, 'a1'), ...at('2026-02-01')],
      [search(police, ['a1'], '2025-01-12', '2026-01-10')],
    ),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
  [
    'a past searched for offences alone is not searched',
    mother(
      [...offences(7, 'a1'), ...at('2026-02-01')],
      [search(['offence'], ['a1'], '2025-01-11', '2026-01-10')],
    ),
    '2026-07-10',
    { '7.1': 'unknown' },
  ],
]

const young: Case[] = [
  [
    'a son with one incident since and no known past is unknown',
    son([antisocial('2026-02-01', 'c1')]),
    '2026-07-10',
    { '7.3': 'unknown' },
  ],
  [
    'a son with five known offences in a past nobody searched may have one incident',
    son([...offences(5, 'c1'), antisocial('2026-02-01', 'c1')]),
    '2026-07-10',
    { '7.3': 'met' },
  ],
  [
    'a son with four known offences in a past nobody searched and one incident is unknown',
    son([...offences(4, 'c1'), antisocial('2026-02-01', 'c1')]),
    '2026-07-10',
    { '7.3': 'unknown' },
  ],
  [
    'a son of at least five offences with two incidents since could have had eight: unknown',
    son([...offences(5, 'c1'), antisocial('2026-02-01', 'c1'), antisocial('2026-03-01', 'c1')]),
    '2026-07-10',
    { '7.3': 'unknown' },
  ],
]

describe('nothing is known of the year before', () => {
  tryCases(nothingKnown)
})

describe('of the year before only the least is known', () => {
  tryCases(atLeastSoMany)
})

describe('the year before was searched in part', () => {
  tryCases(partly)
})

describe('a young person whose past is not searched', () => {
  tryCases(young)
})
