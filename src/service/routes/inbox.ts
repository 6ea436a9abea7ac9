import type { Handlers } from '../../api/contract.ts'
import type { QuietSpan } from '../../log/quiet-hours.ts'
import type { Clock, Log } from '../../log/log.ts'
import { createInboxDesk } from '../prompts/inbox-desk.ts'
import type { Known } from './known.ts'

type Inbox = Pick<Handlers<Known>, 'getInbox' | 'getQuietHours' | 'putQuietHours'>

/** The routes of what asks somebody something, and of when nothing may. Both are of whoever asks, and of nobody else. */
export function createInboxHandlers(ports: { readonly log: Log; readonly clock: Clock }): Inbox {
  const desk = createInboxDesk(ports)
  const { quietHours } = ports.log
  return {
    getInbox(c) {
      const items = desk.of(c.get('visitor').actor)
      c.set('plans', [...new Set(items.map(({ plan }) => plan.key))])
      return c.json({ items }, 200)
    },

    getQuietHours: (c) =>
      c.json({ quiet: quietHours.of(c.get('visitor').actor.oid).map(copyOf) }, 200),

    putQuietHours(c) {
      const { quiet } = c.req.valid('json')
      quietHours.keep(c.get('visitor').actor.oid, quiet, ports.clock.now().toISOString())
      return c.json({ quiet }, 200)
    },
  }
}

/** As the contract has it, whose lists may be written to. */
const copyOf = ({ days, from, to }: QuietSpan) => ({ days: [...days], from, to })
