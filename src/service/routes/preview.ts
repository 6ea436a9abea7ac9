import type { Handlers } from '../../api/contract.ts'
import type { Clock, Log } from '../../log/log.ts'
import { previewOf } from '../../plan/preview.ts'
import { planOpenTo } from '../plans/plan-open-to.ts'
import type { Known } from './known.ts'
import { faulty, notAllowed, refusals } from './refuse.ts'

/** The route that says beforehand what a change would hide from whom. */
export function createPreviewHandlers(ports: {
  readonly log: Pick<Log, 'plan'>
  readonly clock: Clock
}): Pick<Handlers<Known>, 'postPreview'> {
  return {
    postPreview(c) {
      const { actor } = c.get('visitor')
      const opened = planOpenTo(actor, c.req.valid('param').key, ports)
      if (!opened) return c.json(refusals.nothingHere, 404)
      const { plan, on } = opened
      const preview = previewOf(plan, c.req.valid('json').operations, actor, on)
      switch (preview.kind) {
        case 'preview':
          return c.json(
            {
              changes: preview.changes.map(({ member, loses, gains }) => ({
                member,
                loses: [...loses],
                gains: [...gains],
              })),
            },
            200,
          )
        case 'forbidden':
          return c.json(notAllowed(preview.why), 403)
        case 'faulty':
          return c.json(faulty(preview.faults), 400)
      }
    },
  }
}
