import { join } from 'node:path'
import { openOffice } from '../../../src/commands/simulating/office.ts'
import { everybody } from '../../../src/commands/simulating/people.ts'
import { openLog } from '../../../src/log/open-log.ts'
import { createPlanLine } from '../../../src/service/live/plan-line.ts'
import { openPlan, openService } from '../coedit/house.ts'
import { answerQuestions } from '../coedit/processes.ts'

// Many plans that somebody has open in one service, in a process of its own; run with --expose-gc.

/** Bytes this process holds in all, and those of its heap, once what nobody holds is gone. */
export interface Held {
  readonly rss: number
  readonly heap: number
}

interface Wish {
  readonly folder: string
  readonly plans: number
  readonly entries: number
}

function held(): Held {
  if (!globalThis.gc) throw new Error('run with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  const { rss, heapUsed } = process.memoryUsage()
  return { rss, heap: heapUsed }
}

async function open({ folder }: Wish) {
  const log = openLog(join(folder, 'many.log'))
  return { log, service: await openService(log, { folder, signIn: (await openOffice()).settings }) }
}

answerQuestions({
  /** Writes the plans into a log: each has the events of the first. */
  async stage(wish: Wish) {
    const { log, service } = await open(wish)
    const events = log.eventsSince(openPlan(service, wish.entries), 0)
    for (let at = 1; at < wish.plans; at++) log.append(`plan-${at}`, 0, events)
    await service.stop()
    log.close()
  },
  /** Opens each of them to somebody who stays, and says what was held before and is then. */
  async measure(wish: Wish): Promise<{ before: Held; after: Held; opened: number }> {
    // A service reads every plan when it begins, to see what is due: what it holds is told from what it is without any.
    const before = held()
    const { log, service } = await open(wish)
    let opened = 0
    for (const [at, key] of log.planKeys().entries()) {
      const line = createPlanLine()
      const person = everybody[at % everybody.length] ?? everybody[0]
      service.desk.follow(person, key, (view) => {
        line.tell(view)
        if (line.next() !== null) opened++
      })
    }
    return { before, after: held(), opened }
  },
})
