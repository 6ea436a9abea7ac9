import { open, row, send, turnTo } from './buttons.ts'
import { card, type Card, type CardElement } from './card.ts'
import type { ClosureCondition, ClosureView } from './closure-request-view.ts'
import { agreementWords, metWords, moveWords, shownHash } from './closure-words.ts'
import { aside, asWritten, facts, heading, label, line, notice } from './elements.ts'
import { verbs } from './verbs.ts'
import { writtenDay } from './written-day.ts'

/**
 * Asks a manager to decide a closure. Each decision has a card of its own, so this one holds no input; where it may not be
 * approved, only the checklist is offered. `changed` says what is not as it was when its reader last looked, or why nothing was taken.
 */
export function closureRequestCard(view: ClosureView, changed: readonly string[] = []): Card {
  const { promptId, hash, checklistLink } = view
  const checklist = open('See checklist', checklistLink)
  if (!view.mayApprove) return card(requestBody(view, changed), [checklist])
  return card(
    [...requestBody(view, changed), row(checklist)],
    [
      send('Approve', { action: verbs.closureApprove, promptId, hash }),
      turnTo('Send back', { action: verbs.closureReturn, promptId, hash }),
    ],
  )
}

/** The text of the notification. */
export function closureRequestSummary({ planNumber }: ClosureView): string {
  return `${planNumber}: closure to decide`
}

/** More would push the rest out of sight. */
const mostChanges = 4

function requestBody(view: ClosureView, changed: readonly string[]): CardElement[] {
  const { planNumber, askedBy, asked, closing, mayApprove, whyNot } = view
  return [
    heading(`${planNumber}: closure`),
    ...(changed.length > 0 ? [notice('Nothing was decided. Look again.', shortened(changed))] : []),
    ...(mayApprove ? [] : [notice('You cannot approve this closure.', whyNot)]),
    asWritten(
      `${askedBy} asked on ${writtenDay(asked)} to close this plan on ${writtenDay(closing)}.`,
    ),
    ...facts(factsOf(view)),
    ...conditionsOf(view),
    ...(view.hash === '' ? [] : [aside(`Version ${shownHash(view)}`)]),
  ]
}

function shortened(changed: readonly string[]): readonly string[] {
  const left = changed.length - mostChanges
  return left > 0 ? [...changed.slice(0, mostChanges), `${left} more in the checklist.`] : changed
}

function factsOf(view: ClosureView) {
  const { outstanding, proofLater } = view.counts
  const reason = view.unmetReasonGiven ? 'reason given' : 'no reason given'
  return [
    { title: 'Outcomes', value: `${metWords(view)} met` },
    ...(outstanding > 0 ? [{ title: 'Outstanding', value: `${outstanding}, ${reason}` }] : []),
    ...(proofLater > 0 ? [{ title: 'Proof later', value: `${proofLater}` }] : []),
    { title: 'Family', value: agreementWords[view.familyAgrees] },
    { title: 'Next', value: moveWords[view.move] },
  ]
}

/** More would push the buttons out of sight; the checklist has them all. */
const mostShown = 5

/** What does not hold comes first, since it decides. */
function conditionsOf({ conditions }: ClosureView): CardElement[] {
  if (conditions.length === 0) return []
  const ordered = [
    ...conditions.filter(({ holds }) => !holds),
    ...conditions.filter(({ holds }) => holds),
  ]
  const left = ordered.length - mostShown
  return [
    label('Conditions'),
    ...ordered.slice(0, mostShown).map(conditionLine),
    ...(left > 0 ? [aside(`${left} more in the checklist`)] : []),
  ]
}

function conditionLine({ words, holds, citation }: ClosureCondition): CardElement {
  return line(holds ? 'Holds: ' : 'Does not hold: ', words, citation ? ` (${citation})` : '')
}
