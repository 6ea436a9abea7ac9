import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { attended, autumn26, percent, summer26 } from '../../plans/terms.ts'

const boy = (...evidence: EvidenceRow[]) => planOf({ needs: [need('1.1', ['c1'])], evidence })

const after = '2027-01-15'

const good = '1.1.E1 c1'

const level: LineCase[] = [
  [
    'ninety percent of two terms, pooled',
    boy(attended('c1', summer26, 80, 100), attended('c1', autumn26, 190, 200)),
    after,
    good,
    {
      verdict: 'met',
      because: 'attendance 90% over 2025-26 summer and 2026-27 autumn; at least 90% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a session less',
    boy(attended('c1', summer26, 80, 100), attended('c1', autumn26, 189, 200)),
    after,
    good,
    {
      verdict: 'not-met',
      because: 'attendance 89.6% over 2025-26 summer and 2026-27 autumn; at least 90% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'two half terms of one are summed',
    boy(
      attended('c1', { from: '2026-04-06', to: '2026-05-24' }, 40, 50),
      attended('c1', { from: '2026-05-25', to: '2026-07-31' }, 40, 50),
      attended('c1', autumn26, 190, 200),
    ),
    after,
    good,
    {
      verdict: 'met',
      because: 'attendance 90% over 2025-26 summer and 2026-27 autumn; at least 90% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'plain percentages are averaged',
    boy(percent('c1', summer26, 80), percent('c1', autumn26, 100)),
    after,
    good,
    {
      verdict: 'met',
      because: 'attendance 90% over 2025-26 summer and 2026-27 autumn; at least 90% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a term of sessions and one of a percentage are averaged',
    boy(attended('c1', summer26, 80, 100), percent('c1', autumn26, 99)),
    after,
    good,
    {
      verdict: 'not-met',
      because: 'attendance 89.5% over 2025-26 summer and 2026-27 autumn; at least 90% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'two percentages of one term are averaged first',
    boy(
      percent('c1', { from: '2026-04-06', to: '2026-05-24' }, 90),
      percent('c1', { from: '2026-05-25', to: '2026-07-31' }, 70),
      percent('c1', autumn26, 100),
    ),
    after,
    good,
    {
      verdict: 'met',
      because: 'attendance 90% over 2025-26 summer and 2026-27 autumn; at least 90% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'figures of the nursery are not of school',
    boy(
      { ...attended('c1', summer26, 95, 100), setting: 'early-years' },
      attended('c1', autumn26, 95, 100),
    ),
    after,
    good,
    {
      verdict: 'unknown',
      because: 'no attendance on file for 2025-26 summer',
      facts: ['evidence[1]'],
      missing: ['attendance in 2025-26 summer (School census or School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'a figure of no sessions is none',
    boy(attended('c1', summer26, 0, 0), attended('c1', autumn26, 95, 100)),
    after,
    good,
    {
      verdict: 'unknown',
      because: 'no attendance on file for 2025-26 summer',
      facts: ['evidence[1]'],
      missing: ['attendance in 2025-26 summer (School census or School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'a figure that names its term',
    boy(
      { measure: 'attendance', who: 'c1', term: '2025-26 summer', attended: 95, possible: 100 },
      attended('c1', autumn26, 95, 100),
    ),
    after,
    good,
    {
      verdict: 'met',
      because: 'attendance 95% over 2025-26 summer and 2026-27 autumn; at least 90% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a figure that reaches over two terms is of neither',
    boy(
      {
        measure: 'attendance',
        who: 'c1',
        from: '2026-07-01',
        to: '2026-09-30',
        attended: 95,
        possible: 100,
      },
      attended('c1', autumn26, 95, 100),
    ),
    after,
    good,
    {
      verdict: 'unknown',
      because: 'no attendance on file for 2025-26 summer',
      facts: ['evidence[1]'],
      missing: ['attendance in 2025-26 summer (School census or School)'],
      lacks: ['evidence'],
    },
  ],
]

describe('attendance of ninety percent over two terms', () => {
  tryLines(level)
})
