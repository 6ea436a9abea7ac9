import { pipeline } from 'node:stream/promises'
import type { Day } from '../../../rules/calendar.ts'
import type { Refused } from './answer.ts'
import { linesOf, type Line } from './lines.ts'

/** Where plans come from, what answers them, where answers go, and who hears of a plan that broke the rules themselves. */
export interface SweepPorts<A> {
  readonly input: AsyncIterable<Buffer>
  readonly answer: (text: string, number: number, on: Day) => A | Refused
  readonly output: NodeJS.WritableStream
  /** How an answer is written; JSON on a line of its own where nothing else is said, and nothing where it is empty. */
  readonly written?: (answer: A | Refused) => string
  readonly complain: (message: string) => void
}

/**
 * Answers every plan of a stream on a line of its own, in order, reading no faster than the answers are taken.
 *
 * Gives whether all were evaluated; rejects where reading or writing fails.
 */
export async function sweep<A extends object>(on: Day, ports: SweepPorts<A>): Promise<boolean> {
  const { written = (answer) => `${JSON.stringify(answer)}\n` } = ports
  let areAll = true
  await pipeline(
    linesOf(ports.input),
    async function* answers(batches: AsyncIterable<Line[]>) {
      for await (const lines of batches) {
        let text = ''
        for (const line of lines) {
          if (line.text?.trim() === '') continue
          const answer = answerOf(line, on, ports)
          if ('errors' in answer) areAll = false
          text += written(answer)
        }
        if (text !== '') yield text
      }
    },
    ports.output,
    { end: false },
  )
  return areAll
}

/** A plan that breaks the rules themselves must not cost the others their answers; what broke is told, never what was in it. */
function answerOf<A>(
  { number, text, why }: Line,
  on: Day,
  { answer, complain }: SweepPorts<A>,
): A | Refused {
  if (text === null) return { reference: null, errors: [`line ${number}: ${why}`] }
  try {
    return answer(text, number, on)
  } catch (bug) {
    const trace = bug instanceof Error ? bug.stack : undefined
    complain(`line ${number} could not be evaluated: ${trace ?? String(bug)}`)
    return { reference: null, errors: [`line ${number}: could not be evaluated`] }
  }
}
