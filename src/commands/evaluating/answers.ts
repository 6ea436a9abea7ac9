import type { Refused } from './answer.ts'
import { bytesOf } from './bytes.ts'
import { linesIn, type Block, type Line } from './lines.ts'

/** What answers a plan, and how its answer is written. */
export interface Answering<A> {
  readonly answer: (text: string, number: number) => A | Refused
  /** JSON on a line of its own where nothing else is said, and nothing where it is empty. */
  readonly written?: (answer: A | Refused) => string
}

/** The answers to a block of lines as bytes, whether all were evaluated, and what is told of a plan that broke the rules themselves. */
export interface Answers {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly areAll: boolean
  readonly complaints: readonly string[]
}

/** Answers every line of a block, in order, passing over blank ones. */
export function answersTo<A extends object>(block: Block, answering: Answering<A>): Answers {
  const { written } = answering
  const complaints: string[] = []
  const texts: string[] = []
  let areAll = true
  for (const line of linesIn(block)) {
    if (line.text?.trim() === '') continue
    const answer = answerOf(line, answering, complaints)
    if ('errors' in answer) areAll = false
    if (written) texts.push(written(answer))
    else texts.push(JSON.stringify(answer), '\n')
  }
  return { bytes: bytesOf(texts), areAll, complaints }
}

/** A plan that breaks the rules themselves must not cost the others their answers; what broke is told, never what was in it. */
function answerOf<A>(
  { number, text, why }: Line,
  { answer }: Answering<A>,
  complaints: string[],
): A | Refused {
  if (text === null) return { reference: null, errors: [`line ${number}: ${why}`] }
  try {
    return answer(text, number)
  } catch (bug) {
    const trace = bug instanceof Error ? bug.stack : undefined
    complaints.push(`line ${number} could not be evaluated: ${trace ?? String(bug)}`)
    return { reference: null, errors: [`line ${number}: could not be evaluated`] }
  }
}
