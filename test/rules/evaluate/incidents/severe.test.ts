import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { antisocial, excluded, offence } from '../../plans/rows.ts'
import { child, counting, crimes, day, line } from './lab.ts'

const hurts = [{ measure: 'offence', where: { severe: [true] } }]

const days = [{ measure: 'exclusion' }]

const severe: LineCase[] = [
  [
    'a severe offence',
    child(offence('2026-04-01', 'c1', { severe: true })),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'an offence that is not',
    child(offence('2026-04-01', 'c1', { severe: false })),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'an offence that does not say',
    child(offence('2026-04-01', 'c1')),
    day,
    line,
    {
      verdict: 'unknown',
      because:
        'the incident on 1 April 2026 may count: not on file is whether it was a severe offence',
      facts: ['evidence[0]'],
      missing: ['of the incident on 1 April 2026, whether it was a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
  [
    'an ASB incident is never severe',
    child(antisocial('2026-04-01', 'c1')),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'two files of one of which one says that it is',
    child(
      offence('2026-04-01', 'c1', { occurrence: 'x' }),
      offence('2026-04-01', 'c1', { occurrence: 'x', severe: true }),
    ),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'two files of one of which one says that it is not',
    child(
      offence('2026-04-01', 'c1', { occurrence: 'x' }),
      offence('2026-04-01', 'c1', { occurrence: 'x', severe: false }),
    ),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
]

const unclear: LineCase[] = [
  [
    'of two files of one the one that says how severe is believed',
    child(
      offence('2026-04-01', 'c1', { occurrence: 'x' }),
      offence('2026-04-01', 'c1', { occurrence: 'x', severe: true }),
    ),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'whichever is first',
    child(
      offence('2026-04-01', 'c1', { occurrence: 'x', severe: true }),
      offence('2026-04-01', 'c1', { occurrence: 'x' }),
    ),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'an offence that says nothing of it',
    child(offence('2026-04-01', 'c1')),
    day,
    line,
    {
      verdict: 'unknown',
      because:
        'the incident on 1 April 2026 may count: not on file is whether it was a severe offence',
      facts: ['evidence[0]'],
      missing: ['of the incident on 1 April 2026, whether it was a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
]

const lost: LineCase[] = [
  [
    'days of exclusions are summed',
    child(excluded('2026-04-01', 'c1', 2), excluded('2026-04-20', 'c1', 2)),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        '4 incidents from 11 January 2026 to 15 June 2026, the last on 20 April 2026; at most 3 are allowed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'days up to what is allowed',
    child(excluded('2026-04-01', 'c1', 1), excluded('2026-04-20', 'c1', 2)),
    day,
    line,
    {
      verdict: 'met',
      because: '3 incidents from 11 January 2026 to 15 June 2026; at most 3 are allowed',
      facts: ['evidence[0]', 'evidence[1]', 'searched[0]'],
    },
  ],
  [
    'an exclusion without days',
    child({ measure: 'exclusion', on: '2026-04-01', who: 'c1' }),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'the incident on 1 April 2026 may count: not on file is how many days it took',
      facts: ['evidence[0]'],
      missing: ['of the incident on 1 April 2026, how many days it took (Police)'],
      lacks: ['evidence'],
    },
  ],
]

describe('severe offences', () => {
  tryLines(severe, counting(crimes, { severe: true }))
})

describe('what decides whether a row counts', () => {
  tryLines(unclear, counting(hurts))
})

describe('days lost', () => {
  tryLines(lost, counting(days, { sum: 'days' }, 3))
})
