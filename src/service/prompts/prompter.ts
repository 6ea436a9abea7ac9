import { setImmediate } from 'node:timers/promises'
import { noLongerYours } from '../../cards/no-longer-yours.ts'
import { reviewPrompt, reviewPromptSummary } from '../../cards/review-prompt.ts'
import { reviewWithdrawn } from '../../cards/review-withdrawn.ts'
import type { Conversation } from '../../log/conversations.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { PlanView } from '../../plan/view.ts'
import type { Bot } from '../bot/bot.ts'
import { kindOfError } from '../bot/bot-log.ts'
import type { NoteEvent, ServiceNotes } from '../notes.ts'
import type { PlanDesk } from '../plans/plan-desk.ts'
import { oneAtATime } from '../rhythm/one-at-a-time.ts'
import { promptsDue } from './due-prompts.ts'
import { actorInChat } from './person-in-chat.ts'
import { promptView, subjectOfPrompt } from './prompt-view.ts'
import { afterRefusal } from './refused-send.ts'
import { settled } from './settle.ts'

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
}

/** Sends the review prompts that are due; run again it sends nothing twice. */
export interface Prompter {
  tick(): Promise<void>
}

/** More than are ever due at once. */
const all = 100_000

/**
 * Looks at every plan for what its lead professional is to be asked on the day, and sends what can be sent. Which prompts
 * there are and how far each has got is in the outbox on disk; only how long to wait is remembered here.
 */
export function createPrompter(ports: PrompterPorts): Prompter {
  const { log, clock, desk, bot, tenantId, origin, notes } = ports
  /** Not before this instant, in milliseconds: each prompt that was refused, and everything while Teams is busy. */
  const waiting = new Map<string, number>()
  let allWait = 0

  async function lookAt(key: PlanKey): Promise<void> {
    const plan = log.plan(key)
    if (!plan) return
    const prompts = log.prompts.ofPlan(key).map((one) => settled(log, one, plan, tenantId))
    const { ask, withdraw } = promptsDue(plan, prompts, tenantId, clock.today(), log.directory)
    for (const prompt of withdraw) await takeBack(prompt)
    if (ask && log.prompts.ask(ask, clock.now().toISOString())) notes.note('prompt.asked')
  }

  async function takeBack(prompt: Prompt): Promise<void> {
    log.prompts.withdrawn(prompt.id)
    notes.note('prompt.withdrawn')
    const chat = log.conversations.find(tenantId, prompt.oid)
    if (!chat || prompt.activity === null) return
    const view = viewFor(prompt)
    const card = view ? reviewWithdrawn(subjectOfPrompt(prompt, view, origin)) : noLongerYours()
    const { activity } = prompt
    await attempted('prompt.not-replaced', () => bot.updateCard(chat, activity, card))
  }

  /** The plan as whoever was asked may see it, which the desk puts on the access log; null where they may not. */
  function viewFor(prompt: Prompt): PlanView | null {
    const plan = log.plan(prompt.plan)
    if (!plan) return null
    const actor = actorInChat(plan, { tenantId, oid: prompt.oid }, clock.today(), log.directory)
    return desk.view(actor, plan.key, 'service')
  }

  async function sendAll(): Promise<void> {
    for (const prompt of log.prompts.inState('due', all)) {
      const now = clock.now().getTime()
      if (now < allWait) return
      if (now < (waiting.get(prompt.id) ?? 0)) continue
      const chat = log.conversations.find(tenantId, prompt.oid)
      if (chat) await attempted('prompt.broken', () => send(prompt, chat))
    }
  }

  async function send(prompt: Prompt, chat: Conversation): Promise<void> {
    const view = viewFor(prompt)
    if (!view) return
    const shown = promptView(prompt, view, log.prompts.ofPlan(prompt.plan), origin)
    const [card, summary] = [reviewPrompt(shown), reviewPromptSummary(shown)]
    // On disk before it leaves: found like this after a crash, it may be in the chat and is not sent again.
    log.prompts.sending(prompt.id, chat.conversationId, clock.now().toISOString())
    try {
      const { activityId } = await bot.sendCard(chat, card, summary)
      log.prompts.sent(prompt.id, activityId)
      waiting.delete(prompt.id)
      notes.note('prompt.sent')
    } catch (error) {
      refused(prompt, error)
    }
  }

  function refused(prompt: Prompt, error: unknown): void {
    const after = afterRefusal(error)
    notes.note('prompt.refused', { kind: kindOfError(error), next: after.kind })
    if (after.kind === 'unsure') return
    log.prompts.unsent(prompt.id)
    if (after.kind === 'unreachable') return log.conversations.forget(tenantId, prompt.oid)
    const until = clock.now().getTime() + after.seconds * 1000
    if (after.kind === 'all-later') allWait = until
    else waiting.set(prompt.id, until)
  }

  /** One plan or chat that is broken does not keep the others from being asked. */
  async function attempted(event: NoteEvent, attempt: () => Promise<void>): Promise<void> {
    try {
      await attempt()
    } catch (error) {
      notes.note(event, { kind: kindOfError(error) })
    }
  }

  const turns = oneAtATime(async () => {
    for (const key of log.planKeys()) {
      await attempted('prompt.broken', () => lookAt(key))
      // Whoever else asks the service something is answered between two plans.
      await setImmediate()
    }
    await sendAll()
  })
  return { tick: () => turns.take() }
}
