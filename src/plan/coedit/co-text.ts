import type { SpliceOperation } from '../operation.ts'
import type { Splice } from '../splices.ts'
import {
  appliedTo,
  changesBetween,
  changesOf,
  splicesOf,
  type TextChanges,
} from '../text-changes.ts'
import type { TextStep } from './way.ts'

/*
 * One text that several people type in at once, as one of them holds it: what the service is known to have, what is on its
 * way there, and what was typed since. What others do is mapped into all three, so that nothing is replaced under the hand.
 */

/** Which text of which record. */
export interface TextPlace {
  readonly record: string
  readonly field: string
}

/** A text as the service has it at an event, and, where that is told, the steps that led to it. */
export interface Standing {
  readonly text: string
  readonly seq: number
  readonly steps?: readonly TextStep[]
}

/** What is on its way: sent again it is the same to the letter. */
interface Flight {
  readonly sent: SpliceOperation
  /** The same, mapped over what has been heard since: it makes what is shown of what is known. */
  readonly changes: TextChanges
  /** The event it became, once that is answered. */
  readonly written: number | null
}

export interface CoText {
  readonly known: string
  readonly seq: number
  readonly flight: Flight | null
  readonly buffer: TextChanges | null
  readonly shown: string
  /** Heard, and not taken in until it is certain whether it holds what is on its way. */
  readonly ahead: Standing | null
}

/** The text after something was heard, and what that did to what is shown. */
export interface Heard {
  readonly text: CoText
  readonly remote: TextChanges | null
}

export const coText = ({ text, seq }: Standing): CoText => ({
  known: text,
  seq,
  flight: null,
  buffer: null,
  shown: text,
  ahead: null,
})

/** Whether there are words that no answer has confirmed. */
export const isUnsaved = ({ flight, buffer }: CoText): boolean => flight !== null || buffer !== null

/** Something was typed into what is shown. */
export function typed(text: CoText, changes: TextChanges): CoText {
  if (changes.empty) return text
  const buffer = text.buffer ? text.buffer.compose(changes) : changes
  return { ...text, buffer: unlessEmpty(buffer), shown: appliedTo(text.shown, changes) }
}

/** What was typed and taken out again before it left needs not be sent. */
const unlessEmpty = (changes: TextChanges): TextChanges | null => (changes.empty ? null : changes)

/** What was typed leaves under an id of its own; as it was where nothing is to be sent or something is on its way. */
export function launched(text: CoText, place: TextPlace, id: string): CoText {
  const { flight, buffer, known, seq } = text
  if (flight || !buffer) return text
  const sent: SpliceOperation = {
    do: 'splice',
    id,
    ...place,
    base: seq,
    length: known.length,
    splices: splicesOf(buffer).map((splice) => ({ ...splice })),
  }
  return { ...text, flight: { sent, changes: buffer, written: null }, buffer: null }
}

/** The service has what was sent, as an event of that number. The text that holds it may have been heard already, or is still to come. */
export function answered(text: CoText, id: string, seq: number): Heard {
  const { flight, ahead } = text
  if (flight?.sent.id !== id) return { text, remote: null }
  const waiting = { ...text, flight: { ...flight, written: seq } }
  const standing = ahead ?? { text: text.known, seq: text.seq }
  return standing.seq >= seq ? replaced(waiting, standing) : { text: waiting, remote: null }
}

/** What was sent is refused: the words stay, as if they had never left. */
export function refused(text: CoText, id: string): CoText {
  const { flight, buffer } = text
  if (flight?.sent.id !== id) return text
  const back = buffer ? flight.changes.compose(buffer) : flight.changes
  return { ...text, flight: null, buffer: unlessEmpty(back) }
}

/** The text as the service now has it: by its steps where they lead there, otherwise as a whole. */
export function heard(text: CoText, standing: Standing): Heard {
  if (standing.seq < text.seq) return { text, remote: null }
  const followed = follow(text, standing)
  if (followed.text.known === standing.text && !isMissed(followed.text, standing)) {
    return { ...followed, text: { ...followed.text, seq: standing.seq, ahead: null } }
  }
  return replaced(text, standing)
}

