import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { daughter, mother, search, son } from '../../plans/plan.ts'
import { fact, referral, supported } from '../../plans/rows.ts'
import { familyWith } from './plans.ts'

/** A child protection plan that ended on 15 March, and early help after it. */
const stepped: EvidenceRow[] = [
  supported('c1', 'child-protection', '2025-11-01', '2026-03-15'),
  supported('c1', 'early-help', '2026-03-16'),
]

const watched = (evidence: readonly EvidenceRow[], to?: Day, parts: Partial<PlanDocument> = {}) =>
  familyWith('3.5', evidence, {
    searched: to === undefined ? [] : [search(['referral'], 'family', '2026-01-10', to)],
    ...parts,
  })

const again = (on: Day) => [...stepped, referral(on, 'c1', 'social-care')]

const cases: Case[] = [
  [
    'the day before six months, with no search',
    watched(stepped),
    '2026-09-14',
    { '7.m2': ['waiting', '2026-09-15'] },
  ],
  [
    'six months, searched to their last day',
    watched(stepped, '2026-09-15'),
    '2026-09-15',
    { '7.m2': 'met' },
  ],
  [
    'searched to the day before',
    watched(stepped, '2026-09-14'),
    '2026-09-15',
    { '7.m2': ['unknown', null] },
  ],
  [
    'which does not slide later',
    watched(stepped, '2026-09-14'),
    '2026-09-30',
    { '7.m2': ['unknown', null] },
  ],
  [
    'nor grow stale where it was searched',
    watched(stepped, '2026-09-15'),
    '2027-03-01',
    { '7.m2': 'met' },
  ],
  [
    'referred again on the last day of six months',
    watched(again('2026-09-15'), '2026-09-15'),
    '2026-09-15',
    { '7.m2': ['not-met', null] },
  ],
  [
    'referred again the day after',
    watched(again('2026-09-16'), '2026-09-16'),
    '2026-09-16',
    { '7.m2': 'met' },
  ],
  [
    'referred on the day the plan ended',
    watched(again('2026-03-15'), '2026-09-15'),
    '2026-09-15',
    { '7.m2': 'met' },
  ],
  [
    'referred the day after',
    watched(again('2026-03-16'), '2026-09-15'),
    '2026-09-15',
    { '7.m2': ['not-met', null] },
  ],
  [
    'referred again before six months are over',
    watched(again('2026-05-01')),
    '2026-06-01',
    { '7.m2': ['not-met', null] },
  ],
  [
    'a referral to early help is none to social care',
    watched([...stepped, referral('2026-05-01', 'c1', 'early-help')], '2026-09-15'),
    '2026-09-15',
    { '7.m2': 'met' },
  ],
  [
    'of several plans the last that ended counts, the day before',
    watched(
      [
        supported('c1', 'child-protection', '2025-11-01', '2026-03-15'),
        supported('c1', 'child-in-need', '2026-03-16', '2026-06-30'),
      ],
      '2026-12-29',
    ),
    '2026-12-29',
    { '7.m2': ['waiting', '2026-12-30'] },
  ],
  [
    'and on its day',
    watched(
      [
        supported('c1', 'child-protection', '2025-11-01', '2026-03-15'),
        supported('c1', 'child-in-need', '2026-03-16', '2026-06-30'),
      ],
      '2026-12-30',
    ),
    '2026-12-30',
    { '7.m2': 'met' },
  ],
  [
    'of two children too',
    watched([...stepped, supported('c2', 'child-in-need', '2025-11-01', '2026-05-31')], undefined, {
      people: [mother, son, daughter],
    }),
    '2026-11-29',
    { '7.m2': ['waiting', '2026-11-30'] },
  ],
  [
    'a plan that ended on 31 August, the day before',
    watched([supported('c1', 'child-protection', '2026-02-01', '2026-08-31')]),
    '2027-02-27',
    { '7.m2': ['waiting', '2027-02-28'] },
  ],
  [
    'and on 28 February',
    watched([supported('c1', 'child-protection', '2026-02-01', '2026-08-31')], '2027-02-28'),
    '2027-02-28',
    { '7.m2': 'met' },
  ],
  ['no such plan on file', watched([], '2026-09-15'), '2026-09-15', { '7.m2': ['unknown', null] }],
  [
    'early help is no safeguarding plan',
    watched([supported('c1', 'early-help', '2025-11-01', '2026-03-15')], '2026-09-15'),
    '2026-09-15',
    { '7.m2': ['unknown', null] },
  ],
  [
    'stepped down and not referred again',
    watched([...stepped, fact('7.m1', true)], '2026-09-15'),
    '2026-09-15',
    { '7': 'met' },
  ],
  [
    'the step and the six months are both needed',
    watched([...stepped, fact('7.m1', true)], '2026-09-14'),
    '2026-09-14',
    { '7': ['waiting', '2026-09-15'] },
  ],
]

describe('no re-referral after a safeguarding plan', () => {
  tryCases(cases)
})
