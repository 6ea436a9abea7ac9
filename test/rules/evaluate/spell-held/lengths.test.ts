import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { fact, housed, schooled } from '../../plans/rows.ts'

const day = '2026-08-15'

/** A family at risk of eviction whose landlord has confirmed another home. */
const family = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('9.2', 'family')], evidence: [fact('9.2.E2', true), ...evidence] })
const settled = (from: string, to?: string) => housed('family', 'settled', from, to)

/** An adult of whom it is asked in County Durham whether thirteen weeks of training or education were held. */
const learner = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'durham-2018', needs: [need('4.1', ['a1'])], evidence })

const settledFor: LineCase[] = [
  [
    'settled for six months since the plan opened',
    family(settled('2025-09-01')),
    '2026-07-10',
    '9.2.E2',
    {
      verdict: 'met',
      because:
        'confirmed on 1 March 2026; in settled housing since 10 January 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'settled for a day less',
    family(settled('2025-09-01')),
    '2026-07-09',
    '9.2.E2',
    {
      verdict: 'waiting',
      because:
        'in settled housing, counted from 10 January 2026; 6 months are complete on 10 July 2026',
      earliest: '2026-07-10',
      facts: ['evidence[1]'],
    },
  ],
  [
    'settled from before the opening until six months after it',
    family(settled('2025-09-01', '2026-07-09')),
    day,
    '9.2.E2',
    {
      verdict: 'met',
      because:
        'confirmed on 1 March 2026; in settled housing from 10 January 2026 to 9 July 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'settled until a day short of that',
    family(settled('2025-09-01', '2026-07-08')),
    day,
    '9.2.E2',
    {
      verdict: 'unknown',
      because: 'no withdrawn notice on file since the plan opened',
      missing: ['a withdrawn notice (Landlord or Housing)'],
      lacks: ['evidence'],
    },
  ],
]

const weeks: LineCase[] = [
  [
    'thirteen weeks of training, ended',
    learner(schooled('a1', 'eet', '2026-02-01', '2026-05-02')),
    day,
    '4.2.m1',
    {
      verdict: 'met',
      because:
        'in education, employment or training from 1 February 2026 to 2 May 2026, 13 weeks or more',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a day less, and a fact instead',
    learner(schooled('a1', 'eet', '2026-02-01', '2026-05-01'), fact('4.2.m1', true)),
    day,
    '4.2.m1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[1]'], rests: 'word' },
  ],
  [
    'a day less',
    learner(schooled('a1', 'eet', '2026-02-01', '2026-05-01')),
    day,
    '4.2.m1',
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet',
      missing: [
        'a fact or a judgement about 4.2.m1 (Adult Learning Service, Job Centre Plus, IYSS, DWP, TFEA database, Lead Professional, Case recording or TAF documentation)',
      ],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'nothing on file of training',
    learner(),
    day,
    '4.2.m1',
    {
      verdict: 'unknown',
      because: 'no education status on file for the day; no fact or judgement yet',
      missing: [
        'education status with its first day (Adult Learning Service, Job Centre Plus, IYSS, DWP, TFEA database, Lead Professional, Case recording or TAF documentation)',
        'a fact or a judgement about 4.2.m1 (Adult Learning Service, Job Centre Plus, IYSS, DWP, TFEA database, Lead Professional, Case recording or TAF documentation)',
      ],
      lacks: ['evidence'],
      rests: 'both',
    },
  ],
  [
    'nothing on file of training, and a fact',
    learner(fact('4.2.m1', true)),
    day,
    '4.2.m1',
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'neither at work nor learning now',
    learner(schooled('a1', 'neet', '2026-02-01')),
    day,
    '4.2.m1',
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet',
      missing: [
        'a fact or a judgement about 4.2.m1 (Adult Learning Service, Job Centre Plus, IYSS, DWP, TFEA database, Lead Professional, Case recording or TAF documentation)',
      ],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
]

describe('a settled home', () => {
  tryLines(settledFor)
})

describe('thirteen weeks of training', () => {
  tryLines(weeks)
})
