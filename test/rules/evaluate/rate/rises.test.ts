import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf, son } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import {
  attended,
  autumn25,
  autumn26,
  percent,
  spring27,
  summer25,
  summer26,
} from '../../plans/terms.ts'
import { fact } from '../../plans/rows.ts'

const risen = (...evidence: EvidenceRow[]) => planOf({ needs: [need('1.2', ['c1'])], evidence })

const bradford = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'bradford', needs: [need('2', ['c1'])], evidence })

const after = '2027-01-15'

const points: LineCase[] = [
  [
    'thirty points and fifty percent',
    risen(
      attended('c1', summer25, 20, 100),
      attended('c1', autumn25, 20, 100),
      attended('c1', summer26, 50, 100),
      attended('c1', autumn26, 50, 100),
    ),
    after,
    '1.2.E1 c1',
    {
      verdict: 'met',
      because:
        'attendance 50% over 2025-26 summer and 2026-27 autumn; at least 50% is needed; attendance 50% over 2025-26 summer and 2026-27 autumn, 20% before the plan opened; a rise of 30 percentage points is needed',
      facts: ['evidence[2]', 'evidence[3]', 'evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a point less of a rise',
    risen(
      attended('c1', summer25, 21, 100),
      attended('c1', autumn25, 21, 100),
      attended('c1', summer26, 50, 100),
      attended('c1', autumn26, 50, 100),
    ),
    after,
    '1.2.E1 c1',
    {
      verdict: 'not-met',
      because:
        'attendance 50% over 2025-26 summer and 2026-27 autumn, 21% before the plan opened; a rise of 30 percentage points is needed',
      facts: ['evidence[2]', 'evidence[3]', 'evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a rise from nothing on file',
    risen(
      attended('c1', autumn25, 20, 100),
      attended('c1', summer26, 50, 100),
      attended('c1', autumn26, 50, 100),
    ),
    after,
    '1.2.E1 c1',
    {
      verdict: 'unknown',
      because: 'attendance before the plan opened is not on file',
      missing: ['attendance before the plan opened, in 2024-25 summer (School census or School)'],
      lacks: ['baseline'],
    },
  ],
  [
    'a rise in a calendar with one term before',
    {
      ...risen(percent('c1', autumn25, 20)),
      terms: [
        { name: 'last', ...autumn25 },
        { name: 'first', ...summer26 },
      ],
    },
    after,
    '1.2.E1 c1',
    {
      verdict: 'unknown',
      because: 'attendance before the plan opened is not on file',
      missing: ['the dates of the school terms before the plan opened'],
      lacks: ['baseline'],
    },
  ],
]

const above: LineCase[] = [
  [
    'above ninety and above before',
    bradford(
      attended('c1', { from: '2025-01-01', to: '2025-04-20' }, 85, 100),
      attended('c1', summer25, 85, 100),
      attended('c1', autumn25, 85, 100),
      attended('c1', summer26, 91, 100),
      attended('c1', autumn26, 91, 100),
      attended('c1', spring27, 91, 100),
    ),
    '2027-04-15',
    '2.m2 c1',
    {
      verdict: 'met',
      because:
        'attendance 91% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; above 90% is needed; attendance 91% over 2025-26 summer, 2026-27 autumn and 2026-27 spring, 85% before the plan opened; more than before is needed',
      facts: [
        'evidence[3]',
        'evidence[4]',
        'evidence[5]',
        'evidence[0]',
        'evidence[1]',
        'evidence[2]',
      ],
    },
  ],
  [
    'ninety exactly',
    bradford(
      attended('c1', { from: '2025-01-01', to: '2025-04-20' }, 85, 100),
      attended('c1', summer25, 85, 100),
      attended('c1', autumn25, 85, 100),
      attended('c1', summer26, 90, 100),
      attended('c1', autumn26, 90, 100),
      attended('c1', spring27, 90, 100),
    ),
    '2027-04-15',
    '2.m2 c1',
    {
      verdict: 'not-met',
      because:
        'attendance 90% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; above 90% is needed',
      facts: ['evidence[3]', 'evidence[4]', 'evidence[5]'],
    },
  ],
  [
    'no more than before',
    bradford(
      attended('c1', { from: '2025-01-01', to: '2025-04-20' }, 95, 100),
      attended('c1', summer25, 95, 100),
      attended('c1', autumn25, 95, 100),
      attended('c1', summer26, 95, 100),
      attended('c1', autumn26, 95, 100),
      attended('c1', spring27, 95, 100),
    ),
    '2027-04-15',
    '2.m2 c1',
    {
      verdict: 'not-met',
      because:
        'attendance 95% over 2025-26 summer, 2026-27 autumn and 2026-27 spring, 95% before the plan opened; more than before is needed',
      facts: [
        'evidence[3]',
        'evidence[4]',
        'evidence[5]',
        'evidence[0]',
        'evidence[1]',
        'evidence[2]',
      ],
    },
  ],
  [
    'two of three terms before are on file',
    bradford(
      attended('c1', summer25, 85, 100),
      attended('c1', autumn25, 85, 100),
      attended('c1', summer26, 95, 100),
      attended('c1', autumn26, 95, 100),
      attended('c1', spring27, 95, 100),
    ),
    '2027-04-15',
    '2.m2 c1',
    {
      verdict: 'unknown',
      because: 'attendance before the plan opened is not on file',
      missing: ['attendance before the plan opened, in 2024-25 spring (School)'],
      lacks: ['baseline'],
    },
  ],
  [
    'school was not asked of him before',
    {
      ...bradford(
        attended('c1', summer26, 95, 100),
        attended('c1', autumn26, 95, 100),
        attended('c1', spring27, 95, 100),
        fact('2.m4', true),
      ),
      people: [{ ...son, born: '2020-09-15' }],
    },
    '2027-04-15',
    '2.m2 c1',
    {
      verdict: 'unknown',
      because: 'not of school age in the terms before the plan opened',
      missing: ['a fact or a judgement about 2.m2 (School)'],
      lacks: ['baseline'],
    },
  ],
]

describe('attendance that rises by thirty points', () => {
  tryLines(points)
})

describe('attendance above what it was', () => {
  tryLines(above)
})
