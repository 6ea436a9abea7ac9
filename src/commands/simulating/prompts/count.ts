import type { Clock, Log } from '../../../log/log.ts'
import { openLog } from '../../../log/open-log.ts'
import type { Prompt } from '../../../log/prompts.ts'
import type { PlanKey } from '../../../plan/record.ts'
import { createInboxDesk } from '../../../service/prompts/inbox-desk.ts'
import { leadOf } from './families.ts'

/** What became of the prompts. */
export interface Counted {
  /** Families whose lead neither got the card nor is told that it may not have arrived. */
  readonly missing: readonly PlanKey[]
  /** Families whose lead got more than one card. */
  readonly doubled: readonly PlanKey[]
  /** Cards that may not have arrived, as the inbox tells; and how many of those are in the chat all the same. */
  readonly unsure: { readonly told: number; readonly there: number }
}

/** Compares what the log holds, and what the inbox tells, with the cards that are in the chats, by their prompts' ids. */
export function countIn(file: string, has: ReadonlyMap<string, number>, clock: Clock): Counted {
  const log = openLog(file)
  try {
    const families = log.planKeys()
    const told = mayNotHaveArrived(log, clock, families.length)
    const cardsOf = ({ id }: Prompt) => has.get(id) ?? 0
    const arrived = (key: PlanKey) =>
      log.prompts.ofPlan(key).reduce((sum, prompt) => sum + cardsOf(prompt), 0)
    const isKnown = (key: PlanKey) =>
      log.prompts
        .ofPlan(key)
        .some((one) => (one.state === 'sent' ? cardsOf(one) > 0 : told.has(one.id)))
    return {
      missing: families.filter((key) => !isKnown(key)),
      doubled: families.filter((key) => arrived(key) > 1),
      unsure: { told: told.size, there: [...told].filter((id) => has.has(id)).length },
    }
  } finally {
    log.close()
  }
}

/** The ids of the prompts of which somebody's inbox says so. */
function mayNotHaveArrived(log: Log, clock: Clock, families: number): ReadonlySet<string> {
  const inbox = createInboxDesk({ log, clock })
  const items = Array.from({ length: families }, (_, family) => inbox.of(leadOf(family))).flat()
  return new Set(items.filter(({ state }) => state === 'may-not-have-arrived').map(({ id }) => id))
}
