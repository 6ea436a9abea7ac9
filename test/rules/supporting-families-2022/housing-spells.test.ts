import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, housed, judged } from '../plans/rows.ts'

/** A family in temporary housing, the landlord's agreement confirmed. */
const family = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('9.1', 'family')], evidence: [fact('9.1.E2', true), ...evidence] })

/** A young person whom the practitioner judges safe at home. */
const young = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('9.3', ['c1'])], evidence: [judged('team', '9.3', 'met'), ...evidence] })

const temporary = (from: string, to?: string) => housed('family', 'temporary', from, to)
const home = (from: string, to?: string) => housed('c1', 'with-family', from, to)
const day = '2026-08-15'

const ended: Case[] = [
  [
    'a stay of exactly six months, both its ends counted',
    family(temporary('2026-02-01', '2026-07-31')),
    day,
    { '9.1': 'met' },
  ],
  [
    'a stay a day short of six months, and nothing known since',
    family(temporary('2026-02-01', '2026-07-30')),
    day,
    { '9.1': ['unknown', null] },
  ],
  [
    'a stay since before the plan that ended six months into it',
    family(temporary('2025-06-01', '2026-07-09')),
    day,
    { '9.1': 'met' },
  ],
  [
    'a stay since before the plan that ended a day short of six months into it',
    family(temporary('2025-06-01', '2026-07-08')),
    day,
    { '9.1': 'unknown' },
  ],
  [
    'a stay of years that ended before the plan opened',
    family(temporary('2020-06-01', '2026-01-09')),
    day,
    { '9.1': 'unknown' },
  ],
  [
    'a short stay, and settled since',
    family(temporary('2026-02-01', '2026-03-31'), housed('family', 'settled', '2026-04-01')),
    day,
    { '9.1': 'met' },
  ],
  [
    'a stay of six months, and settled since',
    family(temporary('2026-01-15', '2026-07-31'), housed('family', 'settled', '2026-08-01')),
    day,
    { '9.1': 'met' },
  ],
]

const running: Case[] = [
  [
    'a stay from the day the plan opened',
    family(temporary('2026-01-10')),
    '2026-07-10',
    { '9.1': 'met' },
  ],
  [
    'a stay from the day the plan opened, a day earlier',
    family(temporary('2026-01-10')),
    '2026-07-09',
    { '9.1': ['waiting', '2026-07-10'] },
  ],
  [
    'a stay from the day after the plan opened',
    family(temporary('2026-01-11')),
    '2026-07-10',
    { '9.1': ['waiting', '2026-07-11'] },
  ],
  [
    'a stay whose planned end lies ahead has not ended',
    family(temporary('2026-01-10', '2026-12-31')),
    '2026-07-10',
    { '9.1': 'met' },
  ],
  [
    'a stay begins anew after a gap',
    family(temporary('2026-02-01', '2026-04-30'), temporary('2026-05-03')),
    day,
    { '9.1': ['waiting', '2026-11-03'] },
  ],
  [
    'a stay that is entered tomorrow is not known today',
    family({ ...temporary('2026-01-10'), recorded: '2026-08-16' }),
    day,
    { '9.1': 'unknown' },
  ],
  [
    'a stay that was entered today is known today',
    family({ ...temporary('2026-01-10'), recorded: '2026-08-15' }),
    day,
    { '9.1': 'met' },
  ],
  [
    'homeless today',
    family(housed('family', 'homeless', '2026-06-01')),
    day,
    { '9.1.E2': 'not-met' },
  ],
  [
    'homeless before, in temporary housing for six months since',
    family(housed('family', 'homeless', '2025-12-01', '2026-01-31'), temporary('2026-02-01')),
    day,
    { '9.1': 'met' },
  ],
]

const atHome: Case[] = [
  [
    'back with the family after a time without a home',
    young(
      home('2026-02-01', '2026-03-31'),
      housed('c1', 'homeless', '2026-04-01', '2026-04-30'),
      home('2026-05-01'),
    ),
    day,
    { '9.3': ['waiting', '2026-11-01'] },
  ],
  [
    'back with the family for six months',
    young(
      home('2026-02-01', '2026-03-31'),
      housed('c1', 'homeless', '2026-04-01', '2026-04-30'),
      home('2026-05-01'),
    ),
    '2026-11-01',
    { '9.3': 'met' },
  ],
  [
    'no longer with the family',
    young(home('2026-02-01', '2026-04-30'), housed('c1', 'homeless', '2026-05-01')),
    day,
    { '9.3': 'not-met' },
  ],
  [
    'settled elsewhere is not with the family',
    young(housed('c1', 'settled', '2026-01-10')),
    day,
    { '9.3': 'not-met' },
  ],
  ['nothing known of where he lives', young(), day, { '9.3': ['unknown', null] }],
]

describe('a stay in temporary housing that ended', () => {
  tryCases(ended)
})

describe('a stay in temporary housing that runs', () => {
  tryCases(running)
})

describe('a young person back home', () => {
  tryCases(atHome)
})
