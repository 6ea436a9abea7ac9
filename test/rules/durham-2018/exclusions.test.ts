import { describe } from 'vitest'
import { tryCases, type Case } from '../plans/cases.ts'
import { search } from '../plans/plan.ts'
import { fact, schooled } from '../plans/rows.ts'
import { day, excluded, good, home } from './school-plans.ts'

const others: Case[] = [
  [
    'two fixed term exclusions over three terms are fewer than three',
    home([...good(), excluded('2026-05-01', 'c1', 'fixed'), excluded('2026-10-01', 'c1', 'fixed')]),
    day,
    { '2.1.m4': 'met' },
  ],
  [
    'three are not',
    home([
      ...good(),
      excluded('2026-05-01', 'c1', 'fixed'),
      excluded('2026-10-01', 'c1', 'fixed'),
      excluded('2027-02-01', 'c1', 'fixed'),
    ]),
    day,
    { '2.1.m4': ['not-met', '2027-07-31'] },
  ],
  [
    'one before the terms that count, on the day before the first, is none of them',
    home([
      ...good(),
      excluded('2026-04-05', 'c1', 'fixed'),
      excluded('2026-10-01', 'c1', 'fixed'),
      excluded('2027-02-01', 'c1', 'fixed'),
    ]),
    day,
    { '2.1.m4': 'met' },
  ],
  [
    'three so far decide before the terms are complete',
    home([
      ...good(),
      excluded('2026-05-01', 'c1', 'fixed'),
      excluded('2026-05-10', 'c1', 'fixed'),
      excluded('2026-05-20', 'c1', 'fixed'),
    ]),
    '2026-06-01',
    { '2.1.m4': 'not-met' },
  ],
  [
    'two so far are still to be waited for',
    home([...good(), excluded('2026-05-01', 'c1', 'fixed'), excluded('2026-05-10', 'c1', 'fixed')]),
    '2026-06-01',
    { '2.1.m4': ['waiting', '2027-03-28'] },
  ],
  [
    'one permanent exclusion is one too many',
    home([...good(), excluded('2026-05-01', 'c1', 'permanent')]),
    day,
    { '2.1.m5': ['not-met', '2027-07-31'], '2.1.m4': 'met' },
  ],
  [
    'one before the plan opened is no subsequent one',
    home([...good(), excluded('2025-12-01', 'c1', 'permanent')]),
    day,
    { '2.1.m5': 'met' },
  ],
  [
    'an exclusion of no class leaves the first one open where it would decide',
    home([...good(), { measure: 'exclusion', on: '2026-05-01', who: 'c1' }]),
    day,
    { '2.1.m5': 'unknown', '2.1.m4': 'met' },
  ],
  [
    'no row is no exclusion only where the school’s file was searched',
    home(good(), { searched: [search(['exclusion'], ['c1'], '2026-05-01', '2027-03-28')] }),
    day,
    { '2.1.m4': 'unknown', '2.1.m5': 'unknown' },
  ],
  [
    'searched from the first day of the first term it is',
    home(good(), { searched: [search(['exclusion'], ['c1'], '2026-04-06', '2027-03-28')] }),
    day,
    { '2.1.m4': 'met', '2.1.m5': 'met' },
  ],
  [
    'alternative provision is as good as a roll',
    home([...good(), schooled('c1', 'alternative-provision', '2027-01-05')]),
    day,
    { '2.1.m1': 'met' },
  ],
  [
    'off roll is not',
    home([...good(), schooled('c1', 'off-roll', '2027-01-05')]),
    day,
    { '2.1.m1': 'not-met' },
  ],
  [
    'of a pupil referral unit somebody must say',
    home([...good(), schooled('c1', 'pru', '2027-01-05')]),
    day,
    { '2.1.m1': 'unknown' },
  ],
  [
    'and says so',
    home([...good(), schooled('c1', 'pru', '2027-01-05'), fact('2.1.m1', true, { who: 'c1' })]),
    day,
    { '2.1.m1': 'met' },
  ],
]

describe('school rolls and exclusions', () => {
  tryCases(others)
})
