import { describe } from 'vitest'
import type { EvidenceRow, Row } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { frameworkOn } from '../plans/own.ts'
import { judged } from '../plans/rows.ts'

/** A council's own framework that asks how fully somebody took part, with or without a word where nothing is on file. */
const asking = (more: object = {}) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: {
      kind: 'measured',
      ref: '1.1.E1',
      says: 'Engages with support',
      shape: 'engagement',
      measure: 'participation',
      sources: ['Family worker'],
      ...more,
    },
  })
const adult = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['a1'])], evidence })
const took = (from: string, more: Partial<Row<'participation'>> = {}): EvidenceRow => ({
  measure: 'participation',
  who: 'a1',
  from,
  ...more,
})
const day = '2026-06-15'
const line = '1.1.E1 a1'

const levels: LineCase[] = [
  [
    'fully',
    adult(took('2026-02-01', { level: 'fully', service: 'Recovery' })),
    day,
    line,
    {
      verdict: 'met',
      because: 'fully engaged with Recovery from 1 February 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'not at all',
    adult(took('2026-02-01', { level: 'none' })),
    day,
    line,
    { verdict: 'not-met', because: 'did not engage from 1 February 2026', facts: ['evidence[0]'] },
  ],
  [
    'somewhat, and no word',
    adult(took('2026-02-01', { level: 'somewhat' })),
    day,
    line,
    {
      verdict: 'unknown',
      because:
        'somewhat engaged from 1 February 2026; not judged yet by the lead professional or another practitioner',
      facts: ['evidence[0]'],
      missing: ['a professional judgement (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'somewhat, and a practitioner’s word',
    adult(took('2026-02-01', { level: 'somewhat' }), judged('practitioner', '1.1.E1', 'met')),
    day,
    line,
    {
      verdict: 'met',
      because:
        'somewhat engaged from 1 February 2026; judged met by a practitioner on 1 March 2026',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'word',
    },
  ],
  [
    'two services that differ',
    adult(
      took('2026-02-01', { level: 'fully', service: 'Recovery' }),
      took('2026-02-01', { level: 'none', service: 'Housing' }),
    ),
    day,
    line,
    {
      verdict: 'unknown',
      because:
        'did not engage with Housing from 1 February 2026 and fully engaged with Recovery from 1 February 2026; not judged yet by the lead professional or another practitioner',
      facts: ['evidence[1]', 'evidence[0]'],
      missing: ['a professional judgement (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'of one service the latest counts',
    adult(
      took('2026-03-01', { level: 'fully', service: 'Recovery' }),
      took('2026-02-01', { level: 'none', service: 'recovery' }),
    ),
    day,
    line,
    {
      verdict: 'met',
      because: 'fully engaged with Recovery from 1 March 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'services without a name are one',
    adult(took('2026-02-01', { level: 'none' }), took('2026-03-01', { level: 'fully' })),
    day,
    line,
    { verdict: 'met', because: 'fully engaged from 1 March 2026', facts: ['evidence[1]'] },
  ],
  [
    'one that ended on the opening day counts',
    adult(took('2025-11-01', { level: 'none', to: '2026-01-10' })),
    day,
    line,
    { verdict: 'not-met', because: 'did not engage from 1 November 2025', facts: ['evidence[0]'] },
  ],
  [
    'one that ended the day before does not',
    adult(took('2025-11-01', { level: 'none', to: '2026-01-09' })),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no participation on file since the plan opened',
      missing: ['participation, and how fully (Family worker)'],
      lacks: ['evidence'],
    },
  ],
  [
    'one of somebody else',
    adult(took('2026-02-01', { level: 'fully', who: 'c1' })),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no participation on file since the plan opened',
      missing: ['participation, and how fully (Family worker)'],
      lacks: ['evidence'],
    },
  ],
  [
    'nothing on file, whatever a practitioner says',
    adult(judged('practitioner', '1.1.E1', 'met')),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no participation on file since the plan opened',
      missing: ['participation, and how fully (Family worker)'],
      lacks: ['evidence'],
    },
  ],
]

const worded: LineCase[] = [
  [
    'nothing on file, and a practitioner’s word',
    adult(judged('practitioner', '1.1.E1', 'met')),
    day,
    line,
    {
      verdict: 'met',
      because: 'judged met by a practitioner on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'nothing on file, and no word',
    adult(),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no participation on file since the plan opened',
      missing: ['participation, and how fully (Family worker)'],
      lacks: ['evidence'],
    },
  ],
]

describe('how fully somebody takes part', () => {
  tryLines(levels, asking())
})

describe('how fully somebody takes part, where a word may do', () => {
  tryLines(worded, asking({ orAttested: true }))
})
