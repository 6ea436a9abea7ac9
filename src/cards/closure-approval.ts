import { send, turnTo } from './buttons.ts'
import { card, type Card } from './card.ts'
import type { ClosureView } from './closure-request-view.ts'
import { metWords, shownHash } from './closure-words.ts'
import { aside, heading, notice, sentence } from './elements.ts'
import { verbs } from './verbs.ts'
import { writtenDay } from './written-day.ts'

/** Asks once more before a closure is approved; `faults` say why an approval just given was not taken. */
export function closureApprovalCard(view: ClosureView, faults: readonly string[] = []): Card {
  const { planNumber, closing, promptId, hash } = view
  return card(
    [
      heading(`${planNumber}: approve closure`),
      ...(faults.length > 0 ? [notice('Not approved.', faults)] : []),
      sentence(`The plan closes on ${writtenDay(closing)} with ${metWords(view)} outcomes met.`),
      ...consequences(view).map(sentence),
      aside(`You approve version ${shownHash(view)}. If the plan changes, the approval is void.`),
    ],
    [
      send('Approve', { action: verbs.closureApproved, promptId, hash }),
      turnTo('Go back', { action: verbs.show, promptId }),
    ],
  )
}

/** The text that goes with the card where a client shows one. */
export function closureApprovalSummary({ planNumber }: ClosureView): string {
  return `${planNumber}: approve closure`
}

function consequences({ counts: { outstanding, proofLater } }: ClosureView): string[] {
  return [
    ...(outstanding > 0 ? ['It counts as “Closed without all outcomes”.'] : []),
    ...(proofLater > 0
      ? [
          proofLater === 1
            ? '1 outcome is proved only after closure and stays on watch.'
            : `${proofLater} outcomes are proved only after closure and stay on watch.`,
        ]
      : []),
  ]
}
