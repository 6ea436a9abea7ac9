import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { housed, judged } from '../../plans/rows.ts'

/** A young person whom the practitioner judges safe at home. */
const young = (...evidence: EvidenceRow[]) =>
  planOf({
    needs: [need('9.3', ['c1'])],
    evidence: [judged('practitioner', '9.3', 'met'), ...evidence],
  })
const home = (from: string, to?: string) => housed('c1', 'with-family', from, to)
const homeless = (from: string, to?: string) => housed('c1', 'homeless', from, to)
const day = '2026-08-15'

const broken: LineCase[] = [
  [
    'a month without a home within a stay leaves the piece after it',
    young(home('2026-01-15'), homeless('2026-04-01', '2026-04-30')),
    day,
    '9.3.E1',
    {
      verdict: 'waiting',
      because:
        'with the family or wider family, counted from 1 May 2026; 6 months are complete on 1 November 2026',
      earliest: '2026-11-01',
      facts: ['evidence[1]'],
    },
  ],
  [
    'a month without a home late in a stay leaves six months before it',
    young(home('2026-01-15'), homeless('2026-07-15', '2026-08-01')),
    day,
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family from 15 January 2026 to 14 July 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'the same a day earlier leaves a day less than six months',
    young(home('2026-01-15'), homeless('2026-07-14', '2026-08-01')),
    day,
    '9.3.E1',
    {
      verdict: 'waiting',
      because:
        'with the family or wider family, counted from 2 August 2026; 6 months are complete on 2 February 2027',
      earliest: '2027-02-02',
      facts: ['evidence[1]'],
    },
  ],
  [
    'a night without a home on the first day of a stay takes nothing from it',
    young(home('2026-01-15', '2026-07-14'), homeless('2026-01-15', '2026-01-15')),
    day,
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family from 15 January 2026 to 14 July 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'a night without a home on the second day of a stay takes two days',
    young(home('2026-01-15', '2026-07-14'), homeless('2026-01-16', '2026-01-16')),
    day,
    '9.3.E1',
    {
      verdict: 'not-met',
      because:
        'with the family or wider family from 17 January 2026 to 14 July 2026 only; 6 months are needed',
      facts: ['evidence[1]'],
    },
  ],
  [
    'a night without a home on the last day of a stay takes that day',
    young(home('2026-01-15', '2026-07-14'), homeless('2026-07-14', '2026-07-14')),
    day,
    '9.3.E1',
    {
      verdict: 'not-met',
      because:
        'with the family or wider family from 15 January 2026 to 13 July 2026 only; 6 months are needed',
      facts: ['evidence[1]'],
    },
  ],
  [
    'a night without a home after the last day of a stay takes nothing',
    young(home('2026-01-15', '2026-07-14'), homeless('2026-07-15', '2026-07-15')),
    day,
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family from 15 January 2026 to 14 July 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'without a home until past the end of a stay',
    young(home('2026-01-15', '2026-07-14'), homeless('2026-05-01', '2026-07-20')),
    day,
    '9.3.E1',
    {
      verdict: 'not-met',
      because:
        'with the family or wider family from 15 January 2026 to 30 April 2026 only; 6 months are needed',
      facts: ['evidence[1]'],
    },
  ],
  [
    'without a home twice within a stay',
    young(
      home('2026-01-15'),
      homeless('2026-02-01', '2026-02-03'),
      homeless('2026-03-01', '2026-03-03'),
    ),
    day,
    '9.3.E1',
    {
      verdict: 'waiting',
      because:
        'with the family or wider family, counted from 4 March 2026; 6 months are complete on 4 September 2026',
      earliest: '2026-09-04',
      facts: ['evidence[1]'],
    },
  ],
  [
    'at risk of losing it breaks a stay as well',
    young(home('2026-01-15'), housed('c1', 'at-risk', '2026-04-01', '2026-04-30')),
    day,
    '9.3.E1',
    {
      verdict: 'waiting',
      because:
        'with the family or wider family, counted from 1 May 2026; 6 months are complete on 1 November 2026',
      earliest: '2026-11-01',
      facts: ['evidence[1]'],
    },
  ],
  [
    'without a home since the summer, whatever stay was not ended on file',
    young(home('2026-01-15'), homeless('2026-07-01')),
    day,
    '9.3.E1',
    { verdict: 'not-met', because: 'homeless since 1 July 2026', facts: ['evidence[2]'] },
  ],
  [
    'without a home today, though at home for six months before',
    young(home('2026-01-15'), homeless('2026-07-20')),
    day,
    '9.3.E1',
    { verdict: 'not-met', because: 'homeless since 20 July 2026', facts: ['evidence[2]'] },
  ],
  [
    'a second stay begun while he was without a home counts from its own first day',
    young(
      home('2026-01-15', '2026-12-31'),
      homeless('2026-03-01', '2026-03-31'),
      home('2026-03-15'),
    ),
    day,
    '9.3.E1',
    {
      verdict: 'waiting',
      because:
        'with the family or wider family, counted from 15 March 2026; 6 months are complete on 15 September 2026',
      earliest: '2026-09-15',
      facts: ['evidence[3]', 'evidence[1]'],
    },
  ],
  [
    'without a home since before he came home on file',
    young(homeless('2025-12-01'), home('2026-02-15')),
    day,
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family since 15 February 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[2]'],
      rests: 'both',
    },
  ],
]

describe('a stay with the family that was interrupted', () => {
  tryLines(broken)
})
