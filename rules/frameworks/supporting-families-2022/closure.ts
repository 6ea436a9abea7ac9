import type { Measured } from '../../clause.ts'

export const noAbuseInTheLastMonth = {
  kind: 'measured',
  shape: 'events',
  counts: [{ measure: 'domestic-abuse-incident', where: { policeReported: [true] } }],
  noun: 'domestic abuse incident',
  whose: 'family',
  is: { atMost: 0 },
  over: { monthsBeforeClosure: 1 },
  sources: ['Police'],
  reads:
    'The month ends on the day of closure and counts that day. While the plan is open it is judged as if it closed on the day of evaluation.',
} as const satisfies Measured

export const noReferralAfterClosure = {
  kind: 'measured',
  shape: 'events',
  counts: [{ measure: 'referral', where: { to: ['social-care', 'early-help', 'statutory'] } }],
  noun: 'referral',
  whose: 'family',
  is: { atMost: 0 },
  over: { monthsAfterClosure: 6 },
  sources: ['Children’s social care', 'Early help'],
  reads:
    'Services are referrals to social care, early help or statutory services. The six months begin on the day after closure, and must be searched to their last day.',
} as const satisfies Measured
