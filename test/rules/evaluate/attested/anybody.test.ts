import { describe } from 'vitest'
import type { EvidenceRow, Judge } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { fact, judged } from '../../plans/rows.ts'

/** A council's own framework whose line somebody must attest. */
const asking = (more: object = {}) =>
  frameworkOn({
    kind: 'attested',
    ref: '1.1.E1',
    says: 'Is well',
    sources: ['Family worker'],
    ...more,
  })

const family = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['a1', 'c1'])], evidence })

const day = '2026-06-15'

const line = '1.1.E1'

const said = (by: Judge, about: string, result: 'met' | 'not-met', on = '2026-03-01') =>
  judged(by, about, result, on)

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
