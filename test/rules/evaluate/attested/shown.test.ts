import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { mother, need, planOf, search, son } from '../../plans/plan.ts'
import { frameworkOn } from '../../plans/own.ts'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { excluded, offence, schooled } from '../../plans/rows.ts'
import { attended, summer26 } from '../../plans/terms.ts'
import { day } from './lab.ts'

const score = (on: string, value: number, instrument?: string): EvidenceRow => ({
  measure: 'score',
  on,
  who: 'c1',
  value,
  ...(instrument === undefined ? {} : { instrument }),
})

const took = (hours?: number): EvidenceRow => ({
  measure: 'participation',
  who: 'c1',
  from: '2026-02-01',
  service: 'Club',
  ...(hours === undefined ? {} : { hours }),
})

const boy = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: 'eastshire-2026',
    people: [mother, son],
    needs: [need('1.1', ['c1'])],
    evidence,
    searched: [search(['offence'], ['c1'], '2025-01-01', day)],
  })

const his = '1.1.E1 c1'

const shown: LineCase[] = [
  [
    'offences before and since',
    boy(
      offence('2025-07-10', 'c1'),
      offence('2025-07-11', 'c1'),
      offence('2026-01-10', 'c1'),
      offence('2026-01-11', 'c1'),
    ),
    day,
    his,
    {
      verdict: 'unknown',
      because:
        'no fact or judgement yet; offences on file: 2 in the 6 months to 10 January 2026, 1 since',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'offences of somebody else are not his',
    boy(offence('2026-02-01', 'a1')),
    day,
    his,
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'exclusions are not asked for',
    boy(excluded('2026-02-01', 'c1', 1)),
    day,
    his,
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'scores in order of days',
    boy(score('2026-03-01', 9, 'SDQ'), score('2026-02-01', 12, 'SDQ'), score('2026-04-01', 3)),
    day,
    his,
    {
      verdict: 'unknown',
      because:
        'no fact or judgement yet; on file: SDQ 12 on 1 February 2026, SDQ 9 on 1 March 2026 and a score of 3 on 1 April 2026',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'hours of taking part',
    boy(took(3), took(4.5), took()),
    day,
    his,
    {
      verdict: 'unknown',
      because:
        'no fact or judgement yet; on file: Club since 1 February 2026; Club since 1 February 2026, 3 hours; Club since 1 February 2026, 4.5 hours; 7.5 hours in all',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'attendance of terms',
    boy(attended('c1', summer26, 95, 100)),
    '2026-08-15',
    his,
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet; attendance 95% over 2025-26 summer',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'where he stands is not told',
    boy(schooled('c1', 'eet', '2026-02-01')),
    day,
    his,
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet',
      missing: ['a fact or a judgement about 1.1.E1 (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
]

describe('what is shown beside a line', () => {
  const line = {
    kind: 'attested',
    ref: '1.1.E1',
    says: 'Is well',
    sources: ['Family worker'],
    shown: ['offence', 'score', 'participation', 'attendance'],
    showsHours: true,
  }
  tryLines(shown, frameworkOn({ kind: 'each', who: { of: 'need' }, of: line }))
})
