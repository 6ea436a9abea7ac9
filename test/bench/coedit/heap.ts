import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOffice } from '../../../src/commands/simulating/office.ts'
import { everybody } from '../../../src/commands/simulating/people.ts'
import { openLog } from '../../../src/log/open-log.ts'
import { textOf } from '../../../src/plan/plan.ts'
import { chanceFrom } from '../rules/chance.ts'
import { deedOf, entries, textAfter } from './deeds.ts'
import { openPlan, openService } from './house.ts'
import { answerQuestions } from './processes.ts'

// How much memory open plans hold after long editing, in a process of its own; run with --expose-gc.

/** Heap in use once what nobody holds is gone, in bytes. */
function heap(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

answerQuestions({
  /** Bytes of heap for one plan that twelve have open, after so many changes of its texts, as the mean over some plans. */
  async measure({ changes, plans }: { readonly changes: number; readonly plans: number }) {
    const folder = mkdtempSync(join(tmpdir(), 'family-outcome-plan-heap-'))
    const log = openLog(join(folder, 'plans.log'))
    const service = await openService(log, { folder, signIn: (await openOffice()).settings })
    const { desk } = service
    let made = 0

    function openAndEdit(): void {
      const plan = openPlan(service, entries)
      for (const person of everybody) desk.follow(person, plan, () => undefined)
      const chance = chanceFrom(made)
      for (let done = 0; done < changes;) {
        const editor = chance.upTo(everybody.length)
        const deed = deedOf('hot', editor, chance)
        if (deed.do === 'set') continue
        const stands = log.plan(plan)
        const text = textOf(stands?.records.get(deed.record), 'why')
        const { at, out, put } = textAfter(text, deed)
        const splices = [{ from: at, to: at + out, insert: put }]
        const { record } = deed
        const written = desk.write(
          everybody[editor] ?? everybody[0],
          plan,
          [
            {
              do: 'splice',
              id: `heap-${(made += 1)}`,
              record,
              field: 'why',
              base: stands?.seq ?? 0,
              length: text.length,
              splices,
            },
          ],
          'page',
        )
        if (written.kind !== 'written') throw new Error(JSON.stringify(written))
        done++
      }
    }

    openAndEdit()
    const before = heap()
    for (let at = 0; at < plans; at++) openAndEdit()
    const bytes = (heap() - before) / plans
    await service.stop()
    log.close()
    rmSync(folder, { recursive: true, force: true })
    return bytes
  },
})
