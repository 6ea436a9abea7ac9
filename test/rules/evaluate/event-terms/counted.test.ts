import { describe } from 'vitest'
import { daughter, mother, son } from '../../plans/plan.ts'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { excluded } from '../../plans/rows.ts'
import { after, both, framework, pupil, school } from './lab.ts'

const none: LineCase[] = [
  [
    'no exclusion in two terms that were searched',
    pupil([], [both]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'met',
      because: 'no fixed exclusions over 2025-26 summer and 2026-27 autumn; none is allowed',
      facts: ['searched[0]'],
    },
  ],
  [
    'on the last day of the second term',
    pupil([], [both]),
    '2026-12-31',
    '1.1.E1 c1',
    {
      verdict: 'met',
      because: 'no fixed exclusions over 2025-26 summer and 2026-27 autumn; none is allowed',
      facts: ['searched[0]'],
    },
  ],
  [
    'a day before it',
    pupil([], [both]),
    '2026-12-30',
    '1.1.E1 c1',
    {
      verdict: 'waiting',
      because:
        'no fixed exclusions on file so far; 2 terms that began after the plan opened are complete on 31 December 2026',
      earliest: '2026-12-31',
    },
  ],
  [
    'the last day of them not searched',
    pupil([], [school('2026-04-06', '2026-12-30')]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'unknown',
      because: 'no fixed exclusions on file, and no search on 31 December 2026',
      missing: ['a search for exclusions on 31 December 2026 (School)'],
      lacks: ['search'],
    },
  ],
  [
    'the first day of them not searched',
    pupil([], [school('2026-04-07', '2026-12-31')]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'unknown',
      because: 'no fixed exclusions on file, and no search on 6 April 2026',
      missing: ['a search for exclusions on 6 April 2026 (School)'],
      lacks: ['search'],
    },
  ],
  [
    'an exclusion on the day before the first of them',
    pupil([excluded('2026-04-05', 'c1', 1)], [both]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'met',
      because: 'no fixed exclusions over 2025-26 summer and 2026-27 autumn; none is allowed',
      facts: ['searched[0]'],
    },
  ],
  [
    'an exclusion after the last of them',
    pupil([excluded('2027-01-01', 'c1', 1)], [both]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'met',
      because: 'no fixed exclusions over 2025-26 summer and 2026-27 autumn; none is allowed',
      facts: ['searched[0]'],
    },
  ],
]

const some: LineCase[] = [
  [
    'an exclusion on the first day of the first term',
    pupil([excluded('2026-04-06', 'c1', 1)]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion over 2025-26 summer and 2026-27 autumn; none is allowed',
      earliest: '2027-03-28',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'an exclusion on the last day of the first term',
    pupil([excluded('2026-07-31', 'c1', 1)]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion over 2025-26 summer and 2026-27 autumn; none is allowed',
      earliest: '2027-03-28',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'an exclusion on the first day of the second',
    pupil([excluded('2026-08-01', 'c1', 1)]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion over 2025-26 summer and 2026-27 autumn; none is allowed',
      earliest: '2027-07-31',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'an exclusion on the last day of the second',
    pupil([excluded('2026-12-31', 'c1', 1)]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion over 2025-26 summer and 2026-27 autumn; none is allowed',
      earliest: '2027-07-31',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'two exclusions, while the first term still runs',
    pupil([excluded('2026-05-04', 'c1', 1), excluded('2026-05-11', 'c1', 1)]),
    '2026-06-01',
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '2 fixed exclusions so far; none is allowed',
      earliest: '2027-03-28',
      facts: ['evidence[0]', 'evidence[1]'],
      restarted: true,
    },
  ],
  [
    'an exclusion before any term has begun',
    pupil([excluded('2026-02-02', 'c1', 1)]),
    '2026-03-01',
    '1.1.E1 c1',
    {
      verdict: 'waiting',
      because:
        'no fixed exclusions on file so far; 2 terms that began after the plan opened are complete on 31 December 2026',
      earliest: '2026-12-31',
    },
  ],
  [
    'an exclusion of which nobody says what kind',
    pupil([{ measure: 'exclusion', on: '2026-05-04', who: 'c1' }], [both]),
    after,
    '1.1.E1 c1',
    {
      verdict: 'unknown',
      because: 'no fixed exclusions over 2025-26 summer and 2026-27 autumn; none is allowed',
      facts: ['evidence[0]'],
      missing: ['of the fixed exclusion on 4 May 2026, which class it was of (School)'],
      lacks: ['evidence'],
    },
  ],
]

const own = { ...pupil([]), terms: [{ name: 'first', from: '2026-02-01', to: '2026-03-31' }] }
const two = [...own.terms, { name: 'second', from: '2026-04-01', to: '2026-06-30' }]
const edges: LineCase[] = [
  [
    'a calendar of the council that ends before two terms',
    own,
    after,
    '1.1.E1 c1',
    {
      verdict: 'waiting',
      because:
        'no fixed exclusions on file so far; 2 terms that began after the plan opened are complete after the last term on file',
    },
  ],
  [
    'an exclusion in a calendar that ends after two',
    { ...own, terms: two, evidence: [excluded('2026-05-04', 'c1', 1)] },
    after,
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion over first and second; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'an exclusion in a calendar whose second term ends today',
    { ...own, terms: two, evidence: [excluded('2026-05-04', 'c1', 1)] },
    '2026-06-30',
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion over first and second; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'and whose second term ends tomorrow',
    { ...own, terms: two, evidence: [excluded('2026-05-04', 'c1', 1)] },
    '2026-06-29',
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion so far; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a boy too young for school in both terms',
    { ...pupil([], [both]), people: [mother, { ...son, born: '2022-01-10' }, daughter] },
    after,
    '1.1.E1 c1',
    { verdict: 'not-applicable', because: 'not of school age in these terms' },
  ],
  [
    'a boy of school age from the second of them',
    {
      ...pupil([excluded('2026-05-04', 'c1', 1)], [both]),
      people: [{ ...son, born: '2021-05-04' }],
    },
    after,
    '1.1.E1 c1',
    {
      verdict: 'met',
      because: 'no fixed exclusions over 2026-27 autumn; none is allowed',
      facts: ['searched[0]'],
    },
  ],
]

describe('a pupil without exclusions', () => {
  tryLines(none, framework)
})

describe('a pupil with exclusions', () => {
  tryLines(some, framework)
})

describe('where a calendar, or school age, ends', () => {
  tryLines(edges, framework)
})
