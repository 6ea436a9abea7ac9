import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { need, search } from '../../plans/plan.ts'
import { excluded } from '../../plans/rows.ts'
import { attended, autumn25, autumn26, summer26 } from '../../plans/terms.ts'
import { dayBefore, familyOf, lead, threeMonths } from './families.ts'

/** A pupil searched from before the plan to the day, and the lead professional content on the day. */
const told = (on: Day, rows: readonly EvidenceRow[]) =>
  familyOf({
    needs: [need('8.2', ['c1'])],
    evidence: [...rows, lead('8.2', on)],
    searched: [search(['exclusion'], 'family', '2025-01-01', on)],
  })
const out = (on: Day, who = 'c1') => excluded(on, who, 1)

describe('no exclusion in two terms', () => {
  tryCases([
    ['before three months', told(dayBefore, []), dayBefore, { '8.2': ['waiting', '2026-12-31'] }],
    ['at three months', told(threeMonths, []), threeMonths, { '8.2': ['waiting', '2026-12-31'] }],
    [
      'the second term has a day to go',
      told('2026-12-30', []),
      '2026-12-30',
      { '8.2': ['waiting', '2026-12-31'] },
    ],
    ['on the last day of the second', told('2026-12-31', []), '2026-12-31', { '8.2': 'met' }],
    [
      'an exclusion in the term in which the plan opened',
      told('2026-12-31', [out('2026-04-05')]),
      '2026-12-31',
      { '8.2': 'met' },
    ],
    [
      'an exclusion on the first day of the next',
      told('2026-12-31', [out('2026-04-06')]),
      '2026-12-31',
      { '8.2': 'not-met' },
    ],
    [
      'an exclusion on the last day of the second',
      told('2026-12-31', [out('2026-12-31')]),
      '2026-12-31',
      { '8.2': 'not-met' },
    ],
    [
      'a permanent exclusion',
      told('2026-12-31', [
        { measure: 'exclusion', on: '2026-10-01', who: 'c1', class: 'permanent' },
      ]),
      '2026-12-31',
      { '8.2': 'not-met' },
    ],
    [
      'an exclusion in the first of two when one is over',
      told('2026-07-31', [out('2026-05-01')]),
      '2026-07-31',
      { '8.2': 'not-met' },
    ],
    [
      'an exclusion two terms ago',
      told('2027-03-28', [out('2026-07-31')]),
      '2027-03-28',
      { '8.2': 'met' },
    ],
    [
      'and while the second since is not over',
      told('2027-03-27', [out('2026-07-31')]),
      '2027-03-27',
      { '8.2': 'not-met' },
    ],
    [
      'an exclusion since two clean terms, in a term that is not over',
      told('2027-02-01', [out('2027-01-20')]),
      '2027-02-01',
      { '8.2': 'met' },
    ],
    [
      'and once that term is over',
      told('2027-03-28', [out('2027-01-20')]),
      '2027-03-28',
      { '8.2': 'not-met' },
    ],
    [
      'another child was excluded',
      told('2026-12-31', [out('2026-10-01', 'c2')]),
      '2026-12-31',
      { '8.2': 'met' },
    ],
    [
      'nobody searched',
      { ...told('2026-12-31', []), searched: [] },
      '2026-12-31',
      { '8.2': 'unknown' },
    ],
    [
      'nobody has judged',
      { ...told('2026-12-31', []), evidence: [] },
      '2026-12-31',
      { '8.2': 'unknown' },
    ],
    [
      'the lead professional is not content',
      { ...told('2026-12-31', []), evidence: [lead('8.2', '2026-12-31', 'not-met')] },
      '2026-12-31',
      { '8.2': 'not-met' },
    ],
    [
      'closure does not shorten two terms',
      { ...told('2026-05-01', []), closed: '2026-05-01' },
      '2026-05-01',
      { '8.2': 'waiting' },
    ],
    [
      'a term that begins on the opening day counts',
      { ...told('2026-07-31', []), opened: '2026-01-01' },
      '2026-07-31',
      { '8.2': 'met' },
    ],
    [
      'a term that began the day before does not',
      { ...told('2026-07-31', []), opened: '2026-01-02' },
      '2026-07-31',
      { '8.2': ['waiting', '2026-12-31'] },
    ],
  ])
})

describe('a significant improvement in attendance', () => {
  const better = [
    attended('c1', autumn25, 60, 100),
    attended('c1', summer26, 90, 100),
    attended('c1', autumn26, 95, 100),
  ]
  const judgedOn = (on: Day, ...words: EvidenceRow[]) => ({
    ...told(on, []),
    evidence: [...better, ...words],
  })
  tryCases([
    [
      'is for the lead professional to say',
      judgedOn('2026-12-31', lead('8.1', '2026-12-31')),
      '2026-12-31',
      { '8.1': 'met' },
    ],
    ['is unknown until said', judgedOn('2026-12-31'), '2026-12-31', { '8.1': 'unknown' }],
    [
      'is not met where denied',
      judgedOn('2026-12-31', lead('8.1', '2026-12-31', 'not-met')),
      '2026-12-31',
      { '8.1': 'not-met' },
    ],
    [
      'waits for the second when one is over and the plan is closed',
      { ...judgedOn('2026-08-01', lead('8.1', '2026-08-01')), closed: '2026-08-01' },
      '2026-08-01',
      { '8.1': 'waiting' },
    ],
    [
      'waits for two terms though the plan is closed',
      { ...judgedOn('2026-05-01', lead('8.1', '2026-05-01')), closed: '2026-05-01' },
      '2026-05-01',
      { '8.1': 'waiting' },
    ],
  ])
})
