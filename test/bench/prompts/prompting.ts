import type { Day } from '../../../rules/calendar.ts'
import { tenantId } from '../../../src/commands/simulating/people.ts'
import { openLog } from '../../../src/log/open-log.ts'
import type { Log } from '../../../src/log/log.ts'
import { createPlanDesk } from '../../../src/service/plans/plan-desk.ts'
import { createPrompter } from '../../../src/service/prompts/prompter.ts'

/** The service's own prompter over a log's file, on a day that only the measurement moves. */
export interface Prompting {
  readonly log: Log
  day: Day
  /** How many cards the connector took. */
  sent: number
  tick(): Promise<void>
}

/** Sends go to a connector in this process, in working hours and within the limits of Teams, whose time goes on only where it is waited for. */
export function openPrompting(file: string, day: Day): Prompting {
  const log = openLog(file)
  let elapsed = 0
  const clock = {
    today: () => prompting.day,
    now: () => new Date(`${prompting.day}T10:00:00.000Z`),
  }
  const prompter = createPrompter({
    log,
    clock,
    desk: createPlanDesk({ log, clock }),
    tenantId,
    origin: 'https://plan.example.invalid',
    notes: {
      note(event) {
        if (event === 'prompt.broken') throw new Error('a plan could not be looked at')
      },
    },
    elapsed: () => elapsed,
    async pause(ms) {
      elapsed += ms
    },
    bot: {
      async sendCard() {
        prompting.sent += 1
        return { activityId: `activity-${prompting.sent}` }
      },
      updateCard: async () => undefined,
    },
  })
  const prompting: Prompting = { log, day, sent: 0, tick: () => prompter.tick() }
  return prompting
}
