import { send, turnTo } from './buttons.ts'
import { card, type Card } from './card.ts'
import type { ClosureRefusal, ClosureView } from './closure-request-view.ts'
import { asWritten, heading, notice } from './elements.ts'
import { mustWrite } from './inputs.ts'
import { verbs } from './verbs.ts'

/** Asks why a closure is sent back; after a refusal it says what went wrong and keeps the reason that was typed. */
export function closureReturnCard(view: ClosureView, refusal?: ClosureRefusal): Card {
  const { planNumber, askedBy, promptId, hash } = view
  return card(
    [
      heading(`${planNumber}: send back`),
      ...(refusal ? [notice('Not sent. Your words are still here.', refusal.faults)] : []),
      asWritten(`Say what has to change. ${askedBy} reads your reason in the plan.`),
      mustWrite({ id: 'reason', label: 'Reason' }, 'Give a reason', refusal?.reason),
    ],
    [
      send('Send back', { action: verbs.closureReturned, promptId, hash }),
      turnTo('Go back', { action: verbs.show, promptId }),
    ],
  )
}

/** The text that goes with the card where a client shows one. */
export function closureReturnSummary({ planNumber }: ClosureView): string {
  return `${planNumber}: send closure back`
}
