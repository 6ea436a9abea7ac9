import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Day } from '../../../rules/calendar.ts'
import type { Framework } from '../../../rules/framework.ts'
import type { Answers } from './answers.ts'
import type { Block } from './lines.ts'

/** What each thread is told once: the day of evaluation, and a council's own frameworks. */
export interface Task {
  readonly on: Day
  readonly own: readonly Framework[]
}

/** Threads that evaluate blocks of lines. */
export interface Crew {
  /** Rejects where a thread breaks, which is a bug: what a plan can do wrong is in its answer. */
  readonly answers: (block: Block) => Promise<Answers>
  readonly close: () => Promise<void>
}

/** Beyond these the one thread that reads and writes would hold up the others. */
const MOST = 8
const MEGABYTES_OF_NEW = 24

/** How many threads are worth having on a machine that runs so many at a time. */
export const threadsFor = (parallelism: number): number => Math.min(parallelism, MOST)

interface Hand {
  readonly worker: Worker
  readonly waiting: { resolve: (answers: Answers) => void; reject: (trouble: unknown) => void }[]
}

/** A crew that grows to `most` threads while there is more to do than it has hands. */
export function crewOf(most: number, task: Task): Crew {
  const hands: Hand[] = []
  const free = (): Hand => {
    const least = hands.toSorted((a, b) => a.waiting.length - b.waiting.length)[0]
    if (least && (least.waiting.length === 0 || hands.length >= most)) return least
    const hand = handFor(task)
    hands.push(hand)
    return hand
  }
  return {
    answers: (block) =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = free()
        waiting.push({ resolve, reject })
        worker.postMessage(block, block.bytes ? [block.bytes.buffer] : [])
      }),
    close: async () => void (await Promise.all(hands.map(({ worker }) => worker.terminate()))),
  }
}

function handFor(task: Task): Hand {
  const worker = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: task,
    // Without it each thread would take the types out of every file of the rules anew.
    env: {
      NODE_COMPILE_CACHE: join(import.meta.dirname, '../../../.build/compiled'),
      ...process.env,
    },
    // What a plan leaves behind is swept up soon, so that a long file takes no more memory than a short one.
    resourceLimits: { maxYoungGenerationSizeMb: MEGABYTES_OF_NEW },
  })
  const waiting: Hand['waiting'] = []
  const fail = (trouble: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(trouble)
  }
  worker.on('message', (answers: Answers) => waiting.shift()?.resolve(answers))
  worker.once('error', fail)
  worker.once('exit', (code) => fail(new Error(`a thread ended with ${code}`)))
  return { worker, waiting }
}
