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

const joined: LineCase[] = [
  [
    'two stays without a day between are one of six months',
    young(home('2026-01-15', '2026-04-30'), home('2026-05-01', '2026-07-14')),
    day,
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family from 15 January 2026 to 14 July 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
      rests: 'both',
    },
  ],
  [
    'two stays with a day between are two short ones, and the last is told',
    young(home('2026-01-15', '2026-04-30'), home('2026-05-02', '2026-07-14')),
    day,
    '9.3.E1',
    {
      verdict: 'not-met',
      because:
        'with the family or wider family from 2 May 2026 to 14 July 2026 only; 6 months are needed',
      facts: ['evidence[2]'],
    },
  ],
  [
    'a short stay within a long one shortens nothing',
    young(home('2026-01-15', '2026-07-14'), home('2026-02-01', '2026-02-28')),
    day,
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family from 15 January 2026 to 14 July 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
      rests: 'both',
    },
  ],
  [
    'a stay that goes on from within an earlier one',
    young(home('2026-02-20', '2026-04-30'), home('2026-04-01')),
    day,
    '9.3.E1',
    {
      verdict: 'waiting',
      because:
        'with the family or wider family, counted from 20 February 2026; 6 months are complete on 20 August 2026',
      earliest: '2026-08-20',
      facts: ['evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'a stay that goes on takes in a later one that ended',
    young(home('2026-02-20'), home('2026-04-01', '2026-04-30')),
    day,
    '9.3.E1',
    {
      verdict: 'waiting',
      because:
        'with the family or wider family, counted from 20 February 2026; 6 months are complete on 20 August 2026',
      earliest: '2026-08-20',
      facts: ['evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'of two stays the earlier was long enough, though the later is not',
    young(home('2026-01-11', '2026-07-10'), home('2026-08-01')),
    day,
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family from 11 January 2026 to 10 July 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'stays written down in another order are joined the same',
    young(home('2026-05-01', '2026-07-14'), home('2026-01-15', '2026-04-30')),
    day,
    '9.3.E1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; with the family or wider family from 15 January 2026 to 14 July 2026, 6 months or more',
      facts: ['evidence[0]', 'evidence[2]', 'evidence[1]'],
      rests: 'both',
    },
  ],
]

describe('stays with the family that follow each other', () => {
  tryLines(joined)
})
