import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import type { Budget } from './budget.ts'
import { retryDelay } from './retry-delay.ts'
import { unitsOf } from './units.ts'
import { Unreachable } from './unreachable.ts'

/** The clock, the chance and the waiting that retries use; a test gives its own. */
export interface Timing {
  now(): number
  random(): number
  wait(ms: number): Promise<void>
}

/** Sends what the budget affords, and repeats what may safely be repeated, until `patience` milliseconds have passed since the request was asked. */
export class Retry implements Middleware {
  readonly #timing: Timing
  readonly #patience: number
  readonly #budget: Budget | undefined
  #next: Middleware | undefined

  constructor(timing: Timing, patience: number, budget?: Budget) {
    this.#timing = timing
    this.#patience = patience
    this.#budget = budget
  }

  setNext(next: Middleware): void {
    this.#next = next
  }

  async execute(context: Context): Promise<void> {
    const deadline = this.#timing.now() + this.#patience
    for (let number = 0; ; number++) {
      if (!(await this.#affords(context, deadline))) return
      const failure = await this.#attempt(context, deadline - this.#timing.now())
      const answer = failure ? null : (context.response ?? null)
      if (answer) this.#budget?.heard(answer)
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

  /** Waits for the units of a request. Where that would take longer than there is time for, it is answered as if Graph had asked for as much. */
  async #affords(context: Context, deadline: number): Promise<boolean> {
    if (!this.#budget) return true
    const { method = 'GET', body } = context.options ?? {}
    const units = unitsOf({ method, url: String(context.request), body })
    const wait = this.#budget.take(units, deadline - this.#timing.now())
    if (wait === null) {
      const after = String(Math.ceil(this.#budget.waitFor(units) / 1000))
      context.response = new Response(null, { status: 429, headers: { 'retry-after': after } })
      return false
    }
    if (wait > 0) await this.#timing.wait(wait)
    return true
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
