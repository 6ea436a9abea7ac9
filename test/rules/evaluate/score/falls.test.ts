import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { asking, child, day, line, sdq } from './lab.ts'

const reduced: LineCase[] = [
  [
    'below twelve and below the first',
    child(sdq('2026-01-10', 15), sdq('2026-03-01', 11)),
    day,
    line,
    {
      verdict: 'met',
      because: 'SDQ 11 on 1 March 2026; below 12 is needed, and lower than 15',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'twelve',
    child(sdq('2026-01-10', 15), sdq('2026-03-01', 12)),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'SDQ 12 on 1 March 2026; below 12 is needed, and lower than 15',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'below twelve as it was before',
    child(sdq('2026-01-10', 11), sdq('2026-03-01', 11)),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'SDQ 11 on 1 March 2026; below 12 is needed, and lower than 11',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
]

const fallen: LineCase[] = [
  [
    'a quarter less',
    child(sdq('2026-01-10', 20), sdq('2026-03-01', 15)),
    day,
    line,
    {
      verdict: 'met',
      because: 'SDQ 15 on 1 March 2026; at most 15 is needed, 25% below 20',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'not quite a quarter less',
    child(sdq('2026-01-10', 20), sdq('2026-03-01', 16)),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'SDQ 16 on 1 March 2026; at most 15 is needed, 25% below 20',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'from nothing there is no fall',
    child(sdq('2026-01-10', 0), sdq('2026-03-01', 0)),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'the first SDQ score is 0, so there can be no lower one',
      facts: ['evidence[0]'],
      missing: ['an SDQ score above 0 to begin with (Family worker)'],
      lacks: ['baseline'],
    },
  ],
]

const held: LineCase[] = [
  [
    'good since three months',
    child(sdq('2026-01-10', 20), sdq('2026-03-15', 14)),
    day,
    line,
    {
      verdict: 'met',
      because:
        'SDQ 14 on 15 March 2026 and no higher than allowed for 3 months since; at most 14 is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'and a day less',
    child(sdq('2026-01-10', 20), sdq('2026-03-16', 14)),
    day,
    line,
    {
      verdict: 'waiting',
      because:
        'SDQ 14 on 16 March 2026; 3 months are complete on 16 June 2026 if no score is too high',
      earliest: '2026-06-16',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'bad once in between begins them again',
    child(
      sdq('2026-01-10', 20),
      sdq('2026-02-01', 14),
      sdq('2026-04-01', 15),
      sdq('2026-05-01', 13),
    ),
    day,
    line,
    {
      verdict: 'waiting',
      because:
        'SDQ 13 on 1 May 2026; 3 months are complete on 1 August 2026 if no score is too high',
      earliest: '2026-08-01',
      facts: ['evidence[0]', 'evidence[3]'],
    },
  ],
  [
    'bad at last',
    child(sdq('2026-01-10', 20), sdq('2026-02-01', 14), sdq('2026-05-01', 15)),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'SDQ 15 on 1 May 2026; at most 14 is needed',
      facts: ['evidence[0]', 'evidence[2]'],
    },
  ],
]

describe('a score below 12 and reduced', () => {
  tryLines(reduced, asking({ below: 12 }, { reduced: true }))
})

describe('a score that has fallen by a quarter', () => {
  tryLines(fallen, asking({ fallenBy: 25 }))
})

describe('a score of at most 14 for three months', () => {
  tryLines(held, asking({ atMost: 14 }, { held: { months: 3 } }))
})
