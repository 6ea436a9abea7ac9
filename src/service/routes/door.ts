import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { getConfiguration } from '../../api/routes.ts'
import type { AccessLog, AccessRow } from '../../log/access.ts'
import type { Clock } from '../../log/log.ts'
import type { SignInCheck } from '../sign-in/sign-in-check.ts'
import type { Known } from './known.ts'
import { refuseVisitor } from './refuse.ts'

interface DoorPorts {
  readonly check: SignInCheck
  readonly access: AccessLog
  readonly clock: Clock
}

/**
 * Lets in only whoever is signed in, whatever the route; and notes for the access log, before the answer leaves, every
 * request that the plan desk does not answer for.
 */
export function door({ check, access, clock }: DoorPorts): MiddlewareHandler<Known> {
  return async (c, next) => {
    if (c.req.path === getConfiguration.path) return next()
    const row = (oid: string | null, outcome: AccessRow['outcome']) =>
      access.note({
        at: clock.now().toISOString(),
        oid,
        plan: planIn(c.req.path),
        what: nameOf(c),
        from: c.req.path.endsWith('/events') ? 'stream' : 'page',
        outcome,
      })
    const claimed = await check(c.req.header('authorization'))
    if (claimed.kind !== 'signed-in') {
      row(null, 'refused')
      return refuseVisitor(c, claimed.kind)
    }
    c.set('visitor', claimed.visitor)
    await next()
    if (c.get('isAtDesk') !== true || c.error)
      row(claimed.visitor.actor.oid, outcomeOf(c.res.status))
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
