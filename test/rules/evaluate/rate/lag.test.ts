import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf, son } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { attended, autumn26, spring26, spring27, summer26 } from '../../plans/terms.ts'

const boy = (...evidence: EvidenceRow[]) => planOf({ needs: [need('1.1', ['c1'])], evidence })

const after = '2027-01-15'

const good = '1.1.E1 c1'

const lag: LineCase[] = [
  [
    'the last of three terms is not on file yet',
    boy(attended('c1', summer26, 95, 100), attended('c1', autumn26, 95, 100)),
    '2027-03-28',
    good,
    {
      verdict: 'met',
      because: 'attendance 95% over 2025-26 summer and 2026-27 autumn; at least 90% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'nor the one before it',
    boy(attended('c1', summer26, 95, 100)),
    '2027-03-28',
    good,
    {
      verdict: 'unknown',
      because: 'no attendance on file for 2026-27 autumn and 2026-27 spring',
      missing: ['attendance in 2026-27 autumn and 2026-27 spring (School census or School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'the last is on file and the one before is not',
    boy(attended('c1', summer26, 95, 100), attended('c1', spring27, 95, 100)),
    '2027-03-28',
    good,
    {
      verdict: 'unknown',
      because: 'no attendance on file for 2026-27 autumn',
      facts: ['evidence[1]'],
      missing: ['attendance in 2026-27 autumn (School census or School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'the last of only two is not on file',
    boy(attended('c1', summer26, 95, 100)),
    after,
    good,
    {
      verdict: 'unknown',
      because: 'no attendance on file for 2026-27 autumn',
      facts: ['evidence[0]'],
      missing: ['attendance in 2026-27 autumn (School census or School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'the last of two is not on file, and the first falls short',
    boy(attended('c1', summer26, 85, 100)),
    after,
    good,
    {
      verdict: 'not-met',
      because: 'attendance 85% over 2025-26 summer; at least 90% is needed',
      facts: ['evidence[0]'],
    },
  ],
]

const waiting: LineCase[] = [
  [
    'a day before the second term is over',
    boy(attended('c1', summer26, 95, 100)),
    '2026-12-30',
    good,
    {
      verdict: 'waiting',
      because:
        'attendance 95% so far; 2 terms that began after the plan opened are complete on 31 December 2026',
      earliest: '2026-12-31',
      facts: ['evidence[0]'],
    },
  ],
  [
    'the first term falls short already',
    boy(attended('c1', summer26, 85, 100)),
    '2026-12-30',
    good,
    {
      verdict: 'not-met',
      because: 'attendance 85% over 2025-26 summer; at least 90% is needed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'no term is over',
    boy(),
    '2026-07-30',
    good,
    {
      verdict: 'waiting',
      because:
        'no attendance on file yet; 2 terms that began after the plan opened are complete on 31 December 2026',
      earliest: '2026-12-31',
    },
  ],
  [
    'the first term is over on its last day',
    boy(attended('c1', summer26, 85, 100)),
    '2026-07-31',
    good,
    {
      verdict: 'not-met',
      because: 'attendance 85% over 2025-26 summer; at least 90% is needed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'the term that began on the opening day counts',
    { ...boy(attended('c1', spring26, 85, 100)), opened: '2026-01-01' },
    '2026-04-05',
    good,
    {
      verdict: 'not-met',
      because: 'attendance 85% over 2025-26 spring; at least 90% is needed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'the term that runs on the opening day does not',
    { ...boy(attended('c1', spring26, 85, 100)), opened: '2026-01-02' },
    '2026-04-05',
    good,
    {
      verdict: 'waiting',
      because:
        'no attendance on file yet; 2 terms that began after the plan opened are complete on 31 December 2026',
      earliest: '2026-12-31',
    },
  ],
  [
    'a calendar of the council without a term after the opening',
    { ...boy(), terms: [{ name: 'last', from: '2025-08-01', to: '2025-12-31' }] },
    after,
    good,
    {
      verdict: 'waiting',
      because:
        'no attendance on file yet; 2 terms that began after the plan opened are complete after the last term on file',
    },
  ],
  [
    'a boy who left school age',
    { ...boy(), people: [{ ...son, born: '2009-03-01' }] },
    after,
    good,
    { verdict: 'not-applicable', because: 'not of school age in these terms' },
  ],
]

describe('attendance that lags', () => {
  tryLines(lag)
})

describe('attendance before two terms are over', () => {
  tryLines(waiting)
})
