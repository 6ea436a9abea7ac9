import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Searched } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { judged, referral } from '../plans/rows.ts'

/** A family closed on 15 June, who are watched for referrals until 15 December. */
const watched = (
  evidence: EvidenceRow[],
  until?: string,
  { closed = '2026-06-15', people = 'family' as Searched['people'] } = {},
) =>
  planOf({
    closed,
    needs: [need('8.1', ['a1'])],
    evidence: [judged('practitioner', '8.1', 'met'), ...evidence],
    searched: [
      search(['domestic-abuse-incident'], 'family', '2026-01-10', closed),
      ...(until === undefined ? [] : [search(['referral'], people, closed, until)]),
    ],
  })

const still = (evidence: EvidenceRow[] = []) =>
  planOf({
    needs: [need('8.1', ['a1'])],
    evidence: [judged('practitioner', '8.1', 'met'), ...evidence],
    searched: [
      search(['domestic-abuse-incident', 'referral'], 'family', '2026-01-10', '2026-06-14'),
    ],
  })

const watch: Case[] = [
  [
    'while the plan is open it waits for no day that can be named',
    still(),
    '2026-06-14',
    { '8.1.E2': ['waiting', null], '8.1': ['waiting', null] },
  ],
  [
    'a referral while the plan is open does not count',
    still([referral('2026-06-01', 'a1', 'social-care')]),
    '2026-06-14',
    { '8.1.E2': ['waiting', null] },
  ],
  [
    'a closure dated tomorrow is not known today',
    watched([]),
    '2026-06-14',
    { '8.1.E2': ['waiting', null] },
  ],
  [
    'on the day of closure it waits for six months',
    watched([]),
    '2026-06-15',
    { '8.1.E2': ['waiting', '2026-12-15'], '8.1': ['waiting', '2026-12-15'] },
  ],
  [
    'the day before six months it waits, and asks for no search',
    watched([]),
    '2026-12-14',
    { '8.1.E2': ['waiting', '2026-12-15'] },
  ],
  [
    'six months after closure, searched to that day, it is met',
    watched([], '2026-12-15'),
    '2026-12-15',
    { '8.1.E2': 'met', '8.1': 'met' },
  ],
  [
    'six months after closure, searched to the day before, it is unknown',
    watched([], '2026-12-14'),
    '2026-12-15',
    { '8.1.E2': ['unknown', null] },
  ],
  [
    'searched to the day before, it stays unknown days later: the window does not slide',
    watched([], '2026-12-14'),
    '2026-12-20',
    { '8.1.E2': 'unknown' },
  ],
  [
    'six months after closure without a search it is unknown',
    watched([]),
    '2026-12-15',
    { '8.1.E2': 'unknown', '8.1': 'unknown' },
  ],
  [
    'a search to the last day of the six months stays good a year later',
    watched([], '2026-12-15'),
    '2027-12-15',
    { '8.1.E2': 'met' },
  ],
  [
    'searched for the mother alone it is unknown',
    watched([], '2026-12-15', { people: ['a1'] }),
    '2026-12-15',
    { '8.1.E2': 'unknown' },
  ],
  [
    'a search that runs past the day does not bring the six months nearer',
    watched([], '2027-01-31'),
    '2026-12-14',
    { '8.1.E2': ['waiting', '2026-12-15'] },
  ],
  [
    'closed on 31 August, it waits for the end of February',
    watched([], '2027-02-27', { closed: '2026-08-31' }),
    '2027-02-27',
    { '8.1.E2': ['waiting', '2027-02-28'] },
  ],
  [
    'closed on 31 August, it is met on the last day of February',
    watched([], '2027-02-28', { closed: '2026-08-31' }),
    '2027-02-28',
    { '8.1.E2': 'met' },
  ],
]

