import type { Handlers } from '../../api/contract.ts'
import { recordFile } from '../../plan/closure/record-files.ts'
import type { ClosureDesk } from '../closure/closure-desk.ts'
import type { Known } from './known.ts'
import { faulty, notAllowed, refusals } from './refuse.ts'

/** The routes by which plans are closed. The desk behind them notes each passing for the access log. */
export function createClosureHandlers(
  closures: ClosureDesk,
): Pick<Handlers<Known>, 'getClosure' | 'postClosure' | 'getOutcomeRecord'> {
  return {
    getClosure(c) {
      c.set('isAtDesk', true)
      const { actor } = c.get('visitor')
      const { closing = null } = c.req.valid('query')
      const page = closures.page(actor, c.req.valid('param').key, 'page', closing)
      return page ? c.json(page, 200) : c.json(refusals.nothingHere, 404)
    },

    postClosure(c) {
      c.set('isAtDesk', true)
      const { actor } = c.get('visitor')
      const done = closures.act(actor, c.req.valid('param').key, c.req.valid('json'), 'page')
      switch (done.kind) {
        case 'done':
          return c.json({ state: done.state }, 200)
        case 'nothing-here':
          return c.json(refusals.nothingHere, 404)
        case 'not-allowed':
          return c.json(notAllowed(done.why), 403)
        case 'faulty':
          return c.json(faulty(done.faults), 400)
      }
    },

    getOutcomeRecord(c) {
      c.set('isAtDesk', true)
      const { as = 'html' } = c.req.valid('query')
      const record = closures.record(c.get('visitor').actor, c.req.valid('param').key, 'page')
      if (!record) return c.json(refusals.nothingHere, 404)
      const { name, type, text } = recordFile(record, as)
      return c.body(text, 200, {
        'content-type': type,
        'content-disposition': `${as === 'html' ? 'inline' : 'attachment'}; filename="${name}"`,
      })
    },
  }
}
