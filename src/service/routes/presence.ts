import type { Handlers } from '../../api/contract.ts'
import type { PresenceDesk } from '../live/presence-desk.ts'
import type { Known } from './known.ts'
import { refusals } from './refuse.ts'

/**
 * The route by which a page says that somebody is there. While the plan is open to them its row on the access log says so,
 * and a row for each sign would say nothing more; any other sign has its own.
 */
export function createPresenceHandlers(
  presence: Pick<PresenceDesk, 'beat'>,
): Pick<Handlers<Known>, 'postPresence'> {
  return {
    postPresence(c) {
      const { actor } = c.get('visitor')
      const beaten = presence.beat(actor, c.req.valid('param').key, c.req.valid('json'))
      if (beaten.kind === 'nothing-here') return c.json(refusals.nothingHere, 404)
      if (beaten.isOnLog) c.set('isAtDesk', true)
      return c.json(
        {
          present: beaten.present.map(({ name, at, records }) => ({
            name,
            ...(at ? { at: { ...at } } : {}),
            ...(records ? { records: { ...records } } : {}),
          })),
        },
        200,
      )
    },
  }
}
