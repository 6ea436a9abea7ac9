import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { fact, offence } from '../../plans/rows.ts'
import { band, counted, crimes, on } from './bands.ts'

const word = { kind: 'attested' }
const child = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['c1'])], evidence })
const sdq = (value: number, more: object = {}): EvidenceRow => ({
  measure: 'score',
  on: '2026-01-05',
  who: 'c1',
  instrument: 'SDQ',
  value,
  ...more,
})
const day = '2026-07-10'
const line = '1.1.E1 c1'

const forked = (parts: object) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: { kind: 'fork', ref: '1.1.E1', says: 'Better', sources: ['Family worker'], ...parts },
  })
const scored = forked({
  on: { score: 'SDQ' },
  cases: [band({ below: 15 }, word), band({ atLeast: 15 }, { ...word, by: 'professional' })],
})

const scores: LineCase[] = [
  [
    'a low score and a fact',
    child(sdq(14), fact('1.1.E1', true)),
    day,
    line,
    {
      verdict: 'met',
      because: 'confirmed on 1 March 2026',
      facts: ['evidence[1]', 'evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'a score with a decimal, just below the upper band',
    child(sdq(14.5), fact('1.1.E1', true)),
    day,
    line,
    {
      verdict: 'met',
      because: 'confirmed on 1 March 2026',
      facts: ['evidence[1]', 'evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'a score that does not say of what',
    child({ measure: 'score', on: '2026-01-05', who: 'c1', value: 14 }, fact('1.1.E1', true)),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no SDQ score on file',
      missing: [
        'an SDQ score with its day (Family worker)',
        'a judgement by the lead professional or another practitioner',
      ],
      lacks: ['baseline', 'judgement'],
    },
  ],
]

/** One band of which an event restarts the clock, and one that it ends for good. */
const final = forked({
  on,
  cases: [
    band({ atMost: 7 }, counted({ atMost: 0 })),
    band({ atLeast: 8 }, { ...counted({ atMost: 0 }), over: { since: 'opened' } }),
  ],
})

const clocks: LineCase[] = [
  [
    'one since, and no search before: in one of the bands it is final',
    child(...crimes(1, '2026-03')),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        '1 severe offence in the 6 months to 10 July 2026, on 10 March 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'one since that is not known to be severe',
    child(offence('2026-03-10', 'c1')),
    '2026-07-09',
    line,
    {
      verdict: 'unknown',
      because: 'the severe offences of the 6 months to the day the plan opened were not searched',
      missing: [
        'a search for offences from 11 July 2025 to 10 January 2026 (Family worker)',
        'of the severe offence on 10 March 2026, whether it was a severe offence (Family worker)',
      ],
      lacks: ['baseline', 'evidence'],
    },
  ],
]

describe('bands that a first score picks', () => {
  tryLines(scores, scored)
})

describe('bands whose clocks differ', () => {
  tryLines(clocks, final)
})
