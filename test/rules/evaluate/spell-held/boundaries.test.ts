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
const day = '2026-08-15'

const boundaries: LineCase[] = [
  [
    'with his family since before the plan, counted from its opening day',
    young(home('2020-05-01')),
    '2026-07-10',
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family since 10 January 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'and a day earlier',
    young(home('2020-05-01')),
    '2026-07-09',
    '9.3.E1',
    {
      verdict: 'waiting',
      because:
        'with the family or wider family, counted from 10 January 2026; 6 months are complete on 10 July 2026',
      earliest: '2026-07-10',
      facts: ['evidence[1]'],
    },
  ],
  [
    'a stay that ended on the day the plan opened was too short',
    young(home('2020-05-01', '2026-01-10')),
    day,
    '9.3.E1',
    {
      verdict: 'not-met',
      because: 'with the family or wider family on 10 January 2026 only; 6 months are needed',
      facts: ['evidence[1]'],
    },
  ],
  [
    'a stay that ended the day before the plan opened is none',
    young(home('2020-05-01', '2026-01-09')),
    day,
    '9.3.E1',
    {
      verdict: 'unknown',
      because: 'no accommodation on file for the day',
      facts: ['evidence[1]'],
      missing: ['accommodation with its first day (Lead professional or Housing)'],
      lacks: ['evidence'],
    },
  ],
  [
    'settled elsewhere today',
    young(home('2026-01-15', '2026-03-31'), housed('c1', 'settled', '2026-04-01')),
    day,
    '9.3.E1',
    {
      verdict: 'not-met',
      because:
        'with the family or wider family from 15 January 2026 to 31 March 2026 only; 6 months are needed',
      facts: ['evidence[1]'],
    },
  ],
  [
    'settled elsewhere until today, which belongs to it',
    young(housed('c1', 'settled', '2026-04-01', '2026-08-15')),
    day,
    '9.3.E1',
    {
      verdict: 'not-met',
      because: 'in settled housing since 1 April 2026',
      facts: ['evidence[1]'],
    },
  ],
  [
    'settled elsewhere until yesterday',
    young(housed('c1', 'settled', '2026-04-01', '2026-08-14')),
    day,
    '9.3.E1',
    {
      verdict: 'unknown',
      because: 'no accommodation on file for the day',
      facts: ['evidence[1]'],
      missing: ['accommodation with its first day (Lead professional or Housing)'],
      lacks: ['evidence'],
    },
  ],
  [
    'nothing on file of where he lives',
    young(),
    day,
    '9.3.E1',
    {
      verdict: 'unknown',
      because: 'no accommodation on file for the day',
      missing: ['accommodation with its first day (Lead professional or Housing)'],
      lacks: ['evidence'],
    },
  ],
]

describe('a stay with the family, at its boundaries', () => {
  tryLines(boundaries)
})
