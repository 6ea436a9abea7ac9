import { describe } from 'vitest'
import { search } from '../../plans/plan.ts'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { claim, job, line, mother } from './lab.ts'

const benefits = (from: string, to: string) => search(['benefit'], ['a1'], from, to)

const claims: LineCase[] = [
  [
    'the day before the job was searched and shows none',
    mother([job('2026-02-01')], [benefits('2026-01-31', '2026-01-31')]),
    '2026-05-03',
    line,
    {
      verdict: 'met',
      because:
        'employed, counted from 1 February 2026, for 13 weeks or more, with no benefit on file',
      facts: ['evidence[0]', 'searched[0]'],
    },
  ],
  [
    'the day before was not searched, and the lengths differ',
    mother([job('2026-02-01')], [benefits('2026-02-01', '2026-05-01')]),
    '2026-05-03',
    line,
    {
      verdict: 'unknown',
      because:
        'which benefit came before the job was not searched, and how long it must last hangs on it: employed, counted from 1 February 2026; 26 weeks are complete on 2 August 2026 after a JSA-type benefit; employed, counted from 1 February 2026, for 13 weeks or more after another benefit',
      facts: ['evidence[0]'],
      missing: [
        'a search for benefits on 31 January 2026 (DWP LMS, Off benefit check, TFEA database, Lead Professional, TAF documentation or Case recording)',
      ],
      lacks: ['search'],
    },
  ],
  [
    'not searched, and long enough for either',
    mother([job('2026-02-01')]),
    '2026-08-02',
    line,
    {
      verdict: 'met',
      because:
        'employed, counted from 1 February 2026, for 26 weeks or more after a JSA-type benefit',
      facts: ['evidence[0]'],
    },
  ],
  [
    'not searched, and too short for either',
    mother([job('2026-02-01')]),
    '2026-05-02',
    line,
    {
      verdict: 'waiting',
      because:
        'employed, counted from 1 February 2026; 26 weeks are complete on 2 August 2026 after a JSA-type benefit',
      earliest: '2026-08-02',
      facts: ['evidence[0]'],
    },
  ],
  [
    'not searched, ended, and too short for either',
    mother([job('2026-02-01', '2026-03-31')]),
    '2026-07-01',
    line,
    {
      verdict: 'not-met',
      because:
        'employed from 1 February 2026 to 31 March 2026 only; 26 weeks are needed after a JSA-type benefit',
      facts: ['evidence[0]'],
    },
  ],
  [
    'of two benefits the last begun counts, whatever their order',
    mother([
      claim('other', '2025-10-01', '2026-01-31'),
      claim('jsa-type', '2025-06-01', '2025-09-30'),
      job('2026-02-01'),
    ]),
    '2026-05-03',
    line,
    {
      verdict: 'met',
      because: 'employed, counted from 1 February 2026, for 13 weeks or more after another benefit',
      facts: ['evidence[2]', 'evidence[0]'],
    },
  ],
  [
    'a benefit that began on the first day of the job was not before it',
    mother(
      [claim('jsa-type', '2026-02-01', '2026-02-28'), job('2026-02-01')],
      [benefits('2026-01-31', '2026-01-31')],
    ),
    '2026-05-03',
    line,
    {
      verdict: 'met',
      because:
        'employed, counted from 1 February 2026, for 13 weeks or more, with no benefit on file',
      facts: ['evidence[1]', 'searched[0]'],
    },
  ],
  [
    'a benefit of somebody else',
    mother(
      [claim('jsa-type', '2025-06-01', '2026-01-31', 'c1'), job('2026-02-01')],
      [benefits('2026-01-31', '2026-01-31')],
    ),
    '2026-05-03',
    line,
    {
      verdict: 'met',
      because:
        'employed, counted from 1 February 2026, for 13 weeks or more, with no benefit on file',
      facts: ['evidence[1]', 'searched[0]'],
    },
  ],
  [
    'a benefit of the family is hers',
    mother([claim('jsa-type', '2025-06-01', '2026-01-31', 'family'), job('2026-02-01')]),
    '2026-05-03',
    line,
    {
      verdict: 'waiting',
      because:
        'employed, counted from 1 February 2026; 26 weeks are complete on 2 August 2026 after a JSA-type benefit',
      earliest: '2026-08-02',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
]

const without: LineCase[] = [
  [
    'no job on file',
    mother([]),
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
    'no job in a file that was searched',
    mother([], [search(['employment'], ['a1'], '2026-01-10', '2026-07-01')]),
    '2026-07-01',
    line,
    { verdict: 'not-met', because: 'no job since the plan opened', facts: ['searched[0]'] },
  ],
  [
    'no job in a file searched but for the opening day',
    mother([], [search(['employment'], ['a1'], '2026-01-11', '2026-07-01')]),
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
    'no job in a file searched but for the day',
    mother([], [search(['employment'], ['a1'], '2026-01-10', '2026-06-30')]),
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
]

describe('the benefit before a job', () => {
  tryLines(claims)
})

describe('no job', () => {
  tryLines(without)
})
