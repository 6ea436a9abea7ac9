import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { offence } from '../../plans/rows.ts'
import { child, crime, line, over, police } from './lab.ts'

const fallen: LineCase[] = [
  [
    'half of four',
    child(
      ['2025-08-01', '2025-09-01', '2025-10-01', '2025-11-01', '2026-03-01', '2026-04-01'].map(
        crime,
      ),
      [police('2025-07-11', '2026-07-10')],
    ),
    '2026-07-10',
    line,
    {
      verdict: 'met',
      because: '2 severe offences in the 6 months to 10 July 2026; at most 2 are allowed',
      facts: ['evidence[4]', 'evidence[5]', 'searched[0]'],
    },
  ],
  [
    'three of four',
    child(
      [
        '2025-08-01',
        '2025-09-01',
        '2025-10-01',
        '2025-11-01',
        '2026-02-01',
        '2026-03-01',
        '2026-04-01',
      ].map(crime),
      [police('2025-07-11', '2026-07-10')],
    ),
    '2026-07-10',
    line,
    {
      verdict: 'not-met',
      because:
        '3 severe offences in the 6 months to 10 July 2026, the last on 1 April 2026; at most 2 are allowed',
      earliest: '2026-08-01',
      facts: ['evidence[4]', 'evidence[5]', 'evidence[6]'],
      restarted: true,
    },
  ],
  [
    'the months before searched but for their first day',
    child(['2025-08-01', '2026-03-01'].map(crime), [police('2025-07-12', '2026-07-10')]),
    '2026-07-10',
    line,
    {
      verdict: 'unknown',
      because: 'the count before the plan opened was not searched',
      facts: ['evidence[0]', 'searched[0]'],
      missing: ['a search for offences on 11 July 2025 (Police)'],
      lacks: ['baseline'],
    },
  ],
  [
    'none before, so that none can be fewer',
    child([], [police('2025-07-11', '2026-07-10')]),
    '2026-07-10',
    line,
    {
      verdict: 'unknown',
      because: 'the count before the plan opened is 0, so there can be no fewer',
      missing: ['a local decision on how 1.1.E1 is read where nothing can fall'],
      lacks: ['baseline'],
    },
  ],
  [
    'one since, where one before may count: what it was is missing, and no search',
    child(
      [
        ...['2025-08-01', '2025-09-01', '2025-10-01', '2026-03-01', '2026-04-01'].map(crime),
        offence('2025-11-01', 'c1'),
      ],
      [police('2025-07-11', '2026-07-10')],
    ),
    '2026-07-10',
    line,
    {
      verdict: 'unknown',
      because:
        '2 severe offences in the 6 months to 10 July 2026; how many are allowed hangs on the count before the plan opened, in which not every severe offence is certain',
      facts: [
        'evidence[0]',
        'evidence[1]',
        'evidence[2]',
        'evidence[5]',
        'searched[0]',
        'evidence[3]',
        'evidence[4]',
      ],
      missing: [
        'of the severe offence on 1 November 2025, whether it was a severe offence (Police)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'one on the opening day is before',
    child(
      [crime('2026-01-10'), crime('2025-09-01'), crime('2026-03-01')],
      [police('2025-07-11', '2026-07-10')],
    ),
    '2026-07-10',
    line,
    {
      verdict: 'met',
      because: '1 severe offence in the 6 months to 10 July 2026; at most 1 is allowed',
      facts: ['evidence[2]', 'searched[0]'],
    },
  ],
]

describe('half as many offences', () => {
  tryLines(fallen, over({ months: 6 }, { fallenBy: 50, from: { months: 6 } }))
})
