import { hc } from 'hono/client'
import type { Api } from './contract.ts'

/** A typed client of the service at an origin; `token` is asked before each request. */
export function createClient(origin: string, token: () => Promise<string>) {
  return hc<Api>(origin, {
    headers: async () => ({ authorization: `Bearer ${await token()}` }),
  })
}

export type Client = ReturnType<typeof createClient>
