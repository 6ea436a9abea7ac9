import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf, search, son } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { band } from './bands.ts'
import { attended, autumn25, autumn26, spring27, summer26 } from '../../plans/terms.ts'

const pupil = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: 'durham-2018',
    needs: [need('2.1', ['c1'])],
    evidence,
    searched: [search(['exclusion'], ['c1'], '2025-01-01', '2027-04-15')],
  })

/** So many of a hundred sessions in each of the three terms after the opening. */
const after = (sessions: number) =>
  [summer26, autumn26, spring27].map((term) => attended('c1', term, sessions, 100))

const day = '2027-04-15'
const usual = '2.1.m2 c1'
const low = '2.1.m3 c1'

const young: LineCase[] = [
  [
    'a boy too young for three terms before is asked the usual line',
    { ...pupil(...after(95)), people: [{ ...son, born: '2020-03-01' }] },
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
    'and not the other',
    { ...pupil(...after(95)), people: [{ ...son, born: '2020-03-01' }] },
    day,
    low,
    {
      verdict: 'not-applicable',
      because:
        'does not apply: too young to have been at school in the terms before the plan opened',
    },
  ],
]

const short = {
  ...pupil(...after(95)),
  people: [{ ...son, born: '2020-03-01' }],
  terms: [
    { name: 'last', ...autumn25 },
    { name: 'one', ...summer26 },
    { name: 'two', ...autumn26 },
    { name: 'three', ...spring27 },
  ],
}

const younger: LineCase[] = [
  [
    'and so is one of school age in the only term before that is in the calendar',
    short,
    day,
    usual,
    {
      verdict: 'met',
      because: 'attendance 95% over one, two and three; above 90% is needed',
      facts: ['evidence[0]', 'evidence[1]', 'evidence[2]'],
    },
  ],
  [
    'and not the other either',
    short,
    day,
    low,
    {
      verdict: 'not-applicable',
      because:
        'does not apply: too young to have been at school in the terms before the plan opened',
    },
  ],
]

/** A council's own bands, none of which is named for those who were too young. */
const neither = frameworkOn({
  kind: 'each',
  who: { of: 'need' },
  of: {
    kind: 'fork',
    ref: '1.1.E1',
    says: 'Better',
    on: { rate: 'attendance', setting: 'school', terms: 3 },
    cases: [
      band({ below: 30 }, { kind: 'attested' }),
      band({ atLeast: 30 }, { kind: 'attested', by: 'professional' }),
    ],
  },
})

const unplaced: LineCase[] = [
  [
    'where no band is named for them, none applies and the reason is told',
    {
      ...pupil(...after(95)),
      framework: neither.id,
      needs: [need('1.1', ['c1'])],
      people: [{ ...son, born: '2020-03-01' }],
    },
    day,
    '1.1.E1 c1',
    {
      verdict: 'not-applicable',
      because:
        'does not apply: too young to have been at school in the terms before the plan opened',
    },
  ],
]

describe('a child who was too young for school', () => {
  tryLines([...young, ...younger])
  tryLines(unplaced, neither)
})
