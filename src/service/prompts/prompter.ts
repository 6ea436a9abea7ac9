import { setTimeout as wait } from 'node:timers/promises'
import { noLongerYours } from '../../cards/no-longer-yours.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { PlanView } from '../../plan/view.ts'
import type { Bot } from '../bot/bot.ts'
import { kindOfError } from '../bot/bot-log.ts'
import { firstNotMissed } from '../due/missed.ts'
import type { NoteEvent, ServiceNotes } from '../notes.ts'
import type { PlanDesk } from '../plans/plan-desk.ts'
import { oneAtATime } from '../rhythm/one-at-a-time.ts'
import { putDigests } from './digests.ts'
import type { Drawing } from './kinds/kind.ts'
import { lookAtAll } from './look.ts'
import { actorInChat } from './person-in-chat.ts'
import { createSender } from './sender.ts'
import { usualSending, type Sending } from './sending.ts'

export interface PrompterPorts {
  readonly log: Log
  readonly clock: Clock
  readonly desk: PlanDesk
  readonly bot: Pick<Bot, 'sendCard' | 'updateCard'>
  /** The tenant whose people are asked. */
  readonly tenantId: string
  /** Where people reach the service, for links in cards. */
  readonly origin: string
  readonly notes: ServiceNotes
  readonly sending: Sending
  /** Asks the receiver for a prompt whose sending was cut short. Teams' connector cannot be asked. */
  readonly delivered: (prompt: Prompt) => Promise<'yes' | 'no' | 'cannot-tell'>
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<unknown>
  /** Milliseconds that never go back. */
  readonly elapsed: () => number
  /** A number from 0 up to 1. */
  readonly chance: () => number
}

type Optional = 'sending' | 'delivered' | 'pause' | 'elapsed' | 'chance'

/** Sends the prompts that are due; run again it sends nothing twice. */
export interface Prompter {
  tick(): Promise<void>
}

/** More than are ever being sent at once. */
const all = 100_000

const usual: Pick<PrompterPorts, Optional> = {
  sending: usualSending,
  delivered: async () => 'cannot-tell',
  pause: (ms) => wait(ms),
  elapsed: () => performance.now(),
  chance: Math.random,
}

/**
 * Looks at the plans in which something may be due, puts it into the outbox and sends what may be sent. Which prompts there are
 * and how far each has got is on disk, so that neither restarts nor missed nights nor a clock that jumps put one twice.
 */
export function createPrompter(
  given: Omit<PrompterPorts, Optional> & Partial<Pick<PrompterPorts, Optional>>,
): Prompter {
  const ports: PrompterPorts = { ...usual, ...given }
  const { log, clock, desk, tenantId, origin, notes, sending, delivered } = ports
  /** Those that nobody can tell of: they stay as they are and stand in the inbox. */
  const untold = new Set<string>()

  function viewFor({ plan: key, oid }: Prompt): PlanView | null {
    const plan = log.plan(key)
    if (!plan) return null
    const actor = actorInChat(plan, { tenantId, oid }, clock.today(), log.directory)
    return desk.view(actor, plan.key, 'service')
  }
  const drawing: Drawing = { log, clock, tenantId, origin, viewFor, closedTo: noLongerYours }
  const sender = createSender(ports, sending, drawing)

  const noted = (event: NoteEvent, error: unknown) =>
    notes.note(event, { kind: kindOfError(error) })

  /** One plan or chat that is broken does not keep the others from being asked. */
  async function attempted(event: NoteEvent, attempt: () => Promise<void>): Promise<void> {
    try {
      await attempt()
    } catch (error) {
      noted(event, error)
    }
  }

  async function takeBack(prompt: Prompt): Promise<void> {
    notes.note('prompt.withdrawn')
    await attempted('prompt.not-replaced', () => sender.replace(prompt))
  }

  /** A send that was cut short, by a crash or on the way, is asked after where the receiver can be asked. */
  async function askAfter(prompt: Prompt): Promise<void> {
    if (sender.isSending(prompt.id) || untold.has(prompt.id)) return
    const told = await delivered(prompt)
    if (told === 'yes') log.prompts.arrived(prompt.id)
    else if (told === 'no') log.prompts.unsent(prompt.id)
    else untold.add(prompt.id)
  }

  const turns = oneAtATime(async () => {
    for (const prompt of log.prompts.inState('sending', all)) {
      await attempted('prompt.broken', () => askAfter(prompt))
    }
    await attempted('prompt.broken', () =>
      lookAtAll(ports, takeBack, (error) => noted('prompt.broken', error)),
    )
    await attempted('prompt.broken', async () => putDigests(ports))
    if (sending.missedAfter !== null) {
      const on = clock.today()
      log.prompts.keptBefore(firstNotMissed(on, sending.missedAfter), on)
    }
    await sender.sendAll()
  })
  return { tick: () => turns.take() }
}
