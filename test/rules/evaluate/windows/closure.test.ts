import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { child, crime, line, over, police } from './lab.ts'

const closedOn = (plan: ReturnType<typeof child>, closed: string) => ({ ...plan, closed })
const beforeClosure: LineCase[] = [
  [
    'the month to closure, searched',
    closedOn(child([], [police('2026-05-16', '2026-06-15')]), '2026-06-15'),
    '2026-08-01',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the month to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'but for its last day',
    closedOn(child([], [police('2026-05-16', '2026-06-14')]), '2026-06-15'),
    '2026-08-01',
    line,
    {
      verdict: 'unknown',
      because: 'no severe offences on file, and no search on 15 June 2026',
      facts: ['searched[0]'],
      missing: ['a search for offences on 15 June 2026 (Police)'],
      lacks: ['search'],
    },
  ],
  [
    'an offence on the day of closure',
    closedOn(child([crime('2026-06-15')]), '2026-06-15'),
    '2026-08-01',
    line,
    {
      verdict: 'not-met',
      because: '1 severe offence in the month to 15 June 2026, on 15 June 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'an offence while the plan is open',
    child([crime('2026-06-10')]),
    '2026-06-15',
    line,
    {
      verdict: 'not-met',
      because: '1 severe offence in the month to 15 June 2026, on 10 June 2026; none is allowed',
      earliest: '2026-07-10',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'the month to the last day searched',
    child([], [police('2026-02-15', '2026-06-01')]),
    '2026-06-15',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the month to 1 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'a last day searched a month after the opening',
    child([], [police('2026-01-01', '2026-02-10')]),
    '2026-02-12',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the month to 10 February 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'a last day searched a day less after it',
    child([], [police('2026-01-01', '2026-02-09')]),
    '2026-02-12',
    line,
    {
      verdict: 'unknown',
      because:
        'no severe offences on file, and no search from 10 February 2026 to 12 February 2026',
      facts: ['searched[0]'],
      missing: ['a search for offences from 10 February 2026 to 12 February 2026 (Police)'],
      lacks: ['search'],
    },
  ],
]

const afterClosure: LineCase[] = [
  [
    'before closure',
    child([]),
    '2026-08-01',
    line,
    { verdict: 'waiting', because: 'after closure', afterClosure: true },
  ],
  [
    'six months after closure, searched',
    closedOn(child([], [police('2026-06-16', '2026-12-15')]), '2026-06-15'),
    '2026-12-15',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the 6 months after closure on 15 June 2026',
      facts: ['searched[0]'],
      afterClosure: true,
    },
  ],
  [
    'a day less',
    closedOn(child([], [police('2026-06-16', '2026-12-14')]), '2026-06-15'),
    '2026-12-14',
    line,
    {
      verdict: 'waiting',
      because:
        'no severe offences on file since closure on 15 June 2026; 6 months are over on 15 December 2026',
      earliest: '2026-12-15',
      afterClosure: true,
    },
  ],
  [
    'but for their last day',
    closedOn(child([], [police('2026-06-16', '2026-12-14')]), '2026-06-15'),
    '2026-12-20',
    line,
    {
      verdict: 'unknown',
      because: 'no severe offences on file, and no search on 15 December 2026',
      facts: ['searched[0]'],
      missing: ['a search for offences on 15 December 2026 (Police)'],
      lacks: ['search'],
      afterClosure: true,
    },
  ],
  [
    'an offence on their last day',
    closedOn(child([crime('2026-12-15')]), '2026-06-15'),
    '2027-02-01',
    line,
    {
      verdict: 'not-met',
      because:
        '1 severe offence in the 6 months after closure on 15 June 2026, on 15 December 2026; none is allowed',
      facts: ['evidence[0]'],
      afterClosure: true,
    },
  ],
  [
    'an offence on the day after',
    closedOn(child([crime('2026-12-16')], [police('2026-06-16', '2026-12-16')]), '2026-06-15'),
    '2027-02-01',
    line,
    {
      verdict: 'met',
      because: 'no severe offences in the 6 months after closure on 15 June 2026',
      facts: ['searched[0]'],
      afterClosure: true,
    },
  ],
]

describe('the month before closure', () => {
  tryLines(beforeClosure, over({ monthsBeforeClosure: 1 }))
})

describe('six months after closure', () => {
  tryLines(afterClosure, over({ monthsAfterClosure: 6 }))
})
