import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { need, search } from '../../plans/plan.ts'
import { referral } from '../../plans/rows.ts'
import { dayBefore, familyOf, lead, threeMonths } from './families.ts'

const marac = (on: Day) => referral(on, 'a1', 'marac')
const all = (to: Day) => [search(['referral'], 'family', '2025-01-01', to)]

/** A victim referred so, searched to the day, and the lead professional content on the day. */
const told = (on: Day, referrals: readonly EvidenceRow[], searched: Searched[] = all(on)) =>
  familyOf({
    needs: [need('3.1', ['a1'])],
    evidence: [...referrals, lead('3.3', on)],
    searched,
  })

describe('three months since the first MARAC referral', () => {
  const first = marac('2026-02-01')
  tryCases([
    ['less a day', told('2026-04-30', [first]), '2026-04-30', { '3.3': ['waiting', '2026-05-01'] }],
    ['are over', told('2026-05-01', [first]), '2026-05-01', { '3.3': 'met' }],
    [
      'a repeat on their last day',
      told('2026-05-01', [first, marac('2026-05-01')]),
      '2026-05-01',
      { '3.3': ['not-met', null] },
    ],
    [
      'a repeat on the day after',
      told('2026-05-02', [first, marac('2026-05-02')]),
      '2026-05-02',
      { '3.3': 'met' },
    ],
    [
      'a repeat on the day after the first',
      told('2026-03-01', [first, marac('2026-02-02')]),
      '2026-03-01',
      { '3.3': ['not-met', null] },
    ],
    [
      'a repeat is final',
      told('2027-01-10', [first, marac('2026-02-02')]),
      '2027-01-10',
      { '3.3': ['not-met', null] },
    ],
    [
      'are not shortened by closure',
      { ...told('2026-03-05', [first]), closed: '2026-03-05' },
      '2026-03-05',
      { '3.3': ['waiting', '2026-05-01'] },
    ],
    [
      'a referral elsewhere is no repeat',
      told('2026-05-01', [first, referral('2026-03-01', 'a1', 'social-care')]),
      '2026-05-01',
      { '3.3': 'met' },
    ],
    [
      'a source that nobody searched',
      told('2026-05-01', [first], []),
      '2026-05-01',
      { '3.3': 'unknown' },
    ],
    [
      'from 31 January end on 30 April',
      told('2026-04-30', [marac('2026-01-31')]),
      '2026-04-30',
      { '3.3': 'met' },
    ],
    [
      'from 31 January have a day to go on 29 April',
      told('2026-04-29', [marac('2026-01-31')]),
      '2026-04-29',
      { '3.3': ['waiting', '2026-04-30'] },
    ],
    [
      'the data are good and nobody has judged',
      { ...told('2026-05-01', []), evidence: [first] },
      '2026-05-01',
      { '3.3': 'unknown' },
    ],
    [
      'the data are good and the lead professional is not content',
      { ...told('2026-05-01', []), evidence: [first, lead('3.3', '2026-05-01', 'not-met')] },
      '2026-05-01',
      { '3.3': 'not-met' },
    ],
  ])
})

describe('which referral is the first', () => {
  tryCases([
    [
      'the opening day is since the opening',
      told(threeMonths, [marac('2025-12-20'), marac('2026-01-10')]),
      threeMonths,
      { '3.3': 'met' },
    ],
    [
      'a second one since the opening is a repeat',
      told(threeMonths, [marac('2026-01-10'), marac('2026-01-11')]),
      threeMonths,
      { '3.3': 'not-met' },
    ],
    [
      'else the last before it',
      told(threeMonths, [marac('2025-11-01'), marac('2025-12-20')]),
      threeMonths,
      { '3.3': 'met' },
    ],
    [
      'whose months may be over before the lead professional’s',
      told(dayBefore, [marac('2025-12-20')]),
      dayBefore,
      { '3.3': ['waiting', threeMonths] },
    ],
    [
      'a searched file that shows none',
      told(threeMonths, []),
      threeMonths,
      { '3.3': 'not-applicable' },
    ],
    [
      'a searched file that shows others only',
      told(threeMonths, [referral('2026-02-01', 'a1', 'early-help')]),
      threeMonths,
      { '3.3': 'not-applicable' },
    ],
    ['a file that nobody searched', told(threeMonths, [], []), threeMonths, { '3.3': 'unknown' }],
  ])
})
