import type { Context } from 'hono'

/** What the server knows of where a request came from; nothing where it was made in this process. */
export interface Whence {
  readonly address?: string | undefined
}

/**
 * The address a request came from. `gateways` is how many of the council's own stand in front, each of which adds the
 * address it was asked from to the end of `X-Forwarded-For`: what stands before that was sent by anybody and says nothing.
 */
export function addressOf(c: Context, gateways: number): string {
  const env: unknown = c.env
  const socket =
    typeof env === 'object' && env !== null && 'address' in env ? String(env.address) : 'unknown'
  if (gateways === 0) return socket
  const said = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return said.at(-gateways) || socket
}
