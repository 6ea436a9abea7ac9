import { describe } from 'vitest'
import { search } from '../../plans/plan.ts'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { child, day, framework, line, nursery } from './lab.ts'

const gaps: LineCase[] = [
  [
    '45 days without a figure are a holiday',
    child([nursery(['2026-04-16', '2026-07-16'], 90), nursery(['2026-08-31', '2026-10-15'], 90)]),
    day,
    line,
    {
      verdict: 'met',
      because:
        'attended 90% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    '46 days are none',
    child([nursery(['2026-04-16', '2026-07-16'], 90), nursery(['2026-09-01', '2026-10-15'], 90)]),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no attendance on file from 17 July 2026 to 31 August 2026',
      facts: ['evidence[0]', 'evidence[1]'],
      missing: [
        'sessions attended of those possible, from 17 July 2026 to 31 August 2026 (Nursery)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    '46 days of which one was searched',
    child(
      [nursery(['2026-04-16', '2026-07-16'], 90), nursery(['2026-09-01', '2026-10-15'], 90)],
      [search(['attendance'], ['c1'], '2026-08-01', '2026-08-01')],
    ),
    day,
    line,
    {
      verdict: 'met',
      because:
        'attended 90% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    '46 days at the beginning',
    child([nursery(['2026-06-01', '2026-10-15'], 90)]),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no attendance on file from 16 April 2026 to 31 May 2026',
      facts: ['evidence[0]'],
      missing: ['sessions attended of those possible, from 16 April 2026 to 31 May 2026 (Nursery)'],
      lacks: ['evidence'],
    },
  ],
  [
    'a figure that ended 31 days before the day',
    child([nursery(['2026-04-16', '2026-09-14'], 90)]),
    day,
    line,
    {
      verdict: 'met',
      because:
        'attended 90% of sessions from 16 April 2026 to 14 September 2026; at least 85% is needed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a figure that ended 32 days before the day',
    child([nursery(['2026-04-16', '2026-09-13'], 90)]),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no attendance on file from 14 September 2026 to 15 October 2026',
      facts: ['evidence[0]'],
      missing: [
        'sessions attended of those possible, from 14 September 2026 to 15 October 2026 (Nursery)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'a figure within another',
    child([nursery(['2026-04-16', '2026-10-15'], 90), nursery(['2026-05-01', '2026-05-31'], 90)]),
    day,
    line,
    {
      verdict: 'met',
      because:
        'attended 90% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
]

describe('days without a figure', () => {
  tryLines(gaps, framework)
})
