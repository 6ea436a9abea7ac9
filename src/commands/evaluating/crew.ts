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
const MEGABYTES_OF_NEW = 12

/** How many threads are worth having on a machine that runs so many at a time. */
export const threadsFor = (parallelism: number): number => Math.min(parallelism, MOST)

/** A crew that grows to `most` threads while there is more to do than it has hands. */
export function crewOf(most: number, task: Task): Crew {
  const hands: Hand[] = []
  const free = (): Hand => {
    const least = hands.toSorted((a, b) => a.load() - b.load())[0]
    if (least && (least.load() === 0 || hands.length >= most)) return least
    const hand = handFor(task)
    hands.push(hand)
    return hand
  }
  return {
    answers: (block) => free().answers(block),
    close: async () => void (await Promise.all(hands.map(({ end }) => end()))),
  }
}

/** One thread, and how many blocks wait for it. */
interface Hand {
  readonly answers: (block: Block) => Promise<Answers>
  readonly load: () => number
  readonly end: () => Promise<unknown>
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
  const waiting: PromiseWithResolvers<Answers>[] = []
  let ended: { readonly by: unknown } | undefined
  const stop = (by: unknown) => {
    ended ??= { by }
    for (const { reject } of waiting.splice(0)) reject(by)
  }
  worker.on('message', (answers: Answers) => waiting.shift()?.resolve(answers))
  worker.once('error', stop)
  worker.once('exit', (code) => stop(new Error(`a thread ended with ${code}`)))
  return {
    answers: (block) => {
      if (ended) return Promise.reject(ended.by)
      const asked = Promise.withResolvers<Answers>()
      waiting.push(asked)
      worker.postMessage(block, block.bytes ? [block.bytes.buffer] : [])
      return asked.promise
    },
    load: () => waiting.length,
    end: () => worker.terminate(),
  }
}
