/** Everything the service may say of itself; there is no other word for a note to begin with. */
export type NoteEvent =
  | 'service.broken'
  | 'day.broken'
  | 'prompts.broken'
  | 'prompt.asked'
  | 'prompt.sent'
  | 'prompt.withdrawn'
  | 'prompt.refused'
  | 'prompt.broken'
  | 'prompt.not-replaced'
  | 'lists.round'
  | 'lists.removal'
  | 'lists.read'
  | 'lists.broken'
  | 'backup.made'
  | 'backup.broken'
  | 'access.stopped'
  | 'access.broken'
  | 'access.contradicted'
  | 'app.installing'
  | 'bot.refused'
  | 'bot.failed'
  | 'bot.answer.failed'
  | 'bot.sdk.warning'
  | 'bot.sdk.error'

declare const ofKind: unique symbol
/** The name of an error's class; made by `kindOfError` alone. */
export type ErrorKind = string & { readonly [ofKind]: true }

declare const ofNumber: unique symbol
/** A number made by chance that an answer names too, such as a UUID. */
export type TroubleNumber = string & { readonly [ofNumber]: true }

/** What became of a call to SharePoint. */
type ListsOutcome = 'conflict' | 'gone' | 'taken' | 'forbidden' | 'busy' | 'refused'

/** The only facts there are: counts, words that stand here, and what is made by this file. No field takes a text. */
export interface NoteFacts {
  readonly kind?: ErrorKind
  readonly id?: TroubleNumber
  readonly handler?:
    | 'install'
    | 'uninstall'
    | 'ask again'
    | 'conversation'
    | 'message'
    | 'keep'
    | 'search'
    | 'meeting'
  readonly next?: 'later' | 'all-later' | 'unreachable' | 'unsure'
  readonly outcome?: ListsOutcome | 'installed' | 'already'
  readonly stopped?: ListsOutcome
  readonly number?: number
  readonly written?: number
  readonly removed?: number
  readonly recognised?: number
  readonly overwritten?: number
  readonly refused?: number
  readonly taken?: number
  readonly newer?: number
  readonly strange?: number
  readonly plans?: number
  readonly rows?: number
}

/** Where the service says what happened: the name of an event and plain facts, never a text, a person or a token. */
export interface ServiceNotes {
  note(event: NoteEvent, facts?: NoteFacts): void
}

/** A class is called by one word; what is more than that may quote what somebody wrote. */
const className = /^[A-Z][A-Za-z0-9]{0,59}$/

/** The kind of an error without its message, which may quote what somebody wrote. */
export function kindOfError(error: unknown): ErrorKind {
  const name = error instanceof Error ? error.name : ''
  return (
    className.test(name) ? name : error instanceof Error ? 'Error' : 'NotAnError'
  ) as ErrorKind
}

/** A fresh number of a trouble, from what makes ids by chance. */
export const troubleNumber = (makeId: () => string): TroubleNumber => makeId() as TroubleNumber
