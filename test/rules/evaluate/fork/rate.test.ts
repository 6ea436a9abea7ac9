import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import {
  attended,
  autumn25,
  autumn26,
  percent,
  spring27,
  summer25,
  summer26,
} from '../../plans/terms.ts'

const spring25 = { from: '2025-01-01', to: '2025-04-20' }
const pupil = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: 'durham-2018',
    needs: [need('2.1', ['c1'])],
    evidence,
    searched: [search(['exclusion'], ['c1'], '2025-01-01', '2027-04-15')],
  })

/** So many of a hundred sessions in each of the three terms before the opening, and in each of the three after it. */
const before = (sessions: number) =>
  [spring25, summer25, autumn25].map((term) => attended('c1', term, sessions, 100))
const after = (sessions: number) =>
  [summer26, autumn26, spring27].map((term) => attended('c1', term, sessions, 100))

const day = '2027-04-15'
const usual = '2.1.m2 c1'
const low = '2.1.m3 c1'

const picked: LineCase[] = [
  [
    'thirty percent before, by the usual line',
    pupil(...before(30), ...after(85)),
    day,
    usual,
    {
      verdict: 'not-met',
      because:
        'attendance 85% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; above 90% is needed',
      facts: ['evidence[3]', 'evidence[4]', 'evidence[5]'],
    },
  ],
  [
    'and by the line of those below thirty',
    pupil(...before(30), ...after(85)),
    day,
    low,
    {
      verdict: 'not-applicable',
      because: 'does not apply: attendance 30% over the terms before the plan opened',
    },
  ],
  [
    'twenty-nine percent before, by the line of those below thirty',
    pupil(...before(29), ...after(85)),
    day,
    low,
    {
      verdict: 'met',
      because:
        'attendance 85% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; at least 80% is needed',
      facts: ['evidence[3]', 'evidence[4]', 'evidence[5]'],
    },
  ],
  [
    'and by the usual line',
    pupil(...before(29), ...after(85)),
    day,
    usual,
    {
      verdict: 'not-applicable',
      because: 'does not apply: attendance 29% over the terms before the plan opened',
    },
  ],
  [
    'thirty percent in thirds is thirty',
    pupil(
      percent('c1', spring25, 10.1),
      percent('c1', summer25, 20.2),
      percent('c1', autumn25, 59.7),
      ...after(85),
    ),
    day,
    usual,
    {
      verdict: 'not-met',
      because:
        'attendance 85% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; above 90% is needed',
      facts: ['evidence[3]', 'evidence[4]', 'evidence[5]'],
    },
  ],
]

const open: LineCase[] = [
  [
    'nothing on file before, and enough for either, by the usual line',
    pupil(...after(95)),
    day,
    usual,
    {
      verdict: 'met',
      because:
        'attendance 95% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; above 90% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'and by the other',
    pupil(...after(95)),
    day,
    low,
    {
      verdict: 'met',
      because:
        'attendance 95% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; at least 80% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'nothing on file before, and enough for one of them',
    pupil(...after(85)),
    day,
    usual,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on attendance before the plan opened, which is not on file; by this line: attendance 85% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; above 90% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
      missing: [
        'attendance before the plan opened, in 2024-25 spring, 2024-25 summer and 2025-26 autumn (School Census, Synergy, Attendance Certificate, Lead Professional, TAF documentation or Case recording)',
      ],
      lacks: ['baseline'],
    },
  ],
  [
    'and by the other',
    pupil(...after(85)),
    day,
    low,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on attendance before the plan opened, which is not on file; by this line: attendance 85% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; at least 80% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
      missing: [
        'attendance before the plan opened, in 2024-25 spring, 2024-25 summer and 2025-26 autumn (School Census, Synergy, Attendance Certificate, Lead Professional, TAF documentation or Case recording)',
      ],
      lacks: ['baseline'],
    },
  ],
  [
    'one of three terms before is not on file',
    pupil(...before(29).slice(1), ...after(85)),
    day,
    low,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on attendance before the plan opened, which is not on file; by this line: attendance 85% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; at least 80% is needed',
      facts: ['evidence[2]', 'evidence[3]', 'evidence[4]'],
      missing: [
        'attendance before the plan opened, in 2024-25 spring (School Census, Synergy, Attendance Certificate, Lead Professional, TAF documentation or Case recording)',
      ],
      lacks: ['baseline'],
    },
  ],
  [
    'nothing on file before, and too little for either',
    pupil(...after(70)),
    day,
    usual,
    {
      verdict: 'not-met',
      because:
        'attendance 70% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; above 90% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'a calendar that does not reach back three terms',
    {
      ...pupil(...after(85)),
      terms: [
        { name: 'last', ...autumn25 },
        { name: 'one', ...summer26 },
        { name: 'two', ...autumn26 },
        { name: 'three', ...spring27 },
      ],
    },
    day,
    usual,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on attendance before the plan opened, which is not on file; by this line: attendance 85% over one, two and three; above 90% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
      missing: ['the dates of the school terms before the plan opened'],
      lacks: ['baseline'],
    },
  ],
]

const reach: LineCase[] = [
  [
    'nor does one whose only term before is on file',
    {
      ...pupil(attended('c1', autumn25, 29, 100), ...after(85)),
      terms: [
        { name: 'last', ...autumn25 },
        { name: 'one', ...summer26 },
        { name: 'two', ...autumn26 },
        { name: 'three', ...spring27 },
      ],
    },
    day,
    low,
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on attendance before the plan opened, which is not on file; by this line: attendance 85% over one, two and three; at least 80% is needed',
      facts: ['evidence[1]', 'evidence[2]', 'evidence[3]'],
      missing: ['the dates of the school terms before the plan opened'],
      lacks: ['baseline'],
    },
  ],
]

describe('attendance before the plan opened, which picks the line', () => {
  tryLines(picked)
})

describe('attendance before the plan opened that is not on file', () => {
  tryLines([...open, ...reach])
})
