import type {
  ActionSet,
  CardAction,
  CardSubmission,
  ExecuteAction,
  OpenUrlAction,
  Refresh,
} from './card.ts'
import type { RefreshView } from './subject-view.ts'
import { verbs } from './verbs.ts'

/**
 * A button that sends the inputs: Teams asks for the verb, the SDK routes on `data.action`, so both carry the same word.
 * A client too old for Action.Execute would show no button at all, hence the Submit fallback.
 */
export function send(title: string, submission: CardSubmission): ExecuteAction {
  return {
    type: 'Action.Execute',
    title,
    style: 'positive',
    verb: submission.action,
    data: submission,
    associatedInputs: 'auto',
    fallback: { type: 'Action.Submit', title, data: submission },
  }
}

/** A button that asks for another card and leaves the inputs alone, so that an empty one does not stand in its way. */
export function turnTo(title: string, submission: CardSubmission): ExecuteAction {
  return {
    type: 'Action.Execute',
    title,
    verb: submission.action,
    data: submission,
    associatedInputs: 'none',
    fallback: { type: 'Action.Submit', title, data: submission, associatedInputs: 'none' },
  }
}

/** A button that opens a page of the product. */
export function open(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title, url }
}

/** A button that opens the plan at the outcome the card is about. */
export function openPlan(url: string): OpenUrlAction {
  return open('Open plan', url)
}

/** Buttons in a row of their own above the card's. */
export function row(...actions: readonly CardAction[]): ActionSet {
  return { type: 'ActionSet', actions }
}

/** More than this Teams does not take. */
const mostRefreshed = 60

/** What makes the clients of those people draw the card anew; those beyond the sixtieth see it as it was sent. */
export function refreshed(view: RefreshView | undefined): Refresh | undefined {
  return view && view.userIds.length > 0
    ? {
        action: turnTo('Refresh', { action: verbs.show, promptId: view.promptId }),
        userIds: view.userIds.slice(0, mostRefreshed),
      }
    : undefined
}
