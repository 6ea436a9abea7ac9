import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { claim, job, line, mother } from './lab.ts'

const lengths: LineCase[] = [
  [
    'thirteen weeks after another benefit',
    mother([claim('other', '2025-06-01', '2026-01-31'), job('2026-02-01')]),
    '2026-05-03',
    line,
    {
      verdict: 'met',
      because: 'employed, counted from 1 February 2026, for 13 weeks or more after another benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'a day less',
    mother([claim('other', '2025-06-01', '2026-01-31'), job('2026-02-01')]),
    '2026-05-02',
    line,
    {
      verdict: 'waiting',
      because:
        'employed, counted from 1 February 2026; 13 weeks are complete on 3 May 2026 after another benefit',
      earliest: '2026-05-03',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'twenty-six weeks after one of JSA type',
    mother([claim('jsa-type', '2025-06-01', '2026-01-31'), job('2026-02-01')]),
    '2026-08-02',
    line,
    {
      verdict: 'met',
      because:
        'employed, counted from 1 February 2026, for 26 weeks or more after a JSA-type benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'a day less of twenty-six',
    mother([claim('jsa-type', '2025-06-01', '2026-01-31'), job('2026-02-01')]),
    '2026-08-01',
    line,
    {
      verdict: 'waiting',
      because:
        'employed, counted from 1 February 2026; 26 weeks are complete on 2 August 2026 after a JSA-type benefit',
      earliest: '2026-08-02',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'thirteen weeks that ended',
    mother([claim('other', '2025-06-01', '2026-01-31'), job('2026-02-01', '2026-05-02')]),
    '2026-07-01',
    line,
    {
      verdict: 'met',
      because: 'employed, counted from 1 February 2026, for 13 weeks or more after another benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'a day less that ended',
    mother([claim('other', '2025-06-01', '2026-01-31'), job('2026-02-01', '2026-05-01')]),
    '2026-07-01',
    line,
    {
      verdict: 'not-met',
      because:
        'employed from 1 February 2026 to 1 May 2026 only; 13 weeks are needed after another benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'its last day is today',
    mother([claim('other', '2025-06-01', '2026-01-31'), job('2026-02-01', '2026-05-01')]),
    '2026-05-01',
    line,
    {
      verdict: 'waiting',
      because:
        'employed, counted from 1 February 2026; 13 weeks are complete on 3 May 2026 after another benefit',
      earliest: '2026-05-03',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'a job from before the opening counts from it',
    mother([claim('other', '2025-06-01', '2025-08-31'), job('2025-09-01')]),
    '2026-04-11',
    line,
    {
      verdict: 'met',
      because: 'employed, counted from 10 January 2026, for 13 weeks or more after another benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'a job that ended on the opening day',
    mother([claim('other', '2025-06-01', '2025-08-31'), job('2025-09-01', '2026-01-10')]),
    '2026-07-01',
    line,
    {
      verdict: 'not-met',
      because:
        'employed from 10 January 2026 to 10 January 2026 only; 13 weeks are needed after another benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'a job that ended the day before it',
    mother([job('2025-09-01', '2026-01-09')]),
    '2026-07-01',
    line,
    {
      verdict: 'unknown',
      because: 'no job on file since the plan opened',
      missing: [
        'employment with its first day (DWP LMS, Off benefit check, TFEA database, Lead Professional, TAF documentation or Case recording)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'two jobs without a day between are one',
    mother([
      claim('other', '2025-06-01', '2026-01-31'),
      job('2026-02-01', '2026-03-31'),
      job('2026-04-01'),
    ]),
    '2026-05-03',
    line,
    {
      verdict: 'met',
      because: 'employed, counted from 1 February 2026, for 13 weeks or more after another benefit',
      facts: ['evidence[1]', 'evidence[2]', 'evidence[0]'],
    },
  ],
  [
    'a day between them begins anew',
    mother([
      claim('other', '2025-06-01', '2026-01-31'),
      job('2026-02-01', '2026-03-31'),
      job('2026-04-02'),
    ]),
    '2026-05-03',
    line,
    {
      verdict: 'waiting',
      because:
        'employed, counted from 2 April 2026; 13 weeks are complete on 2 July 2026 after another benefit',
      earliest: '2026-07-02',
      facts: ['evidence[2]', 'evidence[0]'],
    },
  ],
]

describe('a job held long enough', () => {
  tryLines(lengths)
})
