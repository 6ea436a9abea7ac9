import { Client, type Context, type Middleware } from '@microsoft/microsoft-graph-client'
import { Bearer, graphOrigin, type TokenProvider } from './bearer.ts'
import type { Budget } from './budget.ts'
import { clockTiming } from './clock-timing.ts'
import { Retry, type Timing } from './retry.ts'
import { reach } from './unreachable.ts'

/** Sends one request: `fetch` in production, the local Graph's `dispatch` on a machine without Microsoft 365. */
export type Send = (request: Request) => Promise<Response>

/** `patience` is how many milliseconds one question may take with all its attempts; `budget` is shared by all clients of one application. */
export interface GraphClientOptions {
  readonly token: TokenProvider
  readonly send: Send
  readonly patience?: number
  readonly timing?: Timing
  readonly budget?: Budget
}

/** A Graph client with our own chain of middleware. Its address is always https://graph.microsoft.com/v1.0; only `send` differs from place to place. */
export function createGraphClient(options: GraphClientOptions): Client {
  const { token, send, patience = 60_000, timing = clockTiming, budget } = options
  return Client.initWithMiddleware({
    baseUrl: `${graphOrigin}/`,
    defaultVersion: 'v1.0',
    middleware: [new Retry(timing, patience, budget), new Bearer(token), new Sender(send)],
  })
}

class Sender implements Middleware {
  readonly #send: Send

  constructor(send: Send) {
    this.#send = send
  }

  async execute(context: Context): Promise<void> {
    const request = new Request(context.request, context.options)
    context.response = await reach(() => this.#send(request))
  }
}
