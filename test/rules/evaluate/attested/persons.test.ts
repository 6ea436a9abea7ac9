import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { fact } from '../../plans/rows.ts'
import { asking, day, family, line, said } from './lab.ts'

const each = (more: object = {}) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: { kind: 'attested', ref: '1.1.E1', says: 'Is well', sources: ['Family worker'], ...more },
  })

const ofAnyone: LineCase[] = [
  [
    'a fact about one person',
    family(fact(line, true, { who: 'a1' })),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'a good fact about one and a bad one about another',
    family(fact(line, false, { who: 'c1' }), fact(line, true, { who: 'a1' })),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[1]'], rests: 'word' },
  ],
  [
    'a bad fact about the family and a good one about one',
    family(fact(line, false), fact(line, true, { who: 'a1' })),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[1]'], rests: 'word' },
  ],
  [
    'a fact that names the family',
    family(fact(line, true, { who: 'family' })),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
]

const persons: LineCase[] = [
  [
    'a fact about her',
    family(fact(line, true, { who: 'a1' })),
    day,
    '1.1.E1 a1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'and nothing about him',
    family(fact(line, true, { who: 'a1' })),
    day,
    '1.1.E1 c1',
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'a fact about the family covers both',
    family(fact(line, true, { who: 'family' })),
    day,
    '1.1.E1 c1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'a judgement covers both',
    family(said('team', line, 'met')),
    day,
    '1.1.E1 c1',
    {
      verdict: 'met',
      because: 'judged met by the team on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'the line of both, of whom one is told',
    family(fact(line, true, { who: 'a1' })),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
]

describe('a line that anybody of the family may meet', () => {
  tryLines(ofAnyone, asking({ ofAnyone: true }))
})

describe('a line about each person', () => {
  tryLines(persons, each())
})
