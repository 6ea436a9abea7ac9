import { join } from 'node:path'
import type { Log } from '../../../src/log/log.ts'
import { openLog } from '../../../src/log/open-log.ts'
import { serve } from '../../../src/service/serve.ts'
import type { Service } from '../../../src/service/service.ts'
import { entries } from './deeds.ts'
import { openPlan, openService, type Opening } from './house.ts'
import { answerQuestions } from './processes.ts'

// The service in a process of its own, over a log on disk: it can be killed at any moment.

let open: { readonly log: Log; readonly service: Service } | null = null

function house() {
  if (!open) throw new Error('the service is not open')
  return open
}

answerQuestions({
  /** Opens the log and listens; gives the address. */
  async open(opening: Opening & { readonly port: number }) {
    const log = openLog(join(opening.folder, 'plans.log'))
    const service = await openService(log, opening)
    open = { log, service }
    return (await serve(service, opening.port)).origin
  },
  plan: (asked: number | null) => openPlan(house().service, asked ?? entries),
  seq: (plan: string) => house().log.plan(plan)?.seq ?? 0,
  /** Whether a row of some record is behind the log. */
  isBehind: () => house().log.projection.dirty(1).length > 0,
  /** Processor time of this process so far, in milliseconds. */
  busy() {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
})
