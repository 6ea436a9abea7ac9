import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { judged } from '../../plans/rows.ts'

/** A mother of Bristol hurt by domestic abuse; the lead professional is content. */
const mother = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: 'bristol',
    needs: [need('3.1', ['a1'])],
    outcomes: [{ ref: '3.2', agreed: '2026-01-12' }],
    evidence: [judged('lead-professional', '3.2', 'met', '2026-06-01'), ...evidence],
  })
const dash = (on: string, value: number): EvidenceRow => ({
  measure: 'score',
  on,
  who: 'a1',
  instrument: 'DASH',
  value,
})
const day = '2026-07-01'
const high = '3.2.m1 a1'
const low = '3.2.m2 a1'

const picked: LineCase[] = [
  [
    'fifteen to begin with, by the high band',
    mother(dash('2026-01-05', 15), dash('2026-03-01', 13)),
    day,
    high,
    {
      verdict: 'met',
      because:
        'DASH 13 on 1 March 2026 and no higher than allowed for 3 months since; at most 14 is needed; judged met by the lead professional on 1 June 2026',
      facts: ['evidence[1]', 'evidence[2]', 'evidence[0]'],
      rests: 'both',
    },
  ],
  [
    'and by the other',
    mother(dash('2026-01-05', 15), dash('2026-03-01', 13)),
    day,
    low,
    {
      verdict: 'not-applicable',
      because: 'does not apply: DASH 15 on 5 January 2026 was the first to go by',
    },
  ],
  [
    'fourteen to begin with, by the high band',
    mother(dash('2026-01-05', 14), dash('2026-03-01', 10)),
    day,
    high,
    {
      verdict: 'not-applicable',
      because: 'does not apply: DASH 14 on 5 January 2026 was the first to go by',
    },
  ],
  [
    'and by the other',
    mother(dash('2026-01-05', 14), dash('2026-03-01', 10)),
    day,
    low,
    {
      verdict: 'met',
      because:
        'DASH 10 on 1 March 2026 and no higher than allowed for 3 months since; at most 10.5 is needed, 25% below 14; judged met by the lead professional on 1 June 2026',
      facts: ['evidence[1]', 'evidence[2]', 'evidence[0]'],
      rests: 'both',
    },
  ],
]

const open: LineCase[] = [
  [
    'no score, by the high band',
    mother(),
    day,
    high,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on a first DASH score, which is not on file; by this line: no DASH score on file; no DASH assessments on file, and no search from 2 April 2026 to 1 July 2026',
      missing: [
        'a DASH score with its day (Niche)',
        'a search for scores from 2 April 2026 to 1 July 2026 (Niche)',
      ],
      lacks: ['baseline', 'search'],
    },
  ],
  [
    'and by the other',
    mother(),
    day,
    low,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on a first DASH score, which is not on file; by this line: no DASH score on file',
      missing: ['a DASH score with its day (Niche)'],
      lacks: ['baseline'],
    },
  ],
]

describe('the DASH score that a mother began with', () => {
  tryLines(picked)
})

describe('no DASH score to begin with', () => {
  tryLines(open)
})
