import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { offence } from '../../plans/rows.ts'
import { child, crime, line, over, police } from './lab.ts'

const happened: LineCase[] = [
  [
    'two since the opening',
    child([crime('2026-01-10'), crime('2026-03-01')]),
    '2026-06-15',
    line,
    {
      verdict: 'met',
      because: 'severe offence on 1 March 2026',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'one since the opening',
    child([crime('2026-01-09'), crime('2026-03-01')]),
    '2026-06-15',
    line,
    {
      verdict: 'unknown',
      because: '1 severe offence on file since the plan opened; at least 2 are needed',
      facts: ['evidence[1]'],
      missing: ['a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
  [
    'one, where all was searched',
    child([crime('2026-03-01')], [police('2026-01-10', '2026-06-15')]),
    '2026-06-15',
    line,
    {
      verdict: 'not-met',
      because: '1 severe offence on file since the plan opened; at least 2 are needed',
      facts: ['evidence[0]', 'searched[0]'],
    },
  ],
  [
    'one, and one that may be, where all was searched',
    child([crime('2026-03-01'), offence('2026-04-01', 'c1')], [police('2026-01-10', '2026-06-15')]),
    '2026-06-15',
    line,
    {
      verdict: 'unknown',
      because:
        'the severe offence on 1 April 2026 may count: not on file is whether it was a severe offence',
      facts: ['evidence[0]', 'evidence[1]'],
      missing: ['of the severe offence on 1 April 2026, whether it was a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
  [
    'none, and one that may be, which would not do',
    child([offence('2026-04-01', 'c1')], [police('2026-01-10', '2026-06-15')]),
    '2026-06-15',
    line,
    {
      verdict: 'not-met',
      because: 'no severe offence on file since the plan opened; at least 2 are needed',
      facts: ['searched[0]'],
    },
  ],
  [
    'one, where all but the opening day was searched',
    child([crime('2026-03-01')], [police('2026-01-11', '2026-06-15')]),
    '2026-06-15',
    line,
    {
      verdict: 'unknown',
      because: '1 severe offence on file since the plan opened; at least 2 are needed',
      facts: ['evidence[0]'],
      missing: ['a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
]

const lately: LineCase[] = [
  [
    'on the first of the last six months',
    child([crime('2025-12-16')]),
    '2026-06-15',
    line,
    { verdict: 'met', because: 'severe offence on 16 December 2025', facts: ['evidence[0]'] },
  ],
  [
    'on the day before them',
    child([crime('2025-12-15')]),
    '2026-06-15',
    line,
    {
      verdict: 'unknown',
      because: 'no severe offence on file in the 6 months to 15 June 2026',
      missing: ['a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
  [
    'none, where they were searched',
    child([], [police('2025-12-16', '2026-06-15')]),
    '2026-06-15',
    line,
    {
      verdict: 'not-met',
      because: 'no severe offence on file in the 6 months to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'none, where all but their first day was searched',
    child([], [police('2025-12-17', '2026-06-15')]),
    '2026-06-15',
    line,
    {
      verdict: 'unknown',
      because: 'no severe offence on file in the 6 months to 15 June 2026',
      missing: ['a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
  [
    'one that may be, where they were searched',
    child([offence('2026-04-01', 'c1')], [police('2025-12-16', '2026-06-15')]),
    '2026-06-15',
    line,
    {
      verdict: 'unknown',
      because:
        'the severe offence on 1 April 2026 may count: not on file is whether it was a severe offence',
      facts: ['evidence[0]'],
      missing: ['of the severe offence on 1 April 2026, whether it was a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
]

describe('what must have happened since the plan opened', () => {
  tryLines(happened, over({ since: 'opened' }, { atLeast: 2 }))
})

describe('what must have happened lately', () => {
  tryLines(lately, over({ lastMonths: 6 }, { atLeast: 1 }))
})
