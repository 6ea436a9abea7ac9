import type { Conversation } from '../../log/conversations.ts'
import type { Prompt } from '../../log/prompts.ts'
import { kindOfError } from '../bot/bot-log.ts'
import { maySendAt } from '../due/sending-hours.ts'
import { kindsOfPrompts } from './kinds/index.ts'
import type { Drawing } from './kinds/kind.ts'
import type { PrompterPorts } from './prompter.ts'
import { afterRefusal } from './refused-send.ts'
import { createSendLimits } from './send-limits.ts'
import type { Sending } from './sending.ts'

/** Sends what is in the outbox, and draws anew what is there no more. */
export interface Sender {
  sendAll(): Promise<void>
  /** Replaces the card of a prompt that was taken back. */
  replace(prompt: Prompt): Promise<void>
  /** Whether a prompt is being sent by this process at this moment. */
  isSending(id: string): boolean
}

/** A longer wait, in milliseconds, is left to the next look. */
const longestWait = 5_000

const never = { before: 0, notBefore: 0 }

/** Which prompts there are and how far each has got is on disk; only how long to wait is remembered here. */
export function createSender(ports: PrompterPorts, sending: Sending, drawing: Drawing): Sender {
  const { log, clock, bot, tenantId, notes, pause, chance, elapsed } = ports
  const limits = createSendLimits(sending.rates)
  /** How often each prompt was refused, and the instant in milliseconds before which it is not tried again. */
  const refusals = new Map<string, { readonly before: number; readonly notBefore: number }>()
  const flying = new Set<string>()
  let allWait = 0

  /** Waits for a place in the limits of a chat; `none` where that would take too long now. */
  async function placeIn({ conversationId }: Conversation): Promise<'at once' | 'waited' | 'none'> {
    for (let turn = 0; ; turn++) {
      const wait = limits.take(conversationId, elapsed())
      if (wait === 0) return turn === 0 ? 'at once' : 'waited'
      if (wait > longestWait) return 'none'
      await pause(wait)
    }
  }

  const mayGo = ({ id, oid }: Prompt): boolean => {
    const now = clock.now()
    return (
      now.getTime() >= Math.max(allWait, refusals.get(id)?.notBefore ?? 0) &&
      maySendAt(now, sending.hours, log.quietHours.of(oid))
    )
  }

  async function send(prompt: Prompt, chat: Conversation): Promise<void> {
    const draw = () => kindsOfPrompts[prompt.kind]?.draw(prompt, drawing)
    const first = await draw()
    const place = first && first !== 'nothing' ? await placeIn(chat) : 'none'
    // While it waited who sees what may have moved, and who is in the team.
    const drawn = place === 'waited' ? await draw() : first
    if (drawn === 'nothing') return log.prompts.withdrawn(prompt.id)
    if (!drawn || place === 'none' || !mayGo(prompt)) return
    // Somebody may have answered or the plan moved on while it was drawn and waited for.
    if (log.prompts.find(prompt.id)?.state !== 'due') return
    // On disk before it leaves: found like this after a crash, it may be in the chat.
    const left = clock.now().toISOString()
    log.prompts.sending(prompt.id, chat.conversationId, left)
    flying.add(prompt.id)
    try {
      const { activityId } = await bot.sendCard(chat, drawn.card, drawn.summary)
      arrived(prompt, chat, activityId, left)
      refusals.delete(prompt.id)
      notes.note('prompt.sent')
    } catch (error) {
      refused(prompt, error)
    } finally {
      flying.delete(prompt.id)
    }
  }

  /** A chat that was opened while the card flew has it marked as not sent: where it is the very chat it flew to, it is there. */
  function arrived({ id, oid }: Prompt, chat: Conversation, activity: string, left: string): void {
    const isTaken = log.prompts.find(id)?.state === 'due'
    const now = log.conversations.find(tenantId, oid)
    if (isTaken && now?.conversationId !== chat.conversationId) return
    if (isTaken) log.prompts.sending(id, chat.conversationId, left)
    log.prompts.sent(id, activity)
  }

  function refused(prompt: Prompt, error: unknown): void {
    const { before } = refusals.get(prompt.id) ?? never
    const after = afterRefusal(error, { before, chance: chance() })
    notes.note('prompt.refused', { kind: kindOfError(error), next: after.kind })
    if (after.kind === 'unsure') return
    log.prompts.unsent(prompt.id)
    if (after.kind === 'unreachable') return log.conversations.forget(tenantId, prompt.oid)
    const notBefore = clock.now().getTime() + after.seconds * 1000
    refusals.set(prompt.id, { before: before + 1, notBefore })
    if (after.kind === 'all-later') allWait = Math.max(allWait, notBefore)
  }

  /** What goes to one person goes in order, one after another. */
  async function sendTo(oid: string, prompts: readonly Prompt[]): Promise<void> {
    for (const prompt of prompts) {
      const chat = mayGo(prompt) ? log.conversations.find(tenantId, oid) : null
      if (!chat) continue
      try {
        await send(prompt, chat)
      } catch (error) {
        notes.note('prompt.broken', { kind: kindOfError(error) })
      }
    }
  }

  return {
    isSending: (id) => flying.has(id),

    async sendAll() {
      const now = clock.now()
      if (now.getTime() < allWait || !maySendAt(now, sending.hours)) return
      const waiting = log.prompts.sendable(tenantId, clock.today(), now.toISOString())
      const people = [...Map.groupBy(waiting, ({ oid }) => oid)].values()
      const worker = async () => {
        for (const [oid, prompts] of people) await sendTo(oid, prompts)
      }
      await Promise.all(Array.from({ length: sending.inFlight }, worker))
    },

    async replace(prompt) {
      const chat = log.conversations.find(tenantId, prompt.oid)
      const kind = kindsOfPrompts[prompt.kind]
      const { activity } = prompt
      if (!chat || !kind || activity === null) return
      if ((await placeIn(chat)) === 'none') return
      // Drawn only now: while it waited they may have lost sight of the plan.
      const view = drawing.viewFor(prompt)
      const card = view ? kind.past(prompt, view, drawing) : drawing.closedTo()
      await bot.updateCard(chat, activity, card)
    },
  }
}
