import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { Refusal } from '../../api/errors.ts'
import type { AccessLog, AccessRow } from '../../log/access.ts'
import { placeOf } from '../../plan/operation.ts'
import type { PlanDesk } from '../../service/plans/plan-desk.ts'
import type { Prompter, WhoIs } from '../../service/service.ts'
import type { MovableClock } from '../clock.ts'

/** Where the page asks for a later day. */
export const dayPath = '/local/day'

const wish = z.strictObject({
  days: z
    .int('is not a whole number of days')
    .min(1, 'is less than 1 day')
    .max(366, 'is more than 366 days'),
})

export interface DayPorts {
  readonly clock: MovableClock
  readonly who: WhoIs
  readonly desk: PlanDesk
  readonly prompts: Prompter
  readonly access: AccessLog
}

/** `POST /local/day` with `{days}`: whoever is signed in moves the day of the whole place forward, and what falls due by it goes out. */
export function dayRoute({ clock, who, desk, prompts, access }: DayPorts): Hono {
  const route = new Hono()
  route.post(dayPath, bodyLimit({ maxSize: 1024 }), async (c) => {
    const actor = await who(c.req.header('authorization'))
    const note = (outcome: AccessRow['outcome']) =>
      access.note({
        at: clock.now().toISOString(),
        oid: actor?.oid ?? null,
        plan: null,
        what: `POST ${dayPath}`,
        from: 'page',
        outcome,
      })
    if (!actor) {
      note('refused')
      return c.json(refusal('sign-in', 'Sign in again.'), 401)
    }
    const read = wish.safeParse(await c.req.json().catch(() => undefined))
    if (!read.success) {
      note('faulty')
      const faults = read.error.issues.map(({ path, message }) => ({
        path: placeOf(path),
        says: message,
      }))
      return c.json({ ...refusal('faulty', 'What was sent is at fault.'), faults }, 400)
    }
    if (read.data.days > clock.room) {
      note('faulty')
      const faults = [{ path: 'days', says: 'leads further than ten years from today' }]
      return c.json({ ...refusal('faulty', 'What was sent is at fault.'), faults }, 400)
    }
    clock.moveForward(read.data.days)
    note('allowed')
    desk.dayMoved()
    // The page does not wait for the chat.
    void prompts.tick()
    return c.json({ on: clock.today() })
  })
  return route
}

const refusal = (code: Refusal['code'], message: string): Refusal => ({ code, message })
