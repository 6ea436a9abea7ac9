import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { offence, offences } from '../../plans/rows.ts'

const adult = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ needs: [need('7.1', ['a1'])], evidence, searched })

const police = (from: string, to: string) => search(['offence', 'asb-incident'], ['a1'], from, to)

const all = [police('2025-01-11', '2026-07-10')]
const since = [police('2026-01-11', '2026-07-10')]
const day = '2026-07-10'
const few = '7.1.E1 a1'
const many = '7.1.E2 a1'
const recorded = (on: string) => offence(on, 'a1', { class: 'recorded' })

const known: LineCase[] = [
  [
    'seven before and none since, by the line of up to seven',
    adult(offences(7, 'a1'), all),
    day,
    few,
    {
      verdict: 'met',
      because: 'no incidents in the 6 months to 10 July 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'and by the line of eight and more',
    adult(offences(7, 'a1'), all),
    day,
    many,
    {
      verdict: 'not-applicable',
      because: 'does not apply: 7 incidents in the 12 months to the day the plan opened',
    },
  ],
  [
    'eight before and two since, by the line of eight and more',
    adult([...offences(8, 'a1'), recorded('2026-02-01'), recorded('2026-03-01')], all),
    day,
    many,
    {
      verdict: 'met',
      because: '2 incidents in the 6 months to 10 July 2026; at most 2 are allowed',
      facts: ['evidence[8]', 'evidence[9]', 'searched[0]'],
    },
  ],
  [
    'and by the line of up to seven',
    adult([...offences(8, 'a1'), recorded('2026-02-01'), recorded('2026-03-01')], all),
    day,
    few,
    {
      verdict: 'not-applicable',
      because: 'does not apply: 8 incidents in the 12 months to the day the plan opened',
    },
  ],
  [
    'eight before and three since',
    adult(
      [
        ...offences(8, 'a1'),
        recorded('2026-02-01'),
        recorded('2026-03-01'),
        recorded('2026-04-01'),
      ],
      all,
    ),
    day,
    many,
    {
      verdict: 'not-met',
      because:
        '3 incidents in the 6 months to 10 July 2026, the last on 1 April 2026; at most 2 are allowed',
      earliest: '2026-08-01',
      facts: ['evidence[8]', 'evidence[9]', 'evidence[10]'],
      restarted: true,
    },
  ],
]

const unknown: LineCase[] = [
  [
    'none on file before, not searched, and none since',
    adult([], since),
    day,
    few,
    {
      verdict: 'met',
      because: 'no incidents in the 6 months to 10 July 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'and by the other line',
    adult([], since),
    day,
    many,
    {
      verdict: 'met',
      because: 'no incidents in the 6 months to 10 July 2026; at most 2 are allowed',
      facts: ['searched[0]'],
    },
  ],
  [
    'none on file before, not searched, and one since: by the line of up to seven',
    adult([recorded('2026-03-01')], since),
    day,
    few,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on the count before the plan opened, which was not searched; by this line: 1 incident in the 6 months to 10 July 2026, on 1 March 2026; none is allowed',
      facts: ['evidence[0]'],
      missing: [
        'a search for offences and ASB incidents from 11 January 2025 to 10 January 2026 (Police or Community safety team)',
      ],
      lacks: ['baseline'],
    },
  ],
  [
    'and by the line of eight and more',
    adult([recorded('2026-03-01')], since),
    day,
    many,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on the count before the plan opened, which was not searched; by this line: 1 incident in the 6 months to 10 July 2026; at most 2 are allowed',
      facts: ['evidence[0]', 'searched[0]'],
      missing: [
        'a search for offences and ASB incidents from 11 January 2025 to 10 January 2026 (Police or Community safety team)',
      ],
      lacks: ['baseline'],
    },
  ],
  [
    'eight on file before, not searched, and two since',
    adult([...offences(8, 'a1'), recorded('2026-02-01'), recorded('2026-03-01')], since),
    day,
    many,
    {
      verdict: 'met',
      because: '2 incidents in the 6 months to 10 July 2026; at most 2 are allowed',
      facts: ['evidence[8]', 'evidence[9]', 'searched[0]'],
    },
  ],
  [
    'and by the line of up to seven',
    adult([...offences(8, 'a1'), recorded('2026-02-01'), recorded('2026-03-01')], since),
    day,
    few,
    {
      verdict: 'not-applicable',
      because: 'does not apply: at least 8 incidents in the 12 months to the day the plan opened',
    },
  ],
  [
    'nothing searched and six months not over',
    adult([]),
    '2026-07-09',
    few,
    {
      verdict: 'waiting',
      because: 'no incidents on file since 10 January 2026; 6 months are complete on 10 July 2026',
      earliest: '2026-07-10',
    },
  ],
  [
    'nothing searched',
    adult([]),
    day,
    few,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on the count before the plan opened, which was not searched; by this line: no incidents on file, and no search from 11 January 2026 to 10 July 2026',
      missing: [
        'a search for offences and ASB incidents from 11 January 2025 to 10 January 2026 (Police or Community safety team)',
        'a search for offences and ASB incidents from 11 January 2026 to 10 July 2026 (Police or Community safety team)',
      ],
      lacks: ['search', 'baseline'],
    },
  ],
]

describe('offences before the plan opened, which were searched', () => {
  tryLines(known)
})

describe('offences before the plan opened, which were not', () => {
  tryLines(unknown)
})
