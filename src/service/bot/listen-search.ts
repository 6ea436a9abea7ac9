import type { App } from '@microsoft/teams.apps'
import { z } from 'zod'
import { inboundActivity } from './activity.ts'
import type { ChatActor } from './answer-desk.ts'
import { kindOfError, type BotLog } from './bot-log.ts'
import { cardContentType, forTeams } from './for-teams.ts'
import type { FoundPlan, TalkDesk } from './talk-desk.ts'

interface SearchPorts {
  readonly talk: TalkDesk
  readonly log: BotLog
  /** Who an activity is from; null where that is not said, in which case it is noted and told nothing. */
  readonly actorOf: (activity: z.infer<typeof inboundActivity>) => ChatActor | null
}

/** More than Teams shows at once. */
const mostAtOnce = 25

const count = (most: number, usual: number) => z.int().min(0).max(most).catch(usual)
const query = z.object({
  parameters: z
    .array(z.object({ name: z.string(), value: z.string() }).nullable().catch(null))
    .catch([]),
  queryOptions: z
    .object({ skip: count(10_000, 0), count: count(mostAtOnce, mostAtOnce) })
    .catch({ skip: 0, count: mostAtOnce }),
})
const link = z.object({ url: z.string().max(2_000) })

/** The name of the parameter of a search; the manifest announces it. */
export const searchParameter = 'number'

/** Answers searches from the compose box and links that were pasted there: plans of whoever asks, by numbers alone. */
export function listenToSearches(app: App, { talk, log, actorOf }: SearchPorts): void {
  async function found(
    activity: unknown,
    find: (actor: ChatActor, value: unknown) => Promise<FoundPlan[]>,
  ) {
    try {
      const inbound = inboundActivity.parse(activity)
      const actor = actorOf(inbound)
      return result(actor ? await find(actor, inbound.value) : [])
    } catch (error) {
      log.note('bot.failed', { handler: 'search', kind: kindOfError(error) })
      return result([])
    }
  }

  app.on('message.ext.query', ({ activity }) =>
    found(activity, async (actor, value) => {
      const { data: asked } = query.safeParse(value)
      if (!asked) return []
      const typed = asked.parameters.find((one) => one?.name === searchParameter)
      return talk.search(actor, { text: (typed?.value ?? '').slice(0, 100), ...asked.queryOptions })
    }),
  )
  app.on('message.ext.query-link', ({ activity }) =>
    found(activity, async (actor, value) => {
      const { data: asked } = link.safeParse(value)
      const plan = asked ? await talk.planAt(actor, asked.url) : null
      return plan ? [plan] : []
    }),
  )
}

/** What is chosen is posted for all to read, so that card holds the number and the link; how it stands is in the list alone. */
function result(plans: readonly FoundPlan[]) {
  return {
    composeExtension: {
      type: 'result' as const,
      attachmentLayout: 'list' as const,
      attachments: plans.map(({ planNumber, said, card }) => ({
        contentType: cardContentType,
        content: forTeams(card),
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail' as const,
          content: { title: planNumber, text: said },
        },
      })),
    },
  }
}
