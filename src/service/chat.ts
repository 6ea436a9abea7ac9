import type { Hono, MiddlewareHandler } from 'hono'
import { createUpdateDesk } from './answers/create-update-desk.ts'
import { createBot } from './bot/bot.ts'
import { createClosureChat } from './closure-in-chat/create-closure-chat.ts'
import type { ClosureDesk } from './closure/closure-desk.ts'
import { messagesPath } from './bot/messages-route.ts'
import { addressOf } from './limits/address.ts'
import type { LimitBuckets } from './limits/limits.ts'
import type { PlanDesk } from './plans/plan-desk.ts'
import { createReviewDesk } from './prompts/create-review-desk.ts'
import { installWhereNeeded } from './prompts/installer.ts'
import { createPrompter, type Prompter } from './prompts/prompter.ts'
import { usualSending } from './prompts/sending.ts'
import { refuseTooMany } from './routes/too-many.ts'
import type { ServiceOptions } from './service.ts'
import { createTalkDesk } from './talk/create-talk-desk.ts'

/** The chat as the service has it: its route, and the prompts that it sends. */
export interface Chat extends Prompter {
  mount(app: Hono): void
}

interface ChatOptions extends Pick<
  ServiceOptions,
  'bot' | 'log' | 'clock' | 'origin' | 'notes' | 'sending' | 'installing'
> {
  readonly closures: ClosureDesk
  readonly buckets: LimitBuckets
  readonly gateways: number
}

const noChat: Chat = { tick: () => Promise.resolve(), mount: () => undefined }

/** The chat over the plan desk. `wake` is called when there may be something to send before the next look. */
export async function createChat(
  options: ChatOptions,
  desk: PlanDesk,
  wake: () => void,
): Promise<Chat> {
  const { bot: own, log, clock, origin, notes, installing } = options
  const sending = { ...usualSending, ...options.sending }
  if (!own) return noChat
  const bot = await createBot({
    ...own,
    conversations: log.conversations,
    sharedChats: log.sharedChats,
    talk: createTalkDesk({ log, clock, origin, tenantId: own.tenantId }),
    reviews: createReviewDesk({ log, clock, desk, origin, wake }),
    updates: createUpdateDesk({ log, clock, desk, origin }),
    closures: createClosureChat({ log, clock, closures: options.closures, origin, wake }),
    kindOf: (promptId) => log.prompts.find(promptId)?.kind ?? null,
    heard: (actor, what) =>
      log.access.note({
        at: clock.now().toISOString(),
        oid: actor?.oid ?? null,
        plan: null,
        what,
        from: 'chat',
        outcome: 'allowed',
      }),
    log: notes,
  })
  const { tenantId } = own
  const prompter = createPrompter({ log, clock, desk, bot, tenantId, origin, notes, sending })
  return {
    async tick() {
      await prompter.tick()
      if (!installing) return
      await installWhereNeeded(installing, { log, clock, tenantId, notes, hours: sending.hours })
    },
    mount(app) {
      app.post(messagesPath, noteRefused(options))
      bot.mount(app)
    },
  }
}

/**
 * What chat does in somebody's name is noted where it is done; a message that is let in by nobody is noted here. Whoever is
 * let in waits for nobody's flood.
 */
function noteRefused({ log, clock, buckets, gateways }: ChatOptions): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const { status } = c.res
    if (status < 400) return
    const outcome = status === 401 || status === 403 ? 'refused' : 'faulty'
    const what = `POST ${messagesPath}`
    const at = clock.now().toISOString()
    log.access.note({ at, oid: null, plan: null, what, from: 'chat', outcome })
    const taken = buckets.strangers.take(addressOf(c, gateways))
    if (taken.kind === 'wait') c.res = refuseTooMany(c, taken.seconds)
  }
}
