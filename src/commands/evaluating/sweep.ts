import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Answers } from './answers.ts'
import { blocksOf, type Block } from './lines.ts'

/** Where plans come from, what answers them, where answers go, and who hears of a plan that broke the rules themselves. */
export interface SweepPorts {
  readonly input: AsyncIterable<Buffer>
  readonly answers: (block: Block) => Answers | Promise<Answers>
  /** How many blocks may be with whatever answers them at one time; one where nothing is said. */
  readonly atOnce?: number
  readonly output: NodeJS.WritableStream
  readonly complain: (message: string) => void
}

/**
 * Answers every plan of a stream on a line of its own, in order, reading no faster than the answers are taken.
 *
 * Gives whether all were evaluated; rejects where reading, answering or writing fails.
 */
export async function sweep(ports: SweepPorts): Promise<boolean> {
  const { input, answers, atOnce = 1, output, complain } = ports
  let areAll = true
  const answered = Readable.from(blocksOf(input), { highWaterMark: 1 }).map(
    (block: Block) => answers(block),
    { concurrency: atOnce },
  )
  await pipeline(
    answered,
    async function* told(all: AsyncIterable<Answers>) {
      for await (const one of all) {
        for (const complaint of one.complaints) complain(complaint)
        if (!one.areAll) areAll = false
        if (one.bytes.length > 0) yield one.bytes
      }
    },
    output,
    { end: false },
  )
  return areAll
}
