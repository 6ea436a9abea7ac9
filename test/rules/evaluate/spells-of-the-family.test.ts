import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, son } from '../plans/plan.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { fact, supported } from '../plans/rows.ts'

type Level = Parameters<typeof supported>[1]
const people = [mother, son, daughter]
const bristol = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: 'bristol',
    people,
    needs: [need('9.1', ['c1'])],
    outcomes: [{ ref: '9.3', agreed: '2026-01-12' }],
    evidence,
  })
const herefordshire = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'herefordshire-2015', people, needs: [need('3.1', ['c1'])], evidence })
const first = (value: Level, from: string, to?: string) => supported('c1', value, from, to)
const second = (value: Level, from: string, to?: string) => supported('c2', value, from, to)
const day = '2026-06-15'

const over: LineCase[] = [
  [
    'a plan that ended on the opening day',
    bristol(first('child-in-need', '2025-11-01', '2026-01-10')),
    day,
    '9.3.m1',
    {
      verdict: 'met',
      because: 'a child in need plan ended on 10 January 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a plan that ended the day before',
    bristol(first('child-in-need', '2025-11-01', '2026-01-09')),
    day,
    '9.3.m1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day',
      missing: ['support level with its first day, or a fact (LCS or EHM)'],
      lacks: ['evidence'],
    },
  ],
  [
    'a plan that ends today',
    bristol(first('child-in-need', '2025-11-01', day)),
    day,
    '9.3.m1',
    {
      verdict: 'met',
      because: 'a child in need plan ended on 15 June 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a plan that ends tomorrow',
    bristol(first('child-in-need', '2025-11-01', '2026-06-16')),
    day,
    '9.3.m1',
    {
      verdict: 'not-met',
      because: 'a child in need plan since 1 November 2025, not ended',
      facts: ['evidence[0]'],
    },
  ],
  [
    'the brother’s ended and the sister’s goes on',
    bristol(
      first('child-in-need', '2025-11-01', '2026-02-28'),
      second('child-protection', '2026-02-01'),
    ),
    day,
    '9.3.m1',
    {
      verdict: 'not-met',
      because: 'a child protection plan since 1 February 2026, not ended',
      facts: ['evidence[1]'],
    },
  ],
  [
    'of two that ended the last end is told',
    bristol(
      first('child-in-need', '2025-11-01', '2026-04-30'),
      second('child-protection', '2026-02-01', '2026-03-31'),
    ),
    day,
    '9.3.m1',
    {
      verdict: 'met',
      because: 'a child in need plan ended on 30 April 2026',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'ended, and looked after since',
    bristol(
      first('child-in-need', '2025-11-01', '2026-02-28'),
      first('looked-after', '2026-03-01'),
    ),
    day,
    '9.3.m1',
    {
      verdict: 'not-met',
      because: 'looked after since 1 March 2026, not ended',
      facts: ['evidence[1]'],
    },
  ],
  [
    'ended, and early help since, which also ended',
    bristol(
      first('child-in-need', '2025-11-01', '2026-02-28'),
      first('early-help', '2026-03-01', '2026-05-31'),
    ),
    day,
    '9.3.m1',
    {
      verdict: 'met',
      because: 'a child in need plan ended on 28 February 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'early help alone, which ended',
    bristol(first('early-help', '2025-11-01', '2026-02-28')),
    day,
    '9.3.m1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day',
      facts: ['evidence[0]'],
      missing: ['support level with its first day, or a fact (LCS or EHM)'],
      lacks: ['evidence'],
    },
  ],
  [
    'nothing on file, and a fact',
    bristol(fact('9.3.m1', true)),
    day,
    '9.3.m1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'the plan of a child outside the household whom nobody names',
    {
      ...bristol(second('child-in-need', '2025-11-01')),
      people: [mother, son, { ...daughter, household: false }],
    },
    day,
    '9.3.m1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day',
      missing: ['support level with its first day, or a fact (LCS or EHM)'],
      lacks: ['evidence'],
    },
  ],
]

const safeguarding: LineCase[] = [
  [
    'protection that ended',
    herefordshire(first('child-protection', '2025-11-01', '2026-02-28')),
    day,
    '7.m1',
    {
      verdict: 'met',
      because: 'a child protection plan ended on 28 February 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'protection, and child in need since',
    herefordshire(
      first('child-protection', '2025-11-01', '2026-02-28'),
      first('child-in-need', '2026-03-01'),
    ),
    day,
    '7.m1',
    {
      verdict: 'met',
      because: 'a child in need plan, down from a child protection plan',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'protection, and universal services since',
    herefordshire(
      first('child-protection', '2025-11-01', '2026-02-28'),
      first('universal', '2026-03-01'),
    ),
    day,
    '7.m1',
    {
      verdict: 'met',
      because: 'a child protection plan ended on 28 February 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'protection that goes on',
    herefordshire(first('child-protection', '2025-11-01')),
    day,
    '7.m1',
    {
      verdict: 'not-met',
      because: 'a child protection plan since 1 November 2025, not ended and not stepped down',
      facts: ['evidence[0]'],
    },
  ],
  [
    'the brother has stepped down and the sister has not',
    herefordshire(
      first('child-protection', '2025-11-01', '2026-02-28'),
      second('child-in-need', '2025-12-01'),
    ),
    day,
    '7.m1',
    {
      verdict: 'not-met',
      because: 'a child in need plan since 1 December 2025, not ended and not stepped down',
      facts: ['evidence[1]'],
    },
  ],
  [
    'two runs at one level, of which the first is told',
    herefordshire(first('child-in-need', '2025-11-01'), first('child-in-need', '2026-02-01')),
    day,
    '7.m1',
    {
      verdict: 'not-met',
      because: 'a child in need plan since 1 November 2025, not ended and not stepped down',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'early help alone',
    herefordshire(first('early-help', '2025-11-01')),
    day,
    '7.m1',
    {
      verdict: 'unknown',
      because: 'no support level on file for the day',
      missing: [
        'support level with its first day, or a fact (Social care FWI records - Children’s Wellbeing Directorate)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'protection that ended on the opening day',
    herefordshire(first('child-protection', '2025-11-01', '2026-01-10')),
    day,
    '7.m1',
    {
      verdict: 'met',
      because: 'a child protection plan ended on 10 January 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'nothing on file, and a fact',
    herefordshire(fact('7.m1', true)),
    day,
    '7.m1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
]

describe('a family’s plans that are over', () => {
  tryLines(over)
})

describe('a family’s safeguarding plans', () => {
  tryLines(safeguarding)
})
