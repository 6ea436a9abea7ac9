import { mergeText } from '../../plan/merge.ts'

/*
 * One text that several people type in at once, as one of them holds it.
 *
 * What is typed goes out whole, with the number of the event it grew from; the service puts it together with what others
 * wrote meanwhile. Until the answer is there nothing from others is taken in, for it might not hold the words on their way.
 */

/** `known` is the service's text that `mine` grew from, as it stood at event `seq`; `sent` is on its way. */
export interface SharedText {
  readonly mine: string
  readonly known: string
  readonly seq: number
  readonly sent: { readonly text: string; readonly base: number } | null
  /** The number of the event that holds what was sent last; news older than it is let go. */
  readonly written: number
}

export const sharedText = (text: string, seq: number): SharedText => ({
  mine: text,
  known: text,
  seq,
  sent: null,
  written: 0,
})

/** Something was typed. */
export const typed = (text: SharedText, mine: string): SharedText => ({ ...text, mine })

/** Whether there are words that no answer has confirmed. */
export const isUnsaved = ({ mine, known, sent }: SharedText): boolean =>
  sent !== null || mine !== known

/**
 * What is to be sent now, if anything is. Nothing is until the text that holds the words sent last has been heard: others
 * may have written in between, and words sent again from an older text would stand there twice.
 */
export function sending(text: SharedText): SharedText {
  if (text.sent !== null || text.mine === text.known || text.seq < text.written) return text
  return { ...text, sent: { text: text.mine, base: text.seq } }
}

/** The service wrote what was sent, at event `seq`: the text that is heard next grew from it. */
export function confirmed(text: SharedText, seq: number): SharedText {
  if (text.sent === null) return text
  return { ...text, known: text.sent.text, sent: null, written: seq }
}

/** What was sent was refused: the words stay, as if they were never sent. */
export const refused = (text: SharedText): SharedText => ({ ...text, sent: null })

/** The text as the service has it at event `seq`, put together with what is being typed. */
export function heard(text: SharedText, theirs: string, seq: number): SharedText {
  if (text.sent !== null || seq < text.written) return text
  if (theirs === text.known) return seq === text.seq ? text : { ...text, seq }
  return { ...text, mine: mergeText(text.known, theirs, text.mine), known: theirs, seq }
}
