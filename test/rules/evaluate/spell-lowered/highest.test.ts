import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { supported } from '../../plans/rows.ts'

const child = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ framework: 'durham-2018', needs: [need('3.1', ['c1'])], evidence, searched })
const level = (value: Parameters<typeof supported>[1], from: string, to?: string) =>
  supported('c1', value, from, to)
const protection = level('child-protection', '2025-11-01', '2026-02-28')
const looked = (from: string, to: string) => search(['support-level'], ['c1'], from, to)
/** Six months after the last day of protection. */
const complete = '2026-09-01'

const highest: LineCase[] = [
  [
    'protection that goes on',
    child([level('child-protection', '2025-11-01')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'not-met',
      because: 'a child protection plan since 1 November 2025, not ended and not stepped down',
      facts: ['evidence[0]'],
    },
  ],
  [
    'protection whose last day is still to come',
    child([level('child-protection', '2025-11-01', '2026-09-02')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'not-met',
      because: 'a child protection plan since 1 November 2025, not ended and not stepped down',
      facts: ['evidence[0]'],
    },
  ],
  [
    'protection whose last day is today',
    child([level('child-protection', '2025-11-01', complete)]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'waiting',
      because:
        'a child protection plan until 1 September 2026; 6 months below it are complete on 2 March 2027',
      earliest: '2027-03-02',
      facts: ['evidence[0]'],
    },
  ],
  [
    'protection twice, the second time until yesterday',
    child([protection, level('child-protection', '2026-05-01', '2026-08-31')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'waiting',
      because:
        'a child protection plan until 31 August 2026; 6 months below it are complete on 1 March 2027',
      earliest: '2027-03-01',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'looked after since, which is higher still',
    child([protection, level('looked-after', '2026-03-01')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'not-met',
      because: 'looked after since 1 March 2026, not ended and not stepped down',
      facts: ['evidence[1]'],
    },
  ],
  [
    'child in need until the opening day',
    child(
      [level('child-in-need', '2025-11-01', '2026-01-10')],
      [looked('2026-01-01', '2026-07-31')],
    ),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'met',
      because:
        'a child in need plan until 10 January 2026, and at a lower level for 6 months since',
      facts: ['evidence[0]', 'searched[0]'],
    },
  ],
  [
    'child in need until the day before it',
    child([level('child-in-need', '2025-11-01', '2026-01-09')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'not-applicable',
      because: 'not at a child protection plan or a child in need plan since the plan opened',
    },
  ],
  [
    'early help alone',
    child([level('early-help', '2025-11-01')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'not-applicable',
      because: 'not at a child protection plan or a child in need plan since the plan opened',
    },
  ],
]

describe('the highest level since the plan opened', () => {
  tryLines(highest)
})
