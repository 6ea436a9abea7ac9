import type { Context, MiddlewareHandler } from 'hono'
import { addressOf } from '../limits/address.ts'
import type { LimitBuckets } from '../limits/limits.ts'
import { tooMany } from './refuse.ts'

/** Too much was asked: says after how many seconds it may be asked again. */
export const refuseTooMany = (c: Context, seconds: number) =>
  c.json(tooMany(seconds), 429, { 'retry-after': String(seconds) })

/** Which of their buckets a request of somebody signed in is taken from. */
export function bucketFor(c: Context): 'reads' | 'writes' | 'streams' | 'presence' {
  if (/^\/api\/plans\/[^/]+\/presence$/.test(c.req.path)) return 'presence'
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return 'writes'
  return c.req.path.endsWith('/events') && c.req.query('wait') !== '1' ? 'streams' : 'reads'
}

/** What is open to anybody is still not open without end to one address. What lies behind the door is limited there. */
export function limitPages(buckets: LimitBuckets, gateways: number): MiddlewareHandler {
  return async (c, next) => {
    const isBehindDoor = c.req.path.startsWith('/api/') && c.req.header('authorization')
    if (isBehindDoor) return next()
    const taken = buckets.pages.take(addressOf(c, gateways))
    return taken.kind === 'wait' ? refuseTooMany(c, taken.seconds) : next()
  }
}
