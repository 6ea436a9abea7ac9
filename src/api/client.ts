import { hc } from 'hono/client'
import type { Api } from './contract.ts'

/** A typed client of the service at an origin; `token` is asked before each request, and `send` sends it. */
export function createClient(
  origin: string,
  token: () => Promise<string>,
  send: typeof fetch = fetch,
) {
  return hc<Api>(origin, {
    headers: async () => ({ authorization: `Bearer ${await token()}` }),
    fetch: send,
  })
}

export type Client = ReturnType<typeof createClient>
