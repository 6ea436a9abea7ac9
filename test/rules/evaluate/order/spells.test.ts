import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { schooled, working } from '../../plans/rows.ts'
import { bothWays } from './both-ways.ts'

type Status = Parameters<typeof schooled>[1]
const status = (value: Status, from: string, to?: string) => ({
  ...schooled('c1', value, from, to),
  id: value,
})
const day = '2026-06-15'
const neet = (...evidence: EvidenceRow[]) => planOf({ needs: [need('10.3', ['c1'])], evidence })
const durham = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'durham-2018', needs: [need('2.1', ['c1'])], evidence })

const standing: LineCase[] = [
  [
    'in education and out of it since one day is out of it',
    neet(status('eet', '2026-02-01'), status('neet', '2026-02-01')),
    day,
    '10.3.E1',
    {
      verdict: 'not-met',
      because: 'not in education, employment or training since 1 February 2026',
      facts: ['neet'],
    },
  ],
  [
    'on a roll and in a pupil referral unit since one day must be asked about',
    durham(status('on-roll', '2026-02-01'), status('pru', '2026-02-01')),
    day,
    '2.1.m1 c1',
    {
      verdict: 'unknown',
      because: 'in a pupil referral unit since 1 February 2026; whether that counts must be said',
      facts: ['pru'],
      missing: [
        'a fact or a judgement about 2.1.m1 (School Census, Synergy, Attendance Certificate, Lead Professional, TAF documentation or Case recording)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'in a pupil referral unit and off roll since one day is off roll',
    durham(status('pru', '2026-02-01'), status('off-roll', '2026-02-01')),
    day,
    '2.1.m1 c1',
    { verdict: 'not-met', because: 'off roll since 1 February 2026', facts: ['off-roll'] },
  ],
  [
    'two alike since one day, one of which has a last day',
    durham(
      status('on-roll', '2026-02-01'),
      status('alternative-provision', '2026-02-01', '2026-06-15'),
    ),
    day,
    '2.1.m1 c1',
    {
      verdict: 'met',
      because: 'in alternative provision since 1 February 2026',
      facts: ['alternative-provision'],
    },
  ],
  [
    'in education and out of it over the same days has left education',
    neet(status('eet', '2026-02-01', '2026-04-30'), status('neet', '2026-02-01', '2026-04-30')),
    day,
    '10.3.E1',
    {
      verdict: 'not-met',
      because: 'in education, employment or training until 30 April 2026',
      facts: ['eet'],
    },
  ],
  [
    'in education and out of it since one day, which ended later, is not known to be anywhere',
    neet(status('eet', '2026-02-01', '2026-03-31'), status('neet', '2026-02-01', '2026-04-30')),
    day,
    '10.3.E1',
    {
      verdict: 'unknown',
      because: 'no education status on file for the day',
      facts: ['neet'],
      missing: [
        'education status with its first day, or a fact (NEET tracking team or School census)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'out of education and of a roll over the same days is not known to be anywhere',
    neet(
      status('neet', '2026-02-01', '2026-04-30'),
      status('off-roll', '2026-02-01', '2026-04-30'),
    ),
    day,
    '10.3.E1',
    {
      verdict: 'unknown',
      because: 'no education status on file for the day',
      facts: ['off-roll'],
      missing: [
        'education status with its first day, or a fact (NEET tracking team or School census)',
      ],
      lacks: ['evidence'],
    },
  ],
]

const claim = (value: 'jsa-type' | 'other'): EvidenceRow => ({
  measure: 'benefit',
  who: 'a1',
  value,
  from: '2025-11-01',
  id: value,
})

const claims: LineCase[] = [
  [
    'of two benefits begun on one day the one that asks for the longer job goes by',
    planOf({
      framework: 'durham-2018',
      needs: [need('4.1', ['a1'])],
      evidence: [claim('jsa-type'), claim('other'), working('a1', 'employed', '2026-02-01')].map(
        (row) => ({ id: 'job', ...row }),
      ),
    }),
    '2026-05-03',
    '4.1.m1 a1',
    {
      verdict: 'waiting',
      because:
        'employed, counted from 1 February 2026; 26 weeks are complete on 2 August 2026 after a JSA-type benefit',
      earliest: '2026-08-02',
      facts: ['job', 'jsa-type'],
    },
  ],
]

describe('two standings that began on one day', () => {
  tryLines(bothWays(standing))
})

describe('two benefits that began on one day', () => {
  tryLines(bothWays(claims))
})
