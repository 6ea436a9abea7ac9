import type { Handlers } from '../../api/contract.ts'
import type { Clock, Log } from '../../log/log.ts'
import { mayOpen } from '../../plan/policy.ts'
import { previewOf } from '../../plan/preview.ts'
import type { Known } from './known.ts'
import { faulty, notAllowed, refusals } from './refuse.ts'

/** The route that says beforehand what a change would hide from whom. */
export function createPreviewHandlers({
  log,
  clock,
}: {
  readonly log: Pick<Log, 'plan'>
  readonly clock: Clock
}): Pick<Handlers<Known>, 'postPreview'> {
  return {
    postPreview(c) {
      const { actor } = c.get('visitor')
      const plan = log.plan(c.req.valid('param').key)
      const on = clock.today()
      if (!plan || !mayOpen(actor, plan, on)) return c.json(refusals.nothingHere, 404)
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
