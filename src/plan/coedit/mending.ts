import { answered, begunAnew, heard, refused, retyped, typed } from './co-text.ts'
import type { CoText, Heard, Standing } from './co-text.ts'
import { typedBetween } from './typing.ts'

/** Told where changes did not fit the text they were made for: a fault of the product, which the page outlives. */
export type Alarm = (error: RangeError) => void

/*
 * What can happen to a shared text, each with what is done where its changes do not fit: nothing that was typed is let go, and
 * nobody's words but those of this one text are touched.
 */
export const mending = (alarm: Alarm) => {
  function orElse(work: () => Heard, mend: () => Heard): Heard {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      alarm(error)
      return mend()
    }
  }
  const still = (text: CoText): Heard => ({ text, remote: null })

  return {
    heard: (text: CoText, standing: Standing): Heard =>
      orElse(
        () => heard(text, standing),
        () => begunAnew(text, standing),
      ),

    answered: (text: CoText, id: string, seq: number): Heard =>
      orElse(
        () => answered(text, id, seq),
        () => {
          const { flight, ahead, known } = text
          const waiting = { ...text, flight: flight && { ...flight, written: seq } }
          return begunAnew(waiting, ahead ?? { text: known, seq: text.seq })
        },
      ),

    refused: (text: CoText, id: string): Heard =>
      orElse(
        () => still(refused(text, id)),
        () => still(retyped({ ...text, flight: null }, text.shown)),
      ),

    typed: (text: CoText, value: string, caret: number): Heard =>
      orElse(
        () => still(typed(text, typedBetween(text.shown, value, caret))),
        () => still(retyped(text, value)),
      ),
  }
}
