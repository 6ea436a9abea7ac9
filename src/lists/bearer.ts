import { randomUUID } from 'node:crypto'
import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { reach } from './unreachable.ts'

/** Gives an app-only access token for Graph that is good now, renewing it when it must. */
export type TokenProvider = () => Promise<string>

export const graphOrigin = 'https://graph.microsoft.com'

const userAgent = 'NONISV|Council|FamilyOutcomePlan/1.0'

/** Says who asks. Asked for at each attempt, so that a token never ages while a request waits; given to Graph and to nobody else. */
export class Bearer implements Middleware {
  readonly #token: TokenProvider
  #next: Middleware | undefined

  constructor(token: TokenProvider) {
    this.#token = token
  }

  setNext(next: Middleware): void {
    this.#next = next
  }

  async execute(context: Context): Promise<void> {
    if (new URL(String(context.request)).origin !== graphOrigin) {
      throw new Error('a link leads away from Graph')
    }
    const headers = new Headers(context.options?.headers)
    headers.set('authorization', `Bearer ${await reach(this.#token)}`)
    headers.set('user-agent', userAgent)
    headers.set('client-request-id', randomUUID())
    context.options = { ...context.options, headers }
    await this.#next?.execute(context)
  }
}
