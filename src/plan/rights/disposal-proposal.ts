import { addDays, type Day } from '../../../rules/calendar.ts'

/** A proposal by a family's manager to dispose of a plan, bound to the plan as it was: `seq` is of its last event then. */
export interface DisposalProposal {
  readonly by: string
  readonly on: Day
  readonly seq: number
}

/** So many days a proposal can be confirmed, the day it was made not counted. */
const daysToConfirm = 30

export const lastDayToConfirm = ({ on }: Pick<DisposalProposal, 'on'>): Day =>
  addDays(on, daysToConfirm)

/** What is so of a plan at the moment somebody confirms. */
export interface AtConfirmation {
  readonly by: string
  readonly on: Day
  readonly seq: number
  readonly isHeld: boolean
  readonly isDue: boolean
}

/** Why a proposal cannot be confirmed now; null where it can. Two people dispose of a plan, and of exactly what both looked at. */
export function whyNotConfirmed(proposal: DisposalProposal, now: AtConfirmation): string | null {
  if (now.by === proposal.by) return 'Somebody else than who proposed it confirms a disposal.'
  if (now.isHeld) return 'A legal hold has been set since.'
  if (now.seq !== proposal.seq) return 'The plan has changed since: it has to be proposed again.'
  if (now.on > lastDayToConfirm(proposal)) {
    return 'More than 30 days have gone by: it has to be proposed again.'
  }
  return now.isDue ? null : 'It is not due for disposal any more.'
}
