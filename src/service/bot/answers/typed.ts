import { createHash } from 'node:crypto'
import type { NotRecorded } from '../../../cards/elements.ts'
import { longestNote } from '../../../cards/review-view.ts'
import type { ChatActor } from '../answer-desk.ts'

/** A text that was typed into a card, under the id and the label of its input. */
export interface TypedText {
  readonly id: string
  readonly label: string
  /** As a sentence calls it, "your note". */
  readonly called: string
  readonly value: string
}

/** The note of any card. */
export const typedNote = (value: string): TypedText => ({
  id: 'note',
  label: 'Your note',
  called: 'your note',
  value,
})

/** A text as the plan keeps texts; null where nothing was typed, or what came is no text. A client can be made to send anything. */
export function textIn(sent: unknown): string | null {
  if (typeof sent !== 'string') return null
  const tidy = sent.replace(/\r\n?/g, '\n').normalize('NFC').toWellFormed().trim()
  return tidy === '' ? null : tidy
}

/**
 * What is said where a text is too long to be put back into its card, whose input cuts at 2,000 units; null where none is.
 * The card is left as it is, so that no word is lost.
 */
export function tooLong(texts: readonly TypedText[]): string | null {
  const long = texts.find(({ value }) => value.length > longestNote)
  if (!long) return null
  const [most, many] = [longestNote, long.value.length].map((count) =>
    count.toLocaleString('en-GB'),
  )
  return `Not sent. Shorten ${long.called} to ${most} characters; it has ${many}. Your words are still on the card.`
}

/** The texts as a card gives them back to whoever typed them. */
export const notRecorded = (texts: readonly TypedText[]): NotRecorded =>
  texts.map(({ label, value }) => ({ label, value }))

/**
 * The same UUID for the same answer by the same person, because Teams sends an answer again when it heard nothing
 * for five seconds, and an invoke has no id of its own that survives that.
 */
export function requestIdOf(actor: ChatActor, ...said: readonly (string | null)[]): string {
  const all = JSON.stringify([actor.tenantId, actor.oid, ...said])
  const hex = createHash('sha256').update(all).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
