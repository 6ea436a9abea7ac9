import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { fact } from '../../plans/rows.ts'
import { asking, day, family, line, said } from './lab.ts'

const anybody: LineCase[] = [
  [
    'nothing said',
    family(),
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
  [
    'a fact',
    family(fact(line, true)),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'a fact that it is not so',
    family(fact(line, false)),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'said not to be so on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'a later fact takes the place of an earlier',
    family(fact(line, false), fact(line, true, { on: '2026-04-01' })),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 April 2026', facts: ['evidence[1]'], rests: 'word' },
  ],
  [
    'a judgement of the line',
    family(said('child', line, 'met')),
    day,
    line,
    {
      verdict: 'met',
      because: 'judged met by the child on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'a judgement of the outcome does not serve',
    family(said('child', '1.1', 'met')),
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
  [
    'two who disagree',
    family(said('child', line, 'met'), said('team', line, 'not-met', '2026-04-01')),
    day,
    line,
    {
      verdict: 'met',
      because: 'held apart: met by the child, not met by the team',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'word',
      heldApart: true,
    },
  ],
  [
    'two who agree',
    family(said('child', line, 'not-met'), fact(line, false, { on: '2026-04-01' })),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'judged not met by the child on 1 March 2026, said not to be so on 1 April 2026',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'word',
    },
  ],
  [
    'each judge’s latest counts, and the order is that of the latest',
    family(
      said('child', line, 'not-met'),
      said('team', line, 'met'),
      said('child', line, 'met', '2026-05-01'),
    ),
    day,
    line,
    {
      verdict: 'met',
      because: 'judged met by the team on 1 March 2026, judged met by the child on 1 May 2026',
      facts: ['evidence[1]', 'evidence[2]'],
      rests: 'word',
    },
  ],
  [
    'a fact about one person does not serve the family',
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

describe('a line that anybody may attest', () => {
  tryLines(anybody, asking())
})
