import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { need, search } from '../../plans/plan.ts'
import { referral, supported } from '../../plans/rows.ts'
import { familyOf } from './families.ts'

const closed: Day = '2026-06-30'

/** A family closed so, searched from before the plan to the day. */
const told = (on: Day, evidence: EvidenceRow[] = [], to = on) =>
  familyOf({
    needs: [need('9.1', ['c1'])],
    closed,
    evidence,
    searched: [search(['referral', 'support-level'], 'family', '2025-01-01', to)],
  })

describe('no repeat referral in the six months after closure', () => {
  const again = (
    on: Day,
    to: 'early-help' | 'social-care' | 'statutory' | 'marac' | 'other' = 'early-help',
  ) => [referral(on, 'c1', to)]
  const end: Day = '2026-12-30'
  const { closed: _, ...open } = told('2026-06-30')
  tryCases([
    ['an open plan looks past its closure', open, '2026-06-30', { '9.1': ['waiting', null] }],
    [
      'a closure that is a day off is not known',
      told('2026-06-29'),
      '2026-06-29',
      { '9.1': ['waiting', null] },
    ],
    ['on the day of closure', told(closed), closed, { '9.1': ['waiting', end] }],
    ['six months less a day', told('2026-12-29'), '2026-12-29', { '9.1': ['waiting', end] }],
    ['six months', told(end), end, { '9.1': 'met' }],
    ['searched to the day before the last', told(end, [], '2026-12-29'), end, { '9.1': 'unknown' }],
    [
      'searched to the last day and looked at later',
      told('2027-06-01', [], end),
      '2027-06-01',
      { '9.1': 'met' },
    ],
    ['a referral on the day of closure', told(end, again(closed)), end, { '9.1': 'met' }],
    [
      'a referral on the day after',
      told('2026-07-01', again('2026-07-01')),
      '2026-07-01',
      { '9.1': ['not-met', null] },
    ],
    ['a referral on the last day', told(end, again(end)), end, { '9.1': ['not-met', null] }],
    [
      'a referral on the day after the last',
      told('2026-12-31', again('2026-12-31')),
      '2026-12-31',
      { '9.1': 'met' },
    ],
    ['to social care', told(end, again('2026-09-01', 'social-care')), end, { '9.1': 'not-met' }],
    [
      'to statutory services',
      told(end, again('2026-09-01', 'statutory')),
      end,
      { '9.1': 'not-met' },
    ],
    ['to a MARAC', told(end, again('2026-09-01', 'marac')), end, { '9.1': 'met' }],
    ['elsewhere', told(end, again('2026-09-01', 'other')), end, { '9.1': 'met' }],
    [
      'six months end with February',
      { ...told('2027-02-28'), closed: '2026-08-31' },
      '2027-02-28',
      { '9.1': 'met' },
    ],
    [
      'and not a day before',
      { ...told('2027-02-27'), closed: '2026-08-31' },
      '2027-02-27',
      { '9.1': ['waiting', '2027-02-28'] },
    ],
  ])
})

describe('no plan of need or protection any more', () => {
  const { closed: _, ...open } = told('2026-06-30')
  const with_ = (...evidence: EvidenceRow[]) => ({
    ...open,
    needs: [need('9.2', ['c1'])],
    evidence,
  })
  const on: Day = '2026-06-30'
  const inNeed = supported('c1', 'child-in-need', '2025-10-01', '2026-03-31')
  tryCases([
    [
      'stepped down to early help',
      with_(inNeed, supported('c1', 'early-help', '2026-04-01')),
      on,
      { '9.3': 'met' },
    ],
    ['ended and the plan closed', { ...with_(inNeed), closed: on }, on, { '9.3': 'met' }],
    [
      'still in need',
      with_(supported('c1', 'child-in-need', '2025-10-01')),
      on,
      { '9.3': 'not-met' },
    ],
    [
      'still under protection',
      with_(supported('c1', 'child-protection', '2025-10-01')),
      on,
      { '9.3': 'not-met' },
    ],
    [
      'from protection to need only',
      with_(
        supported('c1', 'child-protection', '2025-10-01', '2026-03-31'),
        supported('c1', 'child-in-need', '2026-04-01'),
      ),
      on,
      { '9.3': 'not-met' },
    ],
    [
      'still in need with the plan closed',
      { ...with_(supported('c1', 'child-in-need', '2025-10-01')), closed: on },
      on,
      { '9.3': 'not-met' },
    ],
    ['nothing on file and nobody searched', { ...with_(), searched: [] }, on, { '9.3': 'unknown' }],
  ])
})
