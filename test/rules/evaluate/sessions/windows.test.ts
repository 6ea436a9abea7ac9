import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { child, day, framework, line, nursery } from './lab.ts'

const windows: LineCase[] = [
  [
    'a figure that ends on the first day of the window counts whole',
    child([nursery(['2026-03-01', '2026-04-16'], 50), nursery(['2026-04-17', '2026-10-15'], 100)]),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        'attended 75% of sessions from 1 March 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a figure that ends a day before it does not count',
    child([nursery(['2026-03-01', '2026-04-15'], 50), nursery(['2026-04-17', '2026-10-15'], 100)]),
    day,
    line,
    {
      verdict: 'met',
      because:
        'attended 100% of sessions from 17 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[1]'],
    },
  ],
  [
    'a figure that began before the plan does not count',
    child([nursery(['2026-01-09', '2026-06-30'], 10), nursery(['2026-07-01', '2026-10-15'], 90)]),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no attendance on file from 16 April 2026 to 30 June 2026',
      facts: ['evidence[1]'],
      missing: [
        'sessions attended of those possible, from 16 April 2026 to 30 June 2026 (Nursery)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'a figure that began on the opening day does',
    child([nursery(['2026-01-10', '2026-06-30'], 10), nursery(['2026-07-01', '2026-10-15'], 90)]),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        'attended 50% of sessions from 10 January 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'before six months are over',
    child([nursery(['2026-02-01', '2026-07-09'], 90)]),
    '2026-07-09',
    line,
    {
      verdict: 'waiting',
      because: 'attended 90% of sessions so far; 6 months are complete on 10 July 2026',
      earliest: '2026-07-10',
      facts: ['evidence[0]'],
    },
  ],
  [
    'before six months are over, and short of it',
    child([nursery(['2026-02-01', '2026-07-09'], 80)]),
    '2026-07-09',
    line,
    {
      verdict: 'not-met',
      because:
        'attended 80% of sessions from 1 February 2026 to 9 July 2026; at least 85% is needed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'before six months are over, and nothing on file',
    child([]),
    '2026-07-09',
    line,
    {
      verdict: 'waiting',
      because: 'no attendance on file yet; 6 months are complete on 10 July 2026',
      earliest: '2026-07-10',
    },
  ],
  [
    'on the day six months are over',
    child([nursery(['2026-02-01', '2026-07-09'], 90)]),
    '2026-07-10',
    line,
    {
      verdict: 'met',
      because:
        'attended 90% of sessions from 1 February 2026 to 9 July 2026; at least 85% is needed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'nothing on file',
    child([]),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no attendance on file since the plan opened',
      missing: [
        'sessions attended of those possible, from 16 April 2026 to 15 October 2026 (Nursery)',
      ],
      lacks: ['evidence'],
    },
  ],
]

describe('the six months that sessions are looked at in', () => {
  tryLines(windows, framework)
})
