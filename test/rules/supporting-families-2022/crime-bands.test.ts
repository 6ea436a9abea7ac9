import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { antisocial, offence, offences } from '../plans/rows.ts'

/** A mother with so many offences in the year before, and what happened since. */
const motherWith = (before: number, since: EvidenceRow[], until = '2026-07-10') =>
  planOf({
    needs: [need('7.1', ['a1'])],
    evidence: [...offences(before, 'a1'), ...since],
    searched: [search(['offence', 'asb-incident'], ['a1'], '2025-01-10', until)],
  })

const at = (...days: string[]) => days.map((on) => offence(on, 'a1', { class: 'recorded' }))

const low: Case[] = [
  [
    'seven offences before and none since is met',
    motherWith(7, []),
    '2026-07-10',
    { '7.1': 'met', '7.1.E1': 'met', '7.1.E2': 'not-applicable' },
  ],
  [
    'seven offences before and one since is not met',
    motherWith(7, at('2026-02-01')),
    '2026-07-10',
    {
      '7.1': ['not-met', '2026-08-01'],
      '7.1.E1': ['not-met', '2026-08-01'],
      '7.1.E2': 'not-applicable',
    },
  ],
  [
    'eight offences before and one since is met',
    motherWith(8, at('2026-02-01')),
    '2026-07-10',
    { '7.1': 'met', '7.1.E1': 'not-applicable', '7.1.E2': 'met' },
  ],
]

const high: Case[] = [
  ['eight before and none since is met', motherWith(8, []), '2026-07-10', { '7.1': 'met' }],
  [
    'eight before and two since, a quarter, is met',
    motherWith(8, at('2026-02-01', '2026-03-01')),
    '2026-07-10',
    { '7.1': 'met', '7.1.E2 a1': 'met' },
  ],
  [
    'eight before and two since still waits on the day before six months',
    motherWith(8, at('2026-02-01', '2026-03-01')),
    '2026-07-09',
    { '7.1': ['waiting', '2026-07-10'] },
  ],
  [
    'eight before and three since is not met until the first is six months back',
    motherWith(8, at('2026-02-01', '2026-03-01', '2026-04-01')),
    '2026-07-10',
    { '7.1': ['not-met', '2026-08-01'], '7.1.E2': ['not-met', '2026-08-01'] },
  ],
  [
    'eight before and three since is met once the first is six months back',
    motherWith(8, at('2026-02-01', '2026-03-01', '2026-04-01'), '2026-08-01'),
    '2026-08-01',
    { '7.1': 'met' },
  ],
  [
    'eight before and four since, half the number, is no fall at all in the rate',
    motherWith(8, at('2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01')),
    '2026-07-10',
    { '7.1': ['not-met', '2026-09-01'] },
  ],
  [
    'eight before and three since speaks against her before six months are over',
    motherWith(8, at('2026-02-01', '2026-03-01', '2026-04-01')),
    '2026-05-01',
    { '7.1': ['not-met', '2026-08-01'] },
  ],
  [
    'nine before and two since is met',
    motherWith(9, at('2026-02-01', '2026-03-01')),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'eleven before and three since is more than a quarter',
    motherWith(11, at('2026-02-01', '2026-03-01', '2026-04-01')),
    '2026-07-10',
    { '7.1': ['not-met', '2026-08-01'] },
  ],
  [
    'twelve before and three since is a quarter',
    motherWith(12, at('2026-02-01', '2026-03-01', '2026-04-01')),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'sixteen before and four since is a quarter',
    motherWith(16, at('2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01')),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'sixteen before and five since is more than a quarter',
    motherWith(16, at('2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01')),
    '2026-07-10',
    { '7.1': ['not-met', '2026-08-01'] },
  ],
]

const edges: Case[] = [
  [
    'an offence on the day the plan opened is the eighth',
    motherWith(7, at('2026-01-10', '2026-02-01')),
    '2026-07-10',
    { '7.1': 'met', '7.1.E2': 'met' },
  ],
  [
    'an offence a year and a day before the day after opening is the eighth',
    motherWith(7, at('2025-01-11', '2026-02-01')),
    '2026-07-10',
    { '7.1': 'met', '7.1.E2': 'met' },
  ],
  [
    'an offence exactly twelve months before the plan opened is too old to be the eighth',
    motherWith(7, at('2025-01-10', '2026-02-01')),
    '2026-07-10',
    { '7.1': 'not-met', '7.1.E1': 'not-met', '7.1.E2': 'not-applicable' },
  ],
  [
    'four offences and four anti-social incidents are eight',
    motherWith(4, [
      antisocial('2025-07-01', 'a1'),
      antisocial('2025-07-02', 'a1'),
      antisocial('2025-07-03', 'a1', { class: 'incident' }),
      antisocial('2025-07-04', 'a1'),
      ...at('2026-02-01'),
    ]),
    '2026-07-10',
    { '7.1': 'met', '7.1.E2': 'met' },
  ],
  [
    'a breach, a sentence, an intervention and a report as a victim do not make seven into eight',
    motherWith(7, [
      offence('2025-07-01', 'a1', { class: 'breach' }),
      offence('2025-07-02', 'a1', { class: 'sentenced' }),
      antisocial('2025-07-03', 'a1', { class: 'intervention' }),
      offence('2025-07-04', 'a1', { class: 'recorded', role: 'victim' }),
      ...at('2026-02-01'),
    ]),
    '2026-07-10',
    { '7.1': 'not-met', '7.1.E2': 'not-applicable' },
  ],
  [
    'an eighth offence entered tomorrow leaves seven today',
    motherWith(7, [
      offence('2025-07-01', 'a1', { class: 'proven', recorded: '2026-07-11' }),
      ...at('2026-02-01'),
    ]),
    '2026-07-10',
    { '7.1': 'not-met', '7.1.E1': 'not-met' },
  ],
  [
    'an eighth offence entered today makes eight',
    motherWith(
      7,
      [
        offence('2025-07-01', 'a1', { class: 'proven', recorded: '2026-07-11' }),
        ...at('2026-02-01'),
      ],
      '2026-07-11',
    ),
    '2026-07-11',
    { '7.1': 'met', '7.1.E2': 'met' },
  ],
]

describe('seven offences or fewer in the year before', () => {
  tryCases(low)
})

describe('eight offences or more in the year before', () => {
  tryCases(high)
})

describe('which incidents make the year before', () => {
  tryCases(edges)
})
