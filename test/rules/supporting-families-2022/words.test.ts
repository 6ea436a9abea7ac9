import { expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument, Searched } from '../../../rules/plan-document.ts'
import { statusOf, type Status } from '../../../rules/status.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { harm, judged, offence, referral, supported, working } from '../plans/rows.ts'

/** The word on the screen for the plan's first outcome. */
const wordFor = (plan: PlanDocument, on: string) => {
  const findings = evaluate(plan, on)
  return findings.outcomes.map((outcome) => statusOf(outcome, findings))[0]
}

const police = [search(['offence', 'asb-incident'], ['a1'], '2025-01-11', '2026-07-10')]

const crime = (evidence: EvidenceRow[], searched: Searched[] = police) =>
  planOf({ needs: [need('7.1', ['a1'])], evidence, searched })

const closedAfterAbuse = (evidence: EvidenceRow[]) =>
  planOf({
    closed: '2026-06-15',
    needs: [need('8.1', ['a1'])],
    evidence: [judged('practitioner', '8.1', 'met'), ...evidence],
    searched: [search(['domestic-abuse-incident'], 'family', '2026-01-10', '2026-06-15')],
  })

const child = (ref: string, ...evidence: EvidenceRow[]) =>
  planOf({ needs: [need(ref, ['c1'])], evidence })

const exploited = harm('2026-02-01', 'c1', 'police', 'sexual-exploitation')

const cases: [string, PlanDocument, string, Status][] = [
  ['six clear months', crime([]), '2026-07-10', 'Met'],
  ['a day short of six clear months', crime([]), '2026-07-09', 'On course'],
  ['an offence on the way', crime([offence('2026-03-01', 'a1')]), '2026-07-09', 'Clock restarted'],
  ['six months that nobody searched', crime([], []), '2026-07-10', 'Evidence missing'],
  [
    'a line that only judges can answer, none heard',
    child('6.6'),
    '2026-06-01',
    'Judgement needed',
  ],
  ['closed, and the watch still runs', closedAfterAbuse([]), '2026-07-15', 'Proof later'],
  [
    'met at closure, and referred on the watch',
    closedAfterAbuse([referral('2026-07-01', 'a1', 'social-care')]),
    '2026-07-15',
    'Lapsed',
  ],
  [
    'a police report that stays, nobody heard',
    child('6.3', exploited),
    '2026-06-01',
    'Not met yet',
  ],
  [
    'a protection plan that runs on against the practitioner’s word',
    child(
      '6.1',
      supported('c1', 'child-protection', '2025-11-01'),
      judged('practitioner', '6.1', 'met'),
    ),
    '2026-06-01',
    'Held apart',
  ],
  [
    'a protection plan that ended against the practitioner’s word',
    child(
      '6.1',
      supported('c1', 'child-protection', '2025-11-01', '2026-02-01'),
      judged('practitioner', '6.1', 'not-met'),
    ),
    '2026-06-01',
    'Held apart',
  ],
  [
    'a job that ended, and a keyworker who sees progress',
    planOf({
      needs: [need('10.1', ['a1'])],
      evidence: [
        working('a1', 'employed', '2026-02-01', '2026-03-01'),
        judged('agency', '10.1', 'met'),
      ],
    }),
    '2026-06-01',
    'Held apart',
  ],
  [
    'a job, and a keyworker who agrees',
    planOf({
      needs: [need('10.1', ['a1'])],
      evidence: [working('a1', 'employed', '2026-02-01'), judged('agency', '10.1', 'met')],
    }),
    '2026-06-01',
    'Met',
  ],
]

it.each(cases)('%s', (_, plan, on, word) => {
  expect(wordFor(plan, on)).toBe(word)
})
