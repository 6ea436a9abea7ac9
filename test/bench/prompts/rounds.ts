import { copyFileSync } from 'node:fs'
import { due, openChats, quiet } from './plans.ts'
import { openPrompting, type Prompting } from './prompting.ts'

/** What one turn over a file of plans took, in milliseconds. */
export interface Turn {
  /** Every event of every plan, read once. */
  readonly read: number
  /** A look at what is due on a day on which nothing is. */
  readonly quiet: number
  /** The same on a day on which some are, nobody being in chat. */
  readonly due: number
  /** The sends of what was put then, once everybody is. */
  readonly sends: number
  readonly asked: number
  readonly sent: number
}

const quietTicks = 20
const more = 1_000_000

/** Plays a day over a copy of the file: it is opened anew, so that no plan is in memory. */
export async function turnOver(file: string, count: number): Promise<Turn> {
  const copy = `${file}.turn`
  copyFileSync(file, copy)
  const prompting = openPrompting(copy, quiet)
  const { log } = prompting
  try {
    const read = await taken(() => readAll(prompting, count))
    const still = await taken(async () => {
      for (let at = 0; at < quietTicks; at++) await prompting.tick()
    })
    if (log.prompts.inState('due', 1).length > 0) throw new Error('something was due')
    prompting.day = due
    const looked = await taken(() => prompting.tick())
    const asked = log.prompts.inState('due', more).length
    openChats(prompting, count)
    const sends = await taken(() => prompting.tick())
    return { read, quiet: still / quietTicks, due: looked, sends, asked, sent: prompting.sent }
  } finally {
    log.close()
  }
}

/** Reads the rows of every plan, as a look that knows nothing would have to; what is read is kept nowhere. */
function readAll({ log }: Prompting, count: number): void {
  let events = 0
  for (const key of log.planKeys()) events += log.eventsSince(key, 0).length
  if (events !== count * 4) throw new Error(`${events} events were read`)
}

async function taken(work: () => Promise<void> | void): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
