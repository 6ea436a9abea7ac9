import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { supported } from '../../plans/rows.ts'

const child = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ framework: 'durham-2018', needs: [need('3.1', ['c1'])], evidence, searched })
const level = (value: Parameters<typeof supported>[1], from: string, to?: string) =>
  supported('c1', value, from, to)
const protection = level('child-protection', '2025-11-01', '2026-02-28')
const looked = (from: string, to: string) => search(['support-level'], ['c1'], from, to)
/** Six months after the last day of protection. */
const complete = '2026-09-01'

const waits: LineCase[] = [
  [
    'six months at a lower level',
    child([protection, level('child-in-need', '2026-03-01')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'met',
      because:
        'a child protection plan until 28 February 2026, and at a lower level for 6 months since',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a day less',
    child([protection, level('child-in-need', '2026-03-01')]),
    '2026-08-31',
    '3.1.m1 c1',
    {
      verdict: 'waiting',
      because:
        'a child protection plan until 28 February 2026; 6 months below it are complete on 1 September 2026',
      earliest: '2026-09-01',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'six months without support that were searched',
    child([protection], [looked('2026-03-01', '2026-08-31')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'met',
      because:
        'a child protection plan until 28 February 2026, and at a lower level for 6 months since',
      facts: ['evidence[0]', 'searched[0]'],
    },
  ],
  [
    'a day of them not searched',
    child([protection], [looked('2026-03-01', '2026-08-30')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'unknown',
      because:
        'a child protection plan until 28 February 2026, and the level of support since then is not all on file',
      facts: ['evidence[0]'],
      missing: [
        'a search for support level on 31 August 2026 (SSID (Single Assessment / Case recording) or Home Environment Assessment Tool)',
      ],
      lacks: ['search'],
    },
  ],
  [
    'the first of them not searched',
    child([protection], [looked('2026-03-02', '2026-08-31')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'unknown',
      because:
        'a child protection plan until 28 February 2026, and the level of support since then is not all on file',
      facts: ['evidence[0]'],
      missing: [
        'a search for support level on 1 March 2026 (SSID (Single Assessment / Case recording) or Home Environment Assessment Tool)',
      ],
      lacks: ['search'],
    },
  ],
  [
    'the first and the last of them not searched',
    child([protection], [looked('2026-03-02', '2026-08-30')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'unknown',
      because:
        'a child protection plan until 28 February 2026, and the level of support since then is not all on file',
      facts: ['evidence[0]'],
      missing: [
        'a search for support level on 1 March 2026 (SSID (Single Assessment / Case recording) or Home Environment Assessment Tool)',
        'a search for support level on 31 August 2026 (SSID (Single Assessment / Case recording) or Home Environment Assessment Tool)',
      ],
      lacks: ['search'],
    },
  ],
  [
    'nothing of them on file',
    child([protection]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'unknown',
      because:
        'a child protection plan until 28 February 2026, and the level of support since then is not all on file',
      facts: ['evidence[0]'],
      missing: [
        'a search for support level from 1 March 2026 to 31 August 2026 (SSID (Single Assessment / Case recording) or Home Environment Assessment Tool)',
      ],
      lacks: ['search'],
    },
  ],
]

const filled: LineCase[] = [
  [
    'a lower level and then a search fill them together',
    child(
      [protection, level('child-in-need', '2026-03-01', '2026-05-31')],
      [looked('2026-06-01', '2026-08-31')],
    ),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'met',
      because:
        'a child protection plan until 28 February 2026, and at a lower level for 6 months since',
      facts: ['evidence[0]', 'evidence[1]', 'searched[0]'],
    },
  ],
  [
    'a day between them is missing',
    child(
      [protection, level('child-in-need', '2026-03-01', '2026-05-31')],
      [looked('2026-06-02', '2026-08-31')],
    ),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'unknown',
      because:
        'a child protection plan until 28 February 2026, and the level of support since then is not all on file',
      facts: ['evidence[0]', 'evidence[1]'],
      missing: [
        'a search for support level on 1 June 2026 (SSID (Single Assessment / Case recording) or Home Environment Assessment Tool)',
      ],
      lacks: ['search'],
    },
  ],
  [
    'a search and a level that began within it',
    child([protection, level('early-help', '2026-05-01')], [looked('2026-02-01', '2026-06-30')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'met',
      because:
        'a child protection plan until 28 February 2026, and at a lower level for 6 months since',
      facts: ['evidence[0]', 'evidence[1]', 'searched[0]'],
    },
  ],
  [
    'a level that was lower while protection ran, and goes on',
    child([protection, level('early-help', '2026-01-01')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'met',
      because:
        'a child protection plan until 28 February 2026, and at a lower level for 6 months since',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'a level within a longer one takes nothing away',
    child([
      protection,
      level('child-in-need', '2026-03-01', '2026-08-31'),
      level('early-help', '2026-04-01', '2026-04-30'),
    ]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'met',
      because:
        'a child protection plan until 28 February 2026, and at a lower level for 6 months since',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'a lower level that ended before protection did fills nothing',
    child([protection, level('early-help', '2026-01-15', '2026-02-15')]),
    complete,
    '3.1.m1 c1',
    {
      verdict: 'unknown',
      because:
        'a child protection plan until 28 February 2026, and the level of support since then is not all on file',
      facts: ['evidence[0]', 'evidence[1]'],
      missing: [
        'a search for support level from 1 March 2026 to 31 August 2026 (SSID (Single Assessment / Case recording) or Home Environment Assessment Tool)',
      ],
      lacks: ['search'],
    },
  ],
]

describe('six months below a child’s highest level of support', () => {
  tryLines(waits)
})

describe('what fills the six months', () => {
  tryLines(filled)
})
