import { daysBetween, type Day } from './calendar.ts'
import type { Findings, OutcomeFinding, ReviewFinding } from './findings.ts'

/** How near a family is to slipping out of sight: a stated sum of points, never learnt and never a rank of people. */
export interface Drift {
  level: 'high' | 'medium' | 'low'
  points: number
  reasons: { points: number; says: string }[]
}

/** What adds to the sum, as a screen explains it. Of two lines about the same thing only the greater counts. */
export const driftSum = [
  { points: 2, says: 'a review is late' },
  { points: 4, says: 'a review is more than 28 days late' },
  { points: 3, says: 'nothing was entered for 28 days while the plan is open' },
  { points: 5, says: 'nothing was entered for 56 days while the plan is open' },
  { points: 3, says: 'the clock of an outcome restarted' },
] as const

/** The least sum of each level; below `medium` it is low. */
export const driftLevels = { high: 5, medium: 2 } as const

const [lateReview, longLateReview, silence, longSilence, restart] = driftSum

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

const reviewInWords = (point: string) =>
  point === 'post-closure-6-month' ? 'Check 6 months after closure' : `${point} review`

function lateness({ point, due }: ReviewFinding, on: Day) {
  const late = daysBetween(due, on)
  const { points } = late > 28 ? longLateReview : lateReview
  return { points, says: `${reviewInWords(point)} ${days(late)} late` }
}

/** Every open plan has a three-month review, and a closed one has none. */
const isOpen = (findings: Findings) => findings.reviews.some(({ point }) => point === '3-month')

function quiet(findings: Findings, lastEntry: Day) {
  const count = daysBetween(lastEntry, findings.on)
  if (!isOpen(findings) || count < 28) return []
  const { points } = count >= 56 ? longSilence : silence
  return [{ points, says: `No entry for ${days(count)}` }]
}

const isRestarted = ({ verdict, restarted }: OutcomeFinding) =>
  verdict === 'not-met' && restarted === true

/**
 * The risk of drift on the day of the findings; `lastEntry` is the day anybody last entered anything in the plan.
 *
 * The weights are ours. Reasons come in the order of their points, the greatest first.
 */
export function driftOf(findings: Findings, lastEntry: Day): Drift {
  const reasons = [
    ...findings.outcomes
      .filter(isRestarted)
      .map(({ ref }) => ({ points: restart.points, says: `${ref} clock restarted` })),
    ...quiet(findings, lastEntry),
    ...findings.reviews
      .filter(({ state }) => state === 'overdue')
      .map((review) => lateness(review, findings.on)),
  ].sort((a, b) => b.points - a.points)
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
  return { level: levelOf(points), points, reasons }
}

function levelOf(points: number): Drift['level'] {
  if (points >= driftLevels.high) return 'high'
  return points >= driftLevels.medium ? 'medium' : 'low'
}
