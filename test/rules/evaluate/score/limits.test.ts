import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { asking, child, day, line, sdq } from './lab.ts'

const atMost: LineCase[] = [
  [
    'at the limit',
    child(sdq('2026-01-10', 20), sdq('2026-03-01', 14)),
    day,
    line,
    {
      verdict: 'met',
      because: 'SDQ 14 on 1 March 2026; at most 14 is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'above it',
    child(sdq('2026-01-10', 20), sdq('2026-03-01', 14.5)),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'SDQ 14.5 on 1 March 2026; at most 14 is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'the latest counts, whatever the order in the file',
    child(sdq('2026-05-01', 13), sdq('2026-01-10', 20), sdq('2026-03-01', 19)),
    day,
    line,
    {
      verdict: 'met',
      because: 'SDQ 13 on 1 May 2026; at most 14 is needed',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'of two scores before the opening the latest is the first',
    child(sdq('2026-01-10', 15), sdq('2025-12-01', 20)),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'SDQ 15 on 10 January 2026, and none after it',
      facts: ['evidence[0]'],
      missing: ['a later SDQ score (Family worker)'],
      lacks: ['evidence'],
    },
  ],
  [
    'a first score after the opening is the one begun with',
    child(sdq('2026-01-11', 20), sdq('2026-03-01', 12)),
    day,
    line,
    {
      verdict: 'met',
      because: 'SDQ 12 on 1 March 2026; at most 14 is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'only a score to begin with',
    child(sdq('2026-01-10', 10)),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'SDQ 10 on 10 January 2026, and none after it',
      facts: ['evidence[0]'],
      missing: ['a later SDQ score (Family worker)'],
      lacks: ['evidence'],
    },
  ],
  [
    'a score of another instrument',
    child(sdq('2026-01-10', 20), sdq('2026-03-01', 12, 'WEMWBS')),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'SDQ 20 on 10 January 2026, and none after it',
      facts: ['evidence[0]'],
      missing: ['a later SDQ score (Family worker)'],
      lacks: ['evidence'],
    },
  ],
  [
    'an instrument written small is the same',
    child(sdq('2026-01-10', 20, 'sdq'), sdq('2026-03-01', 12, 'Sdq')),
    day,
    line,
    {
      verdict: 'met',
      because: 'SDQ 12 on 1 March 2026; at most 14 is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a score of somebody else',
    child(sdq('2026-01-10', 20), { ...sdq('2026-03-01', 12), who: 'a1' }),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'SDQ 20 on 10 January 2026, and none after it',
      facts: ['evidence[0]'],
      missing: ['a later SDQ score (Family worker)'],
      lacks: ['evidence'],
    },
  ],
  [
    'no score',
    child(),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no SDQ score on file',
      missing: ['an SDQ score with its day (Family worker)'],
      lacks: ['baseline'],
    },
  ],
]

describe('a score of at most 14', () => {
  tryLines(atMost, asking({ atMost: 14 }))
})

const anybodys: LineCase[] = [
  [
    'a child’s score, where a score is asked of the family',
    child(sdq('2026-01-10', 20), sdq('2026-05-01', 12)),
    day,
    '1.1.E1',
    {
      verdict: 'met',
      because: 'SDQ 12 on 1 May 2026; at most 14 is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
]

describe('a score of at most 14 in the family', () => {
  const framework = frameworkOn({
    kind: 'measured',
    ref: '1.1.E1',
    says: 'The score is good',
    shape: 'score',
    is: { atMost: 14 },
    measure: 'score',
    instrument: 'SDQ',
  })
  tryLines(anybodys, framework)
})
