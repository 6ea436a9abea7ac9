import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { retryDelay } from './retry-delay.ts'
import { Unreachable } from './unreachable.ts'

/** The clock, the chance and the waiting that retries use; a test gives its own. */
export interface Timing {
  now(): number
  random(): number
  wait(ms: number): Promise<void>
}

/** Repeats what may safely be repeated, until `patience` milliseconds have passed since the request was asked. */
export class Retry implements Middleware {
  readonly #timing: Timing
  readonly #patience: number
  #next: Middleware | undefined

  constructor(timing: Timing, patience: number) {
    this.#timing = timing
    this.#patience = patience
  }

  setNext(next: Middleware): void {
    this.#next = next
  }

  async execute(context: Context): Promise<void> {
    const deadline = this.#timing.now() + this.#patience
    for (let number = 0; ; number++) {
      const failure = await this.#attempt(context, deadline - this.#timing.now())
      const answer = failure ? null : (context.response ?? null)
      const method = context.options?.method ?? 'GET'
      const attempt = { method, url: String(context.request), answer, number }
      const delay = retryDelay(attempt, this.#timing.random())
      if (delay === null || this.#timing.now() + delay >= deadline) {
        if (failure) throw failure
        return
      }
      await answer?.body?.cancel()
      await this.#timing.wait(delay)
    }
  }

  async #attempt(context: Context, left: number): Promise<Unreachable | null> {
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(left)))
    try {
      context.options = { ...context.options, signal }
      await this.#next?.execute(context)
      return null
    } catch (error) {
      if (error instanceof Unreachable) return error
      throw error
    }
  }
}
