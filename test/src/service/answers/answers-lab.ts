import type { Card } from '../../../../src/cards/card.ts'
import type { Prompt, PromptKind } from '../../../../src/log/prompts.ts'
import { createUpdateDesk } from '../../../../src/service/answers/create-update-desk.ts'
import type { KeptRecord } from '../../../../src/plan/plan.ts'
import { grace, type Worker } from '../../plan/plan-lab.ts'
import { activityOf, openBotLab, postSigned, pressOf, type BotLab } from '../bot/bot-lab.ts'
import { openChatLab, origin, type ChatLab } from '../prompts/chat-lab.ts'

/** What Teams is answered when a button is pressed. */
export interface Pressed {
  readonly type: string
  readonly value: Card | string
}

/** The real bot with its sign-in checks on, over the Oseis' real plan, on a day that only the test moves. */
export interface AnswersLab {
  readonly chat: ChatLab
  readonly bot: BotLab
  /** Puts a question to somebody and says by which id they answer it. */
  ask(about: string, who?: Worker, kind?: PromptKind): string
  /** A press in a client that knows Action.Execute. */
  press(who: Worker, data: Record<string, unknown>): Promise<Pressed>
  /** The same press in a client that does not, which says from which card it came or not. */
  submit(who: Worker, data: Record<string, unknown>, card?: string | null): Promise<void>
  prompt(id: string): Prompt
  /** From now on this step of the outbox fails, with words of somebody's in its error; the answer makes it work again. */
  breaks(step: 'answered' | 'corrected' | 'find'): () => void
  /** What stands in the plan under ids that begin so. */
  entries(start: string): KeptRecord[]
  close(): Promise<void>
}

export async function openAnswersLab(): Promise<AnswersLab> {
  const chat = openChatLab()
  const { log, desk, clock, reviews } = chat
  const ticking = { today: () => clock.day, now: () => new Date(`${clock.day}T${clock.time}Z`) }
  clock.day = '2026-11-20'
  const bot = await openBotLab({
    reviews,
    updates: createUpdateDesk({ log, clock: ticking, desk, origin }),
    kindOf: (id) => log.prompts.find(id)?.kind ?? null,
  })
  const by = ({ oid }: Worker) => ({ from: { id: `29:${oid}`, aadObjectId: oid } })
  return {
    chat,
    bot,
    ask(about, who = grace, kind = 'update') {
      const key = { kind, plan: chat.plan().key, point: '3-month', due: '2026-11-28', about }
      log.prompts.ask({ ...key, oid: who.oid }, ticking.now().toISOString())
      const asked = log.prompts
        .ofPlan(key.plan)
        .find((one) => one.kind === kind && one.about === about && one.oid === who.oid)
      if (!asked) throw new Error('nothing was asked')
      return asked.id
    },
    async press(who, data) {
      const response = await postSigned(bot, { ...pressOf(bot, data), ...by(who) })
      if (response.status !== 200) throw new Error(`Teams was answered ${response.status}`)
      return response.json()
    },
    async submit(who, data, card = 'card-1') {
      const sent = { text: undefined, value: data, replyToId: card, ...by(who) }
      await postSigned(bot, activityOf(bot, sent))
    },
    prompt(id) {
      const found = log.prompts.find(id)
      if (!found) throw new Error('there is no such prompt')
      return found
    },
    breaks(step) {
      const outbox = log.prompts
      const whole = outbox[step].bind(outbox)
      outbox[step] = () => {
        throw new TypeError('disk full while writing "Saw them on Tuesday."')
      }
      return () => void Object.assign(outbox, { [step]: whole })
    },
    entries: (start) => [...chat.plan().records.values()].filter(({ id }) => id.startsWith(start)),
    async close() {
      await bot.close()
      chat.close()
    },
  }
}

/** Everything somebody reads on a card, inputs and their values included, or the sentence in its place. */
export function readOn({ value }: Pressed): string {
  return JSON.stringify(value).replaceAll('\u00a0', ' ')
}

/** What stands in an input of a card that was drawn. */
export function inputOn({ value }: Pressed, id: string): string | undefined {
  if (typeof value === 'string') return undefined
  for (const element of value.body) {
    if ('id' in element && element.id === id) return element.value
  }
  return undefined
}
