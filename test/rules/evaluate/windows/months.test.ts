import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { offence } from '../../plans/rows.ts'
import { child, crime, line, over, police } from './lab.ts'

const months: LineCase[] = [
  [
    'six months since the opening, searched',
    child([], [police('2026-01-11', '2026-07-10')]),
    '2026-07-10',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the 6 months to 10 July 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'a day less',
    child([], [police('2026-01-11', '2026-07-09')]),
    '2026-07-09',
    line,
    {
      verdict: 'waiting',
      because:
        'no severe offences on file since 10 January 2026; 6 months are complete on 10 July 2026',
      earliest: '2026-07-10',
    },
  ],
  [
    'an offence on the way, and one on the opening day, which is before',
    child([crime('2026-01-10'), crime('2026-03-31')]),
    '2026-07-10',
    line,
    {
      verdict: 'not-met',
      because:
        '1 severe offence in the 6 months to 10 July 2026, on 31 March 2026; none is allowed',
      earliest: '2026-10-01',
      facts: ['evidence[1]'],
      restarted: true,
    },
  ],
  [
    'an offence so early that only the opening holds it back',
    child([crime('2026-01-11')]),
    '2026-03-01',
    line,
    {
      verdict: 'not-met',
      because:
        '1 severe offence in the 6 months to 1 March 2026, on 11 January 2026; none is allowed',
      earliest: '2026-07-11',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'the first day on which it has left',
    child([crime('2026-03-31')], [police('2026-01-11', '2026-10-01')]),
    '2026-10-01',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the 6 months to 1 October 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'and the day before',
    child([crime('2026-03-31')], [police('2026-01-11', '2026-09-30')]),
    '2026-09-30',
    line,
    {
      verdict: 'not-met',
      because:
        '1 severe offence in the 6 months to 30 September 2026, on 31 March 2026; none is allowed',
      earliest: '2026-10-01',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'searched to 31 days before',
    child([], [police('2026-01-11', '2026-08-15')]),
    '2026-09-15',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the 6 months to 15 August 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'searched to 32 days before',
    child([], [police('2026-01-11', '2026-08-14')]),
    '2026-09-15',
    line,
    {
      verdict: 'unknown',
      because: 'no severe offences on file, and no search from 15 August 2026 to 15 September 2026',
      facts: ['searched[0]'],
      missing: ['a search for offences from 15 August 2026 to 15 September 2026 (Police)'],
      lacks: ['search'],
    },
  ],
  [
    'searched to a day whose months begin before the opening',
    child([], [police('2025-01-11', '2026-07-09')]),
    '2026-07-12',
    line,
    {
      verdict: 'unknown',
      because: 'no severe offences on file, and no search from 10 July 2026 to 12 July 2026',
      facts: ['searched[0]'],
      missing: ['a search for offences from 10 July 2026 to 12 July 2026 (Police)'],
      lacks: ['search'],
    },
  ],
  [
    'searched to a day whose months begin on the opening',
    child([], [police('2025-01-11', '2026-07-10')]),
    '2026-07-12',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the 6 months to 10 July 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'an offence in the window that ends on the last day searched',
    child([crime('2026-03-01')], [police('2026-01-11', '2026-08-31')]),
    '2026-09-01',
    line,
    {
      verdict: 'unknown',
      because: '1 severe offence in the 6 months to 31 August 2026, the last day searched',
      facts: ['searched[0]'],
      missing: ['a search for offences on 1 September 2026 (Police)'],
      lacks: ['search'],
    },
  ],
  [
    'an offence after the last day searched',
    child([crime('2026-09-10')], [police('2026-01-11', '2026-08-31')]),
    '2026-09-15',
    line,
    {
      verdict: 'not-met',
      because:
        '1 severe offence in the 6 months to 15 September 2026, on 10 September 2026; none is allowed',
      earliest: '2027-03-10',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'an offence that does not say whether it was severe',
    child([offence('2026-05-01', 'c1')], [police('2026-01-11', '2026-07-10')]),
    '2026-07-10',
    line,
    {
      verdict: 'unknown',
      because:
        'the severe offence on 1 May 2026 may count: not on file is whether it was a severe offence',
      facts: ['evidence[0]'],
      missing: ['of the severe offence on 1 May 2026, whether it was a severe offence (Police)'],
      lacks: ['evidence'],
    },
  ],
  [
    'a gap in what was searched',
    child([], [police('2026-01-11', '2026-03-31'), police('2026-04-03', '2026-07-10')]),
    '2026-07-10',
    line,
    {
      verdict: 'unknown',
      because: 'no severe offences on file, and no search from 1 April 2026 to 2 April 2026',
      facts: ['searched[0]', 'searched[1]'],
      missing: ['a search for offences from 1 April 2026 to 2 April 2026 (Police)'],
      lacks: ['search'],
    },
  ],
]

const first: LineCase[] = [
  [
    'another before the opening makes it no first time',
    child([crime('2025-05-01'), crime('2026-03-01')]),
    '2026-06-15',
    line,
    {
      verdict: 'not-applicable',
      because: 'a severe offence is on file from before the plan opened: not a first time',
    },
  ],
  [
    'on the opening day it is before',
    child([crime('2026-01-10')]),
    '2026-06-15',
    line,
    {
      verdict: 'not-applicable',
      because: 'a severe offence is on file from before the plan opened: not a first time',
    },
  ],
  [
    'one before that may not count leaves it a first time',
    child([offence('2025-05-01', 'c1'), crime('2026-03-01')]),
    '2026-06-15',
    line,
    {
      verdict: 'not-met',
      because: '1 severe offence in the 6 months to 15 June 2026, on 1 March 2026; none is allowed',
      earliest: '2026-09-01',
      facts: ['evidence[1]'],
      restarted: true,
    },
  ],
]

describe('six months without an offence', () => {
  tryLines(months, over({ months: 6 }))
})

describe('a first time', () => {
  tryLines(first, over({ months: 6 }, { atMost: 0 }, { first: true }))
})
