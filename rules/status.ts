import type { Findings, OutcomeFinding } from './findings.ts'

/** The word a screen shows for an outcome. */
export type Status =
  | 'Met'
  | 'On course'
  | 'Proof later'
  | 'Clock restarted'
  | 'Judgement needed'
  | 'Evidence missing'
  | 'Not met yet'
  | 'Held apart'
  | 'Lapsed'

/**
 * The word for an outcome of these findings.
 *
 * A watch that failed comes first, then data and judgement at odds, which shows even where the framework lets one of
 * them suffice; then the verdict speaks. An outcome that applies to nobody asks for nothing and counts as met.
 */
export function statusOf(outcome: OutcomeFinding, findings: Findings): Status {
  if (isLapsed(outcome, findings)) return 'Lapsed'
  if (outcome.heldApart) return 'Held apart'
  switch (outcome.verdict) {
    case 'met':
    case 'not-applicable':
      return 'Met'
    case 'waiting':
      return stoodWithoutWatch(outcome) ? 'Proof later' : 'On course'
    case 'unknown':
      return lacksOnlyJudgement(outcome) ? 'Judgement needed' : 'Evidence missing'
    case 'not-met':
      return outcome.restarted && outcome.earliest !== null ? 'Clock restarted' : 'Not met yet'
  }
}

/** All that does not look past closure is met, or there is nothing else in the outcome. */
const stoodWithoutWatch = ({ beforeClosure }: OutcomeFinding) =>
  beforeClosure === 'met' || beforeClosure === 'not-applicable'

/** Only a closed plan is on watch: it alone has no three-month review left. */
const isLapsed = (outcome: OutcomeFinding, { reviews }: Findings) =>
  outcome.verdict === 'not-met' &&
  stoodWithoutWatch(outcome) &&
  !reviews.some(({ point }) => point === '3-month')

const lacksOnlyJudgement = ({ lacks }: OutcomeFinding) =>
  lacks.length > 0 && lacks.every((lack) => lack === 'judgement')
