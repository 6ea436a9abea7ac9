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

const searches: LineCase[] = [
  [
    'an exclusion before that does not say how long it was, and none since',
    {
      ...boy([]),
      evidence: [{ measure: 'exclusion', on: '2025-10-06', who: 'c1', class: 'fixed' }],
    },
    after,
    ref,
    {
      verdict: 'unknown',
      because: 'an exclusion does not say how many days it took',
      facts: ['evidence[0]', 'searched[0]'],
      missing: [
        'of the exclusion on 6 October 2025, how many days it took (School census or School)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'terms before the plan that nobody searched',
    boy([], [school('2026-04-06', '2026-12-31')]),
    after,
    ref,
    {
      verdict: 'unknown',
      because: 'the terms before the plan opened were not searched for exclusions',
      missing: [
        'a search for exclusions from 21 April 2025 to 31 December 2025 (School census or School)',
      ],
      lacks: ['baseline'],
    },
  ],
  [
    'terms before the plan searched but for the first day',
    boy([], [school('2025-04-22', '2025-12-31'), school('2026-04-06', '2026-12-31')]),
    after,
    ref,
    {
      verdict: 'unknown',
      because: 'the terms before the plan opened were not searched for exclusions',
      missing: ['a search for exclusions on 21 April 2025 (School census or School)'],
      lacks: ['baseline'],
    },
  ],
  [
    'terms since searched but for the last day',
    boy(
      [excluded('2026-05-04', 'c1', 2)],
      [school('2025-04-21', '2025-12-31'), school('2026-04-06', '2026-12-30')],
    ),
    after,
    ref,
    {
      verdict: 'unknown',
      because:
        '2 days lost over 2025-26 summer and 2026-27 autumn, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
      missing: ['a search for exclusions on 31 December 2026 (School census or School)'],
      lacks: ['search'],
    },
  ],
  [
    'terms since searched from their first day',
    boy([], [school('2025-04-21', '2025-12-31'), school('2026-04-06', '2026-12-31')]),
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
    'terms since not searched on their first day',
    boy([], [school('2025-04-21', '2025-12-31'), school('2026-04-07', '2026-12-31')]),
    after,
    ref,
    {
      verdict: 'unknown',
      because:
        'no days lost over 2025-26 summer and 2026-27 autumn, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]'],
      missing: ['a search for exclusions on 6 April 2026 (School census or School)'],
      lacks: ['search'],
    },
  ],
  [
    'a calendar without terms before the plan',
    {
      ...boy([]),
      terms: [
        { name: 'first', from: '2026-02-01', to: '2026-03-31' },
        { name: 'second', from: '2026-04-01', to: '2026-06-30' },
      ],
    },
    after,
    ref,
    {
      verdict: 'unknown',
      because: 'the school terms before the plan opened are not on file',
      missing: ['the dates of the school terms before the plan opened'],
      lacks: ['baseline'],
    },
  ],
  [
    'a calendar that ends after the first term since',
    {
      ...boy([excluded('2026-02-09', 'c1', 4)]),
      terms: [
        { name: 'before', from: '2025-04-21', to: '2025-07-31' },
        { name: 'last', from: '2025-08-01', to: '2025-12-31' },
        { name: 'first', from: '2026-02-01', to: '2026-03-31' },
      ],
    },
    after,
    ref,
    {
      verdict: 'not-met',
      because: '4 days lost so far, 3 in the terms before the plan opened',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
    },
  ],
  [
    'and without days lost',
    {
      ...boy([]),
      terms: [
        { name: 'before', from: '2025-04-21', to: '2025-07-31' },
        { name: 'last', from: '2025-08-01', to: '2025-12-31' },
        { name: 'first', from: '2026-02-01', to: '2026-03-31' },
      ],
    },
    after,
    ref,
    {
      verdict: 'waiting',
      because:
        'no days lost so far; 2 terms that began after the plan opened are complete after the last term on file',
      facts: ['evidence[0]', 'searched[0]'],
    },
  ],
]

describe('days lost that were searched for', () => {
  tryLines(searches)
})