/** Whether what is on its way must be in a text, and no step said so. */
const isMissed = ({ flight }: CoText, { seq }: Standing): boolean =>
  flight !== null && flight.written !== null && flight.written <= seq

/**
 * Begins anew from the text as the service has it, where what was heard did not fit what was held. What is unsaved is found by
 * comparing and put back; as long as it is not certain whether the service's text holds what is on its way, that waits.
 */
export function begunAnew(text: CoText, standing: Standing): Heard {
  const { flight } = text
  if (flight && (flight.written === null || flight.written > standing.seq)) {
    return { text: { ...text, ahead: standing }, remote: null }
  }
  const saved = withFlight(text) ?? text.known
  const buffer = changesBetween(saved, text.shown).map(changesBetween(saved, standing.text))
  const shown = appliedTo(standing.text, buffer)
  const remote = changesBetween(text.shown, shown)
  return {
    text: { ...coText(standing), buffer: unlessEmpty(buffer), shown },
    remote: unlessEmpty(remote),
  }
}

/** The same where what was typed does not fit what it was typed into: it is found by comparing. */
export function retyped(text: CoText, shown: string): CoText {
  const buffer = changesBetween(withFlight(text) ?? text.known, shown)
  return { ...text, shown, buffer: unlessEmpty(buffer) }
}

/** What is known with what is on its way; null where the one does not fit the other. */
function withFlight({ known, flight }: CoText): string | null {
  if (!flight) return known
  return flight.changes.length === known.length ? appliedTo(known, flight.changes) : null
}

function follow(text: CoText, { steps = [] }: Standing): Heard {
  let [now, remote]: [CoText, TextChanges | null] = [text, null]
  for (const step of steps) {
    if (step.seq <= text.seq) continue
    if (!fits(step.splices, now.known.length)) break
    const changes = changesOf(step.splices, now.known.length)
    // The steps of others bear no operation, and where nothing is on its way no step is one's own.
    const isOwn = now.flight !== null && step.operation === now.flight.sent.id
    const next = isOwn ? landed(now, changes) : foreign(now, changes)
    now = next.text
    remote = joined(remote, next.remote)
  }
  return { text: now, remote }
}

const fits = (splices: readonly Splice[], length: number): boolean =>
  splices.every(({ from, to }) => from <= to && to <= length)

const joined = (one: TextChanges | null, other: TextChanges | null): TextChanges | null =>
  one && other ? one.compose(other) : (one ?? other)

/** Somebody else's change, brought under what is on its way and what was typed since. */
function foreign(text: CoText, changes: TextChanges): Heard {
  const { flight, buffer } = text
  const overFlight = flight ? changes.map(flight.changes, true) : changes
  const remote = buffer ? overFlight.map(buffer, true) : overFlight
  return {
    text: {
      ...text,
      known: appliedTo(text.known, changes),
      flight: flight && { ...flight, changes: flight.changes.map(changes) },
      buffer: buffer && unlessEmpty(buffer.map(overFlight)),
      shown: appliedTo(text.shown, remote),
    },
    remote,
  }
}

/** One's own change has its place. Where the service made it a little different, as it tidies letters, the rest follows suit. */
function landed(text: CoText, changes: TextChanges): Heard {
  const known = appliedTo(text.known, changes)
  const expected = text.flight ? appliedTo(text.known, text.flight.changes) : text.known
  const settled = { ...text, known: expected, flight: null }
  return known === expected
    ? { text: settled, remote: null }
    : foreign(settled, changesBetween(expected, known))
}

/**
 * A whole text takes the place of what was known. Whatever is on its way, or was never sent, is first brought to the service,
 * which knows its place to the letter; only what is typed meanwhile finds its place by comparing.
 */
function replaced(text: CoText, standing: Standing): Heard {
  const { flight, buffer } = text
  const isCertain = flight ? isMissed(text, standing) : buffer === null
  if (!isCertain) return { text: { ...text, ahead: standing }, remote: null }
  const expected = flight ? appliedTo(text.known, flight.changes) : text.known
  const settled = { ...text, known: expected, flight: null, ahead: null }
  const { text: next, remote } = foreign(settled, changesBetween(expected, standing.text))
  return { text: { ...next, seq: standing.seq }, remote }
}
