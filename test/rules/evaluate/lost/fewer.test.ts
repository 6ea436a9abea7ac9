import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { excluded } from '../../plans/rows.ts'

const ref = '1.3.E1 c1'
/** A boy who lost three days in the two terms before the plan opened, summer and autumn of 2025. */
const boy = (
  evidence: EvidenceRow[],
  searched: Searched[] = [school('2025-04-21', '2025-12-31'), school('2026-04-06', '2027-03-01')],
) =>
  planOf({
    needs: [need('1.3', ['c1'])],
    evidence: [excluded('2025-10-06', 'c1', 3), ...evidence],
    searched,
  })
const school = (from: string, to: string) => search(['exclusion'], ['c1'], from, to)
const after = '2027-01-15'

const fewer: LineCase[] = [
  [
    'two days lost since, where it was three',
    boy([excluded('2026-05-04', 'c1', 2)]),
    after,
    ref,
    {
      verdict: 'met',
      because:
        '2 days lost over 2025-26 summer and 2026-27 autumn, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]', 'searched[1]'],
    },
  ],
  [
    'two days lost since, where one search covers before and after',
    boy([excluded('2026-05-04', 'c1', 2)], [school('2025-04-21', '2026-12-31')]),
    after,
    ref,
    {
      verdict: 'met',
      because:
        '2 days lost over 2025-26 summer and 2026-27 autumn, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
    },
  ],
  [
    'three days in the first two terms, and none in the third',
    boy(
      [excluded('2026-05-04', 'c1', 1), excluded('2026-09-07', 'c1', 2)],
      [school('2025-04-21', '2027-03-28')],
    ),
    '2027-04-15',
    ref,
    {
      verdict: 'met',
      because:
        '2 days lost over 2026-27 autumn and 2026-27 spring, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]', 'evidence[2]'],
    },
  ],
  [
    'none in the first two terms, and three days in the third',
    boy([excluded('2027-02-01', 'c1', 3)]),
    '2027-04-15',
    ref,
    {
      verdict: 'not-met',
      because:
        '3 days lost over 2026-27 autumn and 2026-27 spring, 3 in the terms before the plan opened',
      earliest: '2027-12-31',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
      restarted: true,
    },
  ],
  [
    'three days lost since',
    boy([excluded('2026-05-04', 'c1', 3)]),
    after,
    ref,
    {
      verdict: 'not-met',
      because:
        '3 days lost over 2025-26 summer and 2026-27 autumn, 3 in the terms before the plan opened',
      earliest: '2027-03-28',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
      restarted: true,
    },
  ],
  [
    'three days lost when only the first term is over',
    boy([excluded('2026-05-04', 'c1', 3)]),
    '2026-09-15',
    ref,
    {
      verdict: 'not-met',
      because: '3 days lost so far, 3 in the terms before the plan opened',
      earliest: '2027-03-28',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
      restarted: true,
    },
  ],
  [
    'two days lost when only the first term is over',
    boy([excluded('2026-05-04', 'c1', 2)]),
    '2026-09-15',
    ref,
    {
      verdict: 'waiting',
      because:
        '2 days lost so far; 2 terms that began after the plan opened are complete on 31 December 2026',
      earliest: '2026-12-31',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
    },
  ],
  [
    'two days lost before any term is over',
    boy([excluded('2026-05-04', 'c1', 2)]),
    '2026-06-15',
    ref,
    {
      verdict: 'waiting',
      because:
        '2 days lost so far; 2 terms that began after the plan opened are complete on 31 December 2026',
      earliest: '2026-12-31',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
    },
  ],
  [
    'an exclusion whose days nobody gave',
    boy([{ measure: 'exclusion', on: '2026-05-04', who: 'c1', class: 'fixed' }]),
    after,
    ref,
    {
      verdict: 'unknown',
      because: 'an exclusion does not say how many days it took',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
      missing: ['of the exclusion on 4 May 2026, how many days it took (School census or School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'less than three days in parts',
    boy([excluded('2026-05-04', 'c1', 1.5), excluded('2026-09-07', 'c1', 1.4)]),
    after,
    ref,
    {
      verdict: 'met',
      because:
        '2.9 days lost over 2025-26 summer and 2026-27 autumn, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]', 'evidence[2]', 'searched[1]'],
    },
  ],
  [
    'days lost before the first term that counts',
    boy([excluded('2026-02-02', 'c1', 9)]),
    after,
    ref,
    {
      verdict: 'met',
      because:
        'no days lost over 2025-26 summer and 2026-27 autumn, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]', 'searched[1]'],
    },
  ],
  [
    'days lost after the last',
    boy([excluded('2027-01-04', 'c1', 9)]),
    after,
    ref,
    {
      verdict: 'met',
      because:
        'no days lost over 2025-26 summer and 2026-27 autumn, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]', 'searched[1]'],
    },
  ],
]

describe('a boy who loses fewer days than before', () => {
  tryLines(fewer)
})
