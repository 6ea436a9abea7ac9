import type { Handlers } from '../../api/contract.ts'
import type { Clock, Log } from '../../log/log.ts'
import { mayReadScorecard } from '../../plan/policy.ts'
import { createScorecardDesk } from '../scorecard/scorecard-desk.ts'
import type { Known } from './known.ts'
import { faulty, refusals } from './refuse.ts'

/** The route of the quarter's counts. The door notes each look; no plan is opened to whoever asks. */
export function createScorecardHandlers(ports: {
  readonly log: Pick<Log, 'plan' | 'planKeys'>
  readonly clock: Clock
}): Pick<Handlers<Known>, 'getScorecard'> {
  const desk = createScorecardDesk(ports)
  return {
    async getScorecard(c) {
      if (!mayReadScorecard(c.get('visitor').actor)) return c.json(refusals.notAllowed, 403)
      const answer = await desk.of(c.req.valid('query').quarter)
      if (answer) return c.json(answer, 200)
      return c.json(faulty([{ path: 'quarter', says: 'has not begun' }]), 400)
    },
  }
}
