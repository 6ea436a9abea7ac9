import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { child, day, type Days, framework, line, nursery } from './lab.ts'

const rated = ([from, to]: Days, percent: number): EvidenceRow => ({
  measure: 'attendance',
  who: 'c1',
  setting: 'early-years',
  from,
  to,
  percent,
})

/** The six months to the day. */
const all: Days = ['2026-04-16', '2026-10-15']
const spring: Days = ['2026-04-16', '2026-07-16']
const autumn: Days = ['2026-07-17', '2026-10-15']

const levels: LineCase[] = [
  [
    '85 of 100 sessions',
    child([nursery(all, 85)]),
    day,
    line,
    {
      verdict: 'met',
      because:
        'attended 85% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]'],
    },
  ],
  [
    '84 of 100 sessions',
    child([nursery(all, 84)]),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        'attended 84% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'two figures of sessions are pooled',
    child([nursery(spring, 40, 50), nursery(autumn, 135, 150)]),
    day,
    line,
    {
      verdict: 'met',
      because:
        'attended 87.5% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'two percentages are weighed by their days',
    child([rated(['2026-04-16', '2026-04-25'], 60), rated(['2026-04-26', '2026-10-15'], 86)]),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        'attended 84.5% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'sessions and a percentage are weighed by their days',
    child([nursery(['2026-04-16', '2026-04-25'], 6, 10), rated(['2026-04-26', '2026-10-15'], 86)]),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        'attended 84.5% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'sessions of a school are none of a nursery',
    child([{ ...nursery(all, 85), setting: 'school' } as EvidenceRow]),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'no attendance on file since the plan opened',
      missing: [
        'sessions attended of those possible, from 16 April 2026 to 15 October 2026 (Nursery)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'sessions of a term that is named',
    {
      ...child([
        {
          measure: 'attendance',
          who: 'c1',
          setting: 'early-years',
          term: 'whole',
          attended: 90,
          possible: 100,
        },
      ]),
      terms: [{ name: 'whole', from: '2026-04-16', to: '2026-10-15' }],
    },
    day,
    line,
    {
      verdict: 'met',
      because:
        'attended 90% of sessions from 16 April 2026 to 15 October 2026; at least 85% is needed',
      facts: ['evidence[0]'],
    },
  ],
]

describe('sessions attended of those possible', () => {
  tryLines(levels, framework)
})
