import { describe } from 'vitest'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { offence } from '../../plans/rows.ts'
import { band, before, child, counted, crimes, on, since } from './bands.ts'

/** A line with two bands: by up to seven offences before, half as many; from eight on, at most two. */
const banded = frameworkOn({
  kind: 'each',
  who: { of: 'need' },
  of: {
    kind: 'fork',
    ref: '1.1.E1',
    says: 'Fewer severe offences',
    on,
    sources: ['Police'],
    cases: [
      band({ below: 8 }, counted({ fallenBy: 50, from: { months: 6 } })),
      band({ atLeast: 8 }, counted({ atMost: 2 })),
    ],
  },
})
const day = '2026-07-10'
const line = '1.1.E1 c1'

const bands: LineCase[] = [
  [
    'four before and two since',
    child([...crimes(4, '2025-09'), ...crimes(2, '2026-03')], [before, since]),
    day,
    line,
    {
      verdict: 'met',
      because: '2 severe offences in the 6 months to 10 July 2026; at most 2 are allowed',
      facts: [
        'evidence[4]',
        'evidence[5]',
        'searched[1]',
        'evidence[0]',
        'evidence[1]',
        'evidence[2]',
        'evidence[3]',
        'searched[0]',
      ],
    },
  ],
  [
    'four before and two since, of which nothing was searched',
    child([...crimes(4, '2025-09'), ...crimes(2, '2026-03')], [before]),
    day,
    line,
    {
      verdict: 'unknown',
      because: '2 severe offences on file, and no search from 11 January 2026 to 10 July 2026',
      facts: [
        'evidence[4]',
        'evidence[5]',
        'evidence[0]',
        'evidence[1]',
        'evidence[2]',
        'evidence[3]',
        'searched[0]',
      ],
      missing: ['a search for offences from 11 January 2026 to 10 July 2026 (Police)'],
      lacks: ['search'],
    },
  ],
  [
    'two on file before, not searched, and four since: more than half of seven',
    child([...crimes(2, '2025-09'), ...crimes(4, '2026-03')], [since]),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        '4 severe offences in the 6 months to 10 July 2026, the last on 13 March 2026; at most 3 are allowed',
      earliest: '2026-09-11',
      facts: [
        'evidence[2]',
        'evidence[3]',
        'evidence[4]',
        'evidence[5]',
        'evidence[0]',
        'evidence[1]',
      ],
      restarted: true,
    },
  ],
  [
    'eight before for certain, one perhaps and two since',
    child(
      [...crimes(8, '2025-09'), offence('2025-10-01', 'c1'), ...crimes(2, '2026-03')],
      [before, since],
    ),
    day,
    line,
    {
      verdict: 'met',
      because: '2 severe offences in the 6 months to 10 July 2026; at most 2 are allowed',
      facts: [
        'evidence[9]',
        'evidence[10]',
        'searched[1]',
        'evidence[0]',
        'evidence[1]',
        'evidence[2]',
        'evidence[3]',
        'evidence[4]',
        'evidence[5]',
        'evidence[6]',
        'evidence[7]',
        'evidence[8]',
        'searched[0]',
      ],
    },
  ],
  [
    'seven before for certain, one perhaps and three since',
    child(
      [...crimes(7, '2025-09'), offence('2025-10-01', 'c1'), ...crimes(3, '2026-03')],
      [before, since],
    ),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'not every severe offence of the 6 months to the day the plan opened is certain',
      facts: [
        'evidence[0]',
        'evidence[1]',
        'evidence[2]',
        'evidence[3]',
        'evidence[4]',
        'evidence[5]',
        'evidence[6]',
        'evidence[7]',
        'searched[0]',
      ],
      missing: [
        'of the severe offence on 1 October 2025, whether it was a severe offence (Police)',
      ],
      lacks: ['baseline'],
    },
  ],
  [
    'nothing on file before, not searched, and nothing since',
    child([], [since]),
    day,
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the 6 months to 10 July 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'nothing on file, and nothing searched',
    child([]),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'the severe offences of the 6 months to the day the plan opened were not searched',
      missing: [
        'a search for offences from 11 July 2025 to 10 January 2026 (Police)',
        'a search for offences from 11 January 2026 to 10 July 2026 (Police)',
      ],
      lacks: ['baseline', 'search'],
    },
  ],
  [
    'nothing on file before, not searched, and months that are not over',
    child([]),
    '2026-07-09',
    line,
    {
      verdict: 'waiting',
      because:
        'no severe offences on file since 10 January 2026; 6 months are complete on 10 July 2026',
      earliest: '2026-07-10',
    },
  ],
]

describe('a line with two bands', () => {
  tryLines(bands, banded)
})