const referrals: Case[] = [
  [
    'a referral on the day of closure does not count',
    watched([referral('2026-06-15', 'a1', 'social-care')], '2026-12-15'),
    '2026-12-15',
    { '8.1.E2': 'met' },
  ],
  [
    'a referral on the day after closure is final',
    watched([referral('2026-06-16', 'a1', 'social-care')]),
    '2026-06-20',
    { '8.1.E2': ['not-met', null], '8.1': ['not-met', null] },
  ],
  [
    'a referral on the last day of the six months is final',
    watched([referral('2026-12-15', 'a1', 'social-care')], '2026-12-15'),
    '2026-12-15',
    { '8.1.E2': ['not-met', null] },
  ],
  [
    'a referral on the day after the six months does not count',
    watched([referral('2026-12-16', 'a1', 'social-care')], '2026-12-15'),
    '2026-12-16',
    { '8.1.E2': 'met' },
  ],
  [
    'a referral stays final when the six months are long over',
    watched([referral('2026-06-16', 'a1', 'social-care')], '2026-12-15'),
    '2027-12-15',
    { '8.1.E2': ['not-met', null] },
  ],
  [
    'a referral to early help counts',
    watched([referral('2026-07-01', 'a1', 'early-help')]),
    '2026-07-02',
    { '8.1.E2': ['not-met', null] },
  ],
  [
    'a referral to statutory services counts',
    watched([referral('2026-07-01', 'a1', 'statutory')]),
    '2026-07-02',
    { '8.1.E2': ['not-met', null] },
  ],
  [
    'a referral of the child counts for the family',
    watched([referral('2026-07-01', 'c1', 'social-care')]),
    '2026-07-02',
    { '8.1.E2': ['not-met', null] },
  ],
  [
    'a referral of the family counts',
    watched([referral('2026-07-01', 'family', 'social-care')]),
    '2026-07-02',
    { '8.1.E2': ['not-met', null] },
  ],
  [
    'a referral to a MARAC does not count',
    watched([referral('2026-07-01', 'a1', 'marac')], '2026-12-15'),
    '2026-12-15',
    { '8.1.E2': 'met' },
  ],
  [
    'a referral elsewhere does not count',
    watched([referral('2026-07-01', 'a1', 'other')], '2026-12-15'),
    '2026-12-15',
    { '8.1.E2': 'met' },
  ],
  [
    'a referral entered tomorrow is not known today',
    watched([referral('2026-07-01', 'a1', 'social-care', { recorded: '2026-07-11' })]),
    '2026-07-10',
    { '8.1.E2': ['waiting', '2026-12-15'] },
  ],
  [
    'a referral entered today is known today',
    watched([referral('2026-07-01', 'a1', 'social-care', { recorded: '2026-07-11' })]),
    '2026-07-11',
    { '8.1.E2': ['not-met', null] },
  ],
]

const ends: Case[] = (['6.2', '8.1', '8.2', '8.3'] as const).flatMap((ref): Case[] => {
  const person = ref === '6.2' || ref === '8.3' ? 'c1' : 'a1'
  const closedFamily = (until: string) =>
    planOf({
      closed: '2026-06-15',
      needs: [need(ref, [person])],
      evidence: [judged('lead-professional', ref, 'met')],
      searched: [
        search(
          ['domestic-abuse-incident', 'missing-episode'],
          'family',
          '2026-01-10',
          '2026-06-15',
        ),
        search(['referral'], 'family', '2026-06-15', until),
      ],
    })
  return [
    [
      `${ref}: a closed family waits for the end of the watch`,
      closedFamily('2026-12-14'),
      '2026-12-14',
      { [ref]: ['waiting', '2026-12-15'] },
    ],
    [
      `${ref}: a closed family has met it at the end of the watch`,
      closedFamily('2026-12-15'),
      '2026-12-15',
      { [ref]: 'met' },
    ],
  ]
})

describe('six months after closure', () => {
  tryCases(watch)
})

describe('referrals after closure', () => {
  tryCases(referrals)
})

describe('the watch ends', () => {
  tryCases(ends)
})

it('an open plan says that the proof comes after closure', () => {
  const clauses = evaluate(still(), '2026-06-14').outcomes.flatMap((outcome) => outcome.clauses)
  expect(clauses.find(({ ref }) => ref === '8.1.E2')?.because).toContain('after closure')
})
