import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { fact, supported } from '../plans/rows.ts'

const child = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('6.1', ['c1']), need('6.5', ['c1'])], evidence })
const level = (value: Parameters<typeof supported>[1], from: string, to?: string) =>
  supported('c1', value, from, to)
const day = '2026-06-15'

const ended: LineCase[] = [
  [
    'a protection plan that ends on the day has ended',
    child(level('child-protection', '2025-11-01', day)),
    day,
    '6.1.E1',
    {
      verdict: 'met',
      because: 'a child protection plan ended on 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a protection plan that ends tomorrow has not',
    child(level('child-protection', '2025-11-01', '2026-06-16')),
    day,
    '6.1.E1',
    {
      verdict: 'not-met',
      because: 'a child protection plan since 1 November 2025, not ended and not stepped down',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a plan that ended on the day the family’s own plan opened',
    child(level('child-in-need', '2025-11-01', '2026-01-10')),
    day,
    '6.1.E1',
    {
      verdict: 'met',
      because: 'a child in need plan ended on 10 January 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a plan that ended the day before',
    child(level('child-in-need', '2025-11-01', '2026-01-09')),
    day,
    '6.1.E1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day',
      missing: [
        'support level with its first day, or a fact (Children’s social care or Early help)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'of two plans that ended the last end is told, whichever stands first',
    child(
      level('child-protection', '2025-11-01', '2026-05-31'),
      level('early-help', '2026-02-01', '2026-03-31'),
    ),
    day,
    '6.1.E1',
    {
      verdict: 'met',
      because: 'a child protection plan ended on 31 May 2026',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'universal services are no plan, and no end of one is on file',
    child(level('universal', '2026-02-01')),
    day,
    '6.1.E1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day',
      facts: ['evidence[0]'],
      missing: [
        'support level with its first day, or a fact (Children’s social care or Early help)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'universal services after a plan that ended',
    child(level('child-in-need', '2025-11-01', '2026-02-28'), level('universal', '2026-03-01')),
    day,
    '6.1.E1',
    {
      verdict: 'met',
      because: 'a child in need plan ended on 28 February 2026',
      facts: ['evidence[0]'],
    },
  ],
]

const stepped: LineCase[] = [
  [
    'from protection to child in need is down',
    child(
      level('child-protection', '2025-11-01', '2026-03-31'),
      level('child-in-need', '2026-04-01'),
    ),
    day,
    '6.1.E1',
    {
      verdict: 'met',
      because: 'a child in need plan, down from a child protection plan',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'from child in need to protection is not',
    child(
      level('child-in-need', '2025-11-01', '2026-03-31'),
      level('child-protection', '2026-04-01'),
    ),
    day,
    '6.1.E1',
    {
      verdict: 'not-met',
      because: 'a child protection plan since 1 April 2026, not ended and not stepped down',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'of two plans that run the higher is told',
    child(level('early-help', '2026-02-01'), level('child-protection', '2025-11-01')),
    day,
    '6.1.E1',
    {
      verdict: 'not-met',
      because: 'a child protection plan since 1 November 2025, not ended and not stepped down',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'of two runs at one level the first is told',
    child(level('child-in-need', '2025-11-01'), level('child-in-need', '2026-02-01')),
    day,
    '6.1.E1',
    {
      verdict: 'not-met',
      because: 'a child in need plan since 1 November 2025, not ended and not stepped down',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'nothing on file of any plan',
    child(),
    day,
    '6.1.E1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day',
      missing: [
        'support level with its first day, or a fact (Children’s social care or Early help)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'nothing on file, and a fact',
    child(fact('6.1.E1', true)),
    day,
    '6.1.E1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
]

const closed: LineCase[] = [
  [
    'down to child in need is no closure',
    child(
      level('child-protection', '2025-11-01', '2026-03-31'),
      level('child-in-need', '2026-04-01'),
    ),
    day,
    '6.5.E2',
    {
      verdict: 'not-met',
      because: 'a child in need plan since 1 April 2026, not ended',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a plan that ended yesterday is one',
    child(level('child-in-need', '2025-11-01', '2026-06-14')),
    day,
    '6.5.E2',
    {
      verdict: 'met',
      because: 'a child in need plan ended on 14 June 2026',
      facts: ['evidence[0]'],
    },
  ],
]

describe('a child’s plan that ended', () => {
  tryLines(ended)
})

describe('a child’s plan that stepped down', () => {
  tryLines(stepped)
})

describe('a child’s plan that must have closed', () => {
  tryLines(closed)
})
