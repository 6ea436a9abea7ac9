import type { Client } from '@microsoft/microsoft-graph-client'
import { answerFrom, ask, type Answer, type Ask, type Question } from './answer.ts'
import { addressOf, batchOf, mostInBatch, partsOf, type Part } from './batch.ts'
import type { Budget } from './budget.ts'
import { clockTiming } from './clock-timing.ts'
import { retryDelay } from './retry-delay.ts'
import type { Timing } from './retry.ts'

/** `patience` is how many milliseconds one question may take with all its attempts. */
export interface GatherOptions {
  readonly timing?: Timing
  readonly patience?: number
  readonly budget?: Budget
}

interface Waiting {
  readonly question: Question
  readonly until: number
  readonly number: number
  readonly settle: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/**
 * Asks Graph in batches: what is asked within one turn of the event loop goes as one request, and each question has its own answer. A question alone
 * goes by itself. A part that was throttled is asked again by itself, under the same rule as a whole request, and holds the others up no longer.
 */
export function createGatheringAsk(client: Client, options: GatherOptions = {}): Ask {
  const { timing = clockTiming, patience = 60_000, budget } = options
  let waiting: Waiting[] = []

  function flush(): void {
    const all = waiting
    waiting = []
    for (let place = 0; place < all.length; place += mostInBatch) {
      void send(all.slice(place, place + mostInBatch))
    }
  }

  async function send(asked: readonly Waiting[]): Promise<void> {
    try {
      const [first] = asked
      if (first && asked.length === 1) {
        first.settle(await ask(client, first.question))
        return
      }
      const body = batchOf(asked.map(({ question }) => question))
      const answer = await ask(client, { method: 'post', path: '/$batch', body })
      if (answer.outcome === 'refused') {
        await Promise.all(asked.map(async (one) => one.settle(await ask(client, one.question))))
        return
      }
      if (answer.outcome !== 'answered') {
        for (const one of asked) one.settle(answer)
        return
      }
      const parts = partsOf(answer.body)
      await Promise.all(asked.map((one, place) => settle(one, parts.get(place))))
    } catch (error) {
      for (const one of asked) one.fail(error)
    }
  }

  async function settle(one: Waiting, part: Part | undefined): Promise<void> {
    if (!part) {
      one.settle({ outcome: 'busy', after: null })
      return
    }
    budget?.heard(part)
    const { method } = one.question
    const answer = new Response(null, part.status === 204 ? { status: 204 } : part)
    const attempt = {
      method: method.toUpperCase(),
      url: addressOf(one.question),
      answer,
      number: one.number,
    }
    const delay = answer.ok ? null : retryDelay(attempt, timing.random())
    if (delay === null || timing.now() + delay >= one.until) {
      one.settle(answerFrom(part.status, part.headers, part.body))
      return
    }
    await timing.wait(delay)
    push({ ...one, number: one.number + 1 })
  }

  function push(one: Waiting): void {
    if (waiting.push(one) === 1) setImmediate(flush)
  }

  return (question) =>
    new Promise((settled, fail) => {
      push({ question, until: timing.now() + patience, number: 0, settle: settled, fail })
    })
}
