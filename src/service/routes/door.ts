import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { getConfiguration } from '../../api/routes.ts'
import type { AccessRow } from '../../log/access.ts'
import type { Clock, Log } from '../../log/log.ts'
import { addressOf } from '../limits/address.ts'
import type { LimitBuckets } from '../limits/limits.ts'
import { askerAt, knownAddress } from '../plans/asker.ts'
import type { SignInCheck } from '../sign-in/sign-in-check.ts'
import type { Known } from './known.ts'
import { refuseVisitor } from './refuse.ts'
import { bucketFor, refuseTooMany } from './too-many.ts'

interface DoorPorts {
  readonly check: SignInCheck
  readonly log: Pick<Log, 'access' | 'directory' | 'emergencies'>
  readonly clock: Clock
  readonly buckets: LimitBuckets
  readonly gateways: number
}

/**
 * Lets in only whoever is signed in, whatever the route; and notes for the access log, before the answer leaves, every
 * request that the plan desk does not answer for.
 */
export function door({
  check,
  log,
  clock,
  buckets,
  gateways,
}: DoorPorts): MiddlewareHandler<Known> {
  return async (c, next) => {
    if (c.req.path === getConfiguration.path) return next()
    const address = knownAddress(addressOf(c, gateways))
    const row = (oid: string | null, outcome: AccessRow['outcome']) =>
      log.access.note({
        at: clock.now().toISOString(),
        oid,
        plan: planIn(c.req.path),
        what: nameOf(c),
        from: c.req.path.endsWith('/events') ? 'stream' : 'page',
        outcome,
        plans: c.get('plans') ?? [],
        address,
      })
    const claimed = await check(c.req.header('authorization'))
    if (claimed.kind !== 'signed-in') {
      row(null, 'refused')
      const taken = buckets.strangers.take(addressOf(c, gateways))
      if (taken.kind === 'wait') return refuseTooMany(c, taken.seconds)
      return refuseVisitor(c, claimed.kind)
    }
    const { oid } = claimed.visitor.actor
    const taken = buckets[bucketFor(c)].take(oid)
    if (taken.kind === 'wait') {
      // One row tells of the flood; a row for each would be one.
      if (taken.isFirst) row(oid, 'refused')
      return refuseTooMany(c, taken.seconds)
    }
    const actor = askerAt({ ...claimed.visitor.actor, address }, log, clock.now())
    c.set('visitor', { ...claimed.visitor, actor })
    await next()
    if (c.get('isAtDesk') !== true || c.error) row(oid, outcomeOf(c.res.status))
    return undefined
  }
}

function outcomeOf(status: number): AccessRow['outcome'] {
  if (status < 400) return 'allowed'
  return status === 400 || status === 413 || status >= 500 ? 'faulty' : 'refused'
}

/** A route's own pattern, such as `GET /api/plans/:key`: what was asked for stands there by no more than that. */
function nameOf(c: Context): string {
  const pattern = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path
  return `${c.req.method} ${pattern ?? 'unknown'}`
}

const planIn = (path: string): string | null =>
  /^\/api\/plans\/([\w-]{1,64})(?:\/|$)/.exec(path)?.[1] ?? null
