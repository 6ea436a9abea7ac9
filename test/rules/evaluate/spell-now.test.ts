import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf, son } from '../plans/plan.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { fact, schooled, working } from '../plans/rows.ts'

type Status = Parameters<typeof schooled>[1]
const status = (value: Status, from: string, to?: string) => schooled('c1', value, from, to)
const day = '2026-06-15'

const roll = (...evidence: EvidenceRow[]) => planOf({ needs: [need('1.3', ['c1'])], evidence })
const neet = (...evidence: EvidenceRow[]) => planOf({ needs: [need('10.3', ['c1'])], evidence })
const durham = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'durham-2018', needs: [need('2.1', ['c1'])], evidence })
const job = (...evidence: EvidenceRow[]) => planOf({ needs: [need('10.1', ['a1'])], evidence })

const offRoll: LineCase[] = [
  [
    'back on a roll after a time off roll',
    roll(status('off-roll', '2025-11-01', '2026-02-28'), status('on-roll', '2026-03-01')),
    day,
    '1.3.E3',
    {
      verdict: 'met',
      because: 'on a school roll since 1 March 2026',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'on a roll since the day the plan opened, and never off',
    roll(status('on-roll', '2026-01-10')),
    day,
    '1.3.E3',
    {
      verdict: 'not-applicable',
      because: 'on a roll since 10 January 2026, and never off roll',
      facts: ['evidence[0]'],
    },
  ],
  [
    'on a roll since the day after, and what was before is not known',
    roll(status('on-roll', '2026-01-11')),
    day,
    '1.3.E3',
    { verdict: 'met', because: 'on a school roll since 11 January 2026', facts: ['evidence[0]'] },
  ],
  [
    'in provision since before, on a roll since after, never off',
    roll(
      status('alternative-provision', '2025-11-01', '2026-02-28'),
      status('on-roll', '2026-03-01'),
    ),
    day,
    '1.3.E3',
    {
      verdict: 'not-applicable',
      because: 'on a roll since 1 March 2026, and never off roll',
      facts: ['evidence[1]'],
    },
  ],
  [
    'off roll now',
    roll(status('on-roll', '2025-11-01', '2026-02-28'), status('off-roll', '2026-03-01')),
    day,
    '1.3.E3',
    { verdict: 'not-met', because: 'off roll since 1 March 2026', facts: ['evidence[1]'] },
  ],
  [
    'off the roll since yesterday, and nothing since',
    roll(status('on-roll', '2025-11-01', '2026-06-14')),
    day,
    '1.3.E3',
    { verdict: 'not-met', because: 'on a school roll until 14 June 2026', facts: ['evidence[0]'] },
  ],
  [
    'on the roll for the last day today',
    roll(status('off-roll', '2025-10-01', '2025-10-31'), status('on-roll', '2025-11-01', day)),
    day,
    '1.3.E3',
    {
      verdict: 'met',
      because: 'on a school roll since 1 November 2025',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'off roll until yesterday, and nothing since',
    roll(status('off-roll', '2025-11-01', '2026-06-14')),
    day,
    '1.3.E3',
    {
      verdict: 'unknown',
      because: 'no education status on file for the day',
      facts: ['evidence[0]'],
      missing: ['education status with its first day, or a fact (School census or School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'nothing on file',
    roll(),
    day,
    '1.3.E3',
    {
      verdict: 'unknown',
      because: 'no education status on file for the day',
      missing: ['education status with its first day, or a fact (School census or School)'],
      lacks: ['evidence'],
    },
  ],
  [
    'nothing on file, and a fact',
    roll(fact('1.3.E3', true)),
    day,
    '1.3.E3',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
]

const working16: LineCase[] = [
  [
    'of two that hold the one begun last is told',
    neet(status('neet', '2026-02-01'), status('eet', '2026-05-01')),
    day,
    '10.3.E1',
    {
      verdict: 'met',
      because: 'in education, employment or training since 1 May 2026',
      facts: ['evidence[1]'],
    },
  ],
  [
    'whatever the order in the file',
    neet(status('eet', '2026-05-01'), status('neet', '2026-02-01')),
    day,
    '10.3.E1',
    {
      verdict: 'met',
      because: 'in education, employment or training since 1 May 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'of two that ended the last end is told',
    neet(status('eet', '2026-02-01', '2026-04-30'), status('on-roll', '2026-03-01', '2026-03-31')),
    day,
    '10.3.E1',
    {
      verdict: 'not-met',
      because: 'in education, employment or training until 30 April 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'of two that ended on one day the later begun',
    neet(status('eet', '2026-02-01', '2026-04-30'), status('on-roll', '2026-03-01', '2026-04-30')),
    day,
    '10.3.E1',
    { verdict: 'not-met', because: 'on a school roll until 30 April 2026', facts: ['evidence[1]'] },
  ],
]

const suitable: LineCase[] = [
  [
    'a pupil referral unit must be said to be suitable',
    durham(status('pru', '2026-02-01')),
    day,
    '2.1.m1 c1',
    {
      verdict: 'unknown',
      because: 'in a pupil referral unit since 1 February 2026; whether that counts must be said',
      facts: ['evidence[0]'],
      missing: [
        'a fact or a judgement about 2.1.m1 (School Census, Synergy, Attendance Certificate, Lead Professional, TAF documentation or Case recording)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'and is, where somebody says so',
    durham(status('pru', '2026-02-01'), fact('2.1.m1', true)),
    day,
    '2.1.m1 c1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[1]'], rests: 'word' },
  ],
  [
    'on a roll',
    durham(status('on-roll', '2026-02-01')),
    day,
    '2.1.m1 c1',
    { verdict: 'met', because: 'on a school roll since 1 February 2026', facts: ['evidence[0]'] },
  ],
  [
    'neither on a roll nor in provision',
    durham(status('neet', '2026-02-01')),
    day,
    '2.1.m1 c1',
    {
      verdict: 'not-met',
      because: 'not in education, employment or training since 1 February 2026',
      facts: ['evidence[0]'],
    },
  ],
  [
    'fifteen on the last day of August before is of school age',
    { ...durham(), people: [{ ...son, born: '2009-09-01' }] },
    day,
    '2.1.m1 c1',
    {
      verdict: 'unknown',
      because: 'no education status on file for the day',
      missing: [
        'education status with its first day, or a fact (School Census, Synergy, Attendance Certificate, Lead Professional, TAF documentation or Case recording)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'sixteen on it is not',
    { ...durham(), people: [{ ...son, born: '2009-08-31' }] },
    day,
    '2.1.m1 c1',
    { verdict: 'not-applicable', because: 'not of school age on the day' },
  ],
]

const employed: LineCase[] = [
  [
    'a job that began today',
    job(working('a1', 'employed', day)),
    day,
    '10.1.E1',
    { verdict: 'met', because: 'employed since 15 June 2026', facts: ['evidence[0]'] },
  ],
  [
    'a job whose last day is today',
    job(working('a1', 'self-employed', '2026-02-01', day)),
    day,
    '10.1.E1',
    { verdict: 'met', because: 'self-employed since 1 February 2026', facts: ['evidence[0]'] },
  ],
  [
    'a job whose last day was yesterday',
    job(working('a1', 'employed', '2026-02-01', '2026-06-14')),
    day,
    '10.1.E1',
    { verdict: 'not-met', because: 'employed until 14 June 2026', facts: ['evidence[0]'] },
  ],
  [
    'a job of somebody else',
    job(working('c1', 'employed', '2026-02-01')),
    day,
    '10.1.E1',
    {
      verdict: 'unknown',
      because: 'no employment on file for the day',
      missing: ['employment with its first day, or a fact (DWP or Employer)'],
      lacks: ['evidence'],
    },
  ],
]

describe('a child who was off roll', () => {
  tryLines(offRoll)
})

describe('a young person’s education or work', () => {
  tryLines(working16)
})

describe('whether a place at school is suitable', () => {
  tryLines(suitable)
})

describe('a job', () => {
  tryLines(employed)
})
