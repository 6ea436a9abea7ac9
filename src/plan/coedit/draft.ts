import { z } from 'zod'
import { operation } from '../operation.ts'
import { changesOf, splicesOf } from '../text-changes.ts'
import { typed, type CoText } from './co-text.ts'

const splices = z.array(z.strictObject({ from: z.int(), to: z.int(), insert: z.string() }))

/** Unsaved words as they are kept outside the page: what they grew from, what was on its way, and what was typed since. */
export const draft = z.strictObject({
  known: z.string(),
  seq: z.int(),
  flight: z.strictObject({ sent: operation, splices }).nullable(),
  buffer: splices.nullable(),
})
export type Draft = z.infer<typeof draft>

export const draftOf = ({ known, seq, flight, buffer }: CoText): Draft => ({
  known,
  seq,
  flight: flight && { sent: flight.sent, splices: splicesOf(flight.changes) },
  buffer: buffer && splicesOf(buffer),
})

/** The text a draft was kept of, to go on from; null where the draft does not fit itself. */
export function textOfDraft({ known, seq, flight, buffer }: Draft): CoText | null {
  try {
    let text: CoText = { known, seq, flight: null, buffer: null, shown: known, ahead: null }
    if (flight) {
      if (flight.sent.do !== 'splice') return null
      const changes = changesOf(flight.splices, known.length)
      const { shown } = typed(text, changes)
      text = { ...text, shown, flight: { sent: flight.sent, changes, written: null } }
    }
    return buffer ? typed(text, changesOf(buffer, text.shown.length)) : text
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
