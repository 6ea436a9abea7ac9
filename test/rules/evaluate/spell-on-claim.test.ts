import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { fact, judged, schooled, supported } from '../plans/rows.ts'

const closed = '2026-06-15'
const pupil = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'bradford', closed, needs: [need('2', ['c1'])], evidence })
const status = (value: Parameters<typeof schooled>[1], from: string, to?: string) =>
  schooled('c1', value, from, to)
const child = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'bradford', closed, needs: [need('1', ['c1'])], evidence })
const level = (value: Parameters<typeof supported>[1], from: string, to?: string) =>
  supported('c1', value, from, to)
const day = '2026-08-15'

const onClaim: LineCase[] = [
  [
    'on a roll on the day of closure, its last',
    pupil(status('on-roll', '2026-02-01', closed)),
    day,
    '2.m5 c1',
    {
      verdict: 'met',
      because: 'on a school roll since 1 February 2026, and on the claim date, 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'on a roll until the day before closure',
    pupil(status('on-roll', '2026-02-01', '2026-06-14')),
    day,
    '2.m5 c1',
    {
      verdict: 'not-met',
      because: 'on a school roll until 14 June 2026, and no longer on the claim date, 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'on a roll only since the day after closure',
    pupil(status('on-roll', '2026-06-16')),
    day,
    '2.m5 c1',
    {
      verdict: 'unknown',
      because: 'no education status on file for the claim date, 15 June 2026',
      missing: ['education status with its first day, or a fact (School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'on a roll since the day of closure',
    pupil(status('on-roll', closed)),
    day,
    '2.m5 c1',
    {
      verdict: 'met',
      because: 'on a school roll since 15 June 2026, and on the claim date, 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'off roll on the day of closure',
    pupil(status('off-roll', '2026-05-01')),
    day,
    '2.m5 c1',
    {
      verdict: 'not-met',
      because: 'off roll since 1 May 2026, and on the claim date, 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'off roll until the day before closure',
    pupil(status('off-roll', '2026-05-01', '2026-06-14')),
    day,
    '2.m5 c1',
    {
      verdict: 'unknown',
      because: 'no education status on file for the claim date, 15 June 2026',
      facts: ['evidence[0]'],
      missing: ['education status with its first day, or a fact (School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'of two that began on one day the one that speaks against',
    pupil(status('on-roll', '2026-05-01'), status('off-roll', '2026-05-01')),
    day,
    '2.m5 c1',
    {
      verdict: 'not-met',
      because: 'off roll since 1 May 2026, and on the claim date, 15 June 2026',
      facts: ['evidence[1]'],
    },
  ],
  [
    'of two the one that began last, though the other speaks against',
    pupil(status('off-roll', '2026-04-01'), status('on-roll', '2026-05-01')),
    day,
    '2.m5 c1',
    {
      verdict: 'met',
      because: 'on a school roll since 1 May 2026, and on the claim date, 15 June 2026',
      facts: ['evidence[1]'],
    },
  ],
  [
    'nothing on file',
    pupil(),
    day,
    '2.m5 c1',
    {
      verdict: 'unknown',
      because: 'no education status on file for the claim date, 15 June 2026',
      missing: ['education status with its first day, or a fact (School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'nothing on file, and a fact',
    pupil(fact('2.m5', true)),
    day,
    '2.m5 c1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
]

const down: LineCase[] = [
  [
    'from protection to early help',
    child(level('child-protection', '2025-11-01', '2026-03-31'), level('early-help', '2026-04-01')),
    day,
    '1.m3 c1',
    {
      verdict: 'met',
      because:
        'a child protection plan on the day the plan opened, early help on the claim date, 15 June 2026',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'at the same level',
    child(level('child-in-need', '2025-11-01')),
    day,
    '1.m3 c1',
    {
      verdict: 'not-met',
      because:
        'a child in need plan on the day the plan opened and on the claim date, 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'support that ended before closure',
    child(level('child-in-need', '2025-11-01', '2026-06-14')),
    day,
    '1.m3 c1',
    {
      verdict: 'met',
      because:
        'a child in need plan on the day the plan opened, universal services on the claim date, 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'support that ended on the day of closure',
    child(level('child-in-need', '2025-11-01', closed)),
    day,
    '1.m3 c1',
    {
      verdict: 'not-met',
      because:
        'a child in need plan on the day the plan opened and on the claim date, 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'of two levels at the start the higher counts, and of two at the end',
    child(level('early-help', '2025-11-01'), level('child-in-need', '2025-12-01', '2026-02-28')),
    day,
    '1.m3 c1',
    {
      verdict: 'met',
      because:
        'a child in need plan on the day the plan opened, early help on the claim date, 15 June 2026',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'of two levels at the end the higher counts, whichever is first',
    child(level('child-in-need', '2025-11-01'), level('early-help', '2026-02-01')),
    day,
    '1.m3 c1',
    {
      verdict: 'not-met',
      because:
        'a child in need plan on the day the plan opened and on the claim date, 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'universal services at the start have nothing below',
    child(level('universal', '2025-11-01')),
    day,
    '1.m3 c1',
    {
      verdict: 'not-applicable',
      because: 'universal services on the day the plan opened: there is nothing to step down from',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a step up that nobody has explained',
    child(level('early-help', '2025-11-01', '2026-02-28'), level('child-in-need', '2026-03-01')),
    day,
    '1.m3 c1',
    {
      verdict: 'unknown',
      because:
        'early help on the day the plan opened, a child in need plan on the claim date, 15 June 2026',
      facts: ['evidence[0]', 'evidence[1]'],
      missing: [
        'a professional judgement or a fact about 1.m3 (Children’s social care or Early help)',
      ],
      lacks: ['judgement'],
    },
  ],
  [
    'a step up that a practitioner says protects',
    child(
      level('early-help', '2025-11-01', '2026-02-28'),
      level('child-in-need', '2026-03-01'),
      judged('practitioner', '1.m3', 'met'),
    ),
    day,
    '1.m3 c1',
    {
      verdict: 'met',
      because:
        'early help on the day the plan opened, a child in need plan on the claim date, 15 June 2026; judged met by a practitioner on 1 March 2026',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
      rests: 'word',
    },
  ],
  [
    'a level that ended on the opening day is one at the start',
    child(level('child-in-need', '2025-11-01', '2026-01-10'), level('early-help', '2026-02-01')),
    day,
    '1.m3 c1',
    {
      verdict: 'met',
      because:
        'a child in need plan on the day the plan opened, early help on the claim date, 15 June 2026',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a level that ended the day before is none',
    child(level('child-in-need', '2025-11-01', '2026-01-09'), level('early-help', '2026-02-01')),
    day,
    '1.m3 c1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day the plan opened, 10 January 2026',
      facts: ['evidence[0]', 'evidence[1]'],
      missing: [
        'a professional judgement or a fact about 1.m3 (Children’s social care or Early help)',
      ],
      lacks: ['judgement'],
    },
  ],
  [
    'nothing on file of a level at the start',
    child(),
    day,
    '1.m3 c1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day the plan opened, 10 January 2026',
      missing: [
        'a professional judgement or a fact about 1.m3 (Children’s social care or Early help)',
      ],
      lacks: ['judgement'],
    },
  ],
]

describe('where a pupil stood on the day of closure', () => {
  tryLines(onClaim)
})

describe('a child’s level of support on the day of closure', () => {
  tryLines(down)
})
