import { chatOver } from '../chat-options.ts'
import { activityOf, connectorToken, openBotLab, pressOf, type BotLab } from '../bot/bot-lab.ts'
import { openClosureLab } from '../closure/closure-lab.ts'
import { helen, priya, ruth, type Person } from '../service-lab.ts'
import type { Prompt, PromptKind } from '../../../../src/log/prompts.ts'

/** A whole service whose chat is open to Priya, who leads, and to the managers Helen and Ruth; every press comes by the real bot. */
export async function openClosureChatLab(refs?: readonly string[]) {
  const teams = await openBotLab()
  const lab = await openClosureLab(refs, {
    sending: { hours: 'any time' },
    bot: {
      ...chatOver(teams),
      credentials: { kind: 'token', token: () => connectorToken(teams).sign(teams.key) },
    },
  })
  const post = async (who: Person, activity: (lab: BotLab) => object): Promise<Response> =>
    lab.service.fetch(
      new Request('http://127.0.0.1/api/messages', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await connectorToken(teams).sign(teams.key)}`,
        },
        body: JSON.stringify({
          ...activity(teams),
          from: { id: `29:${who.oid}`, aadObjectId: who.oid, name: who.name },
          conversation: {
            id: `chat-${who.oid}`,
            tenantId: who.tenantId,
            conversationType: 'personal',
          },
        }),
      }),
    )
  for (const who of [priya, helen, ruth]) await post(who, (bot) => activityOf(bot))
  await lab.service.tick()
  teams.reached.length = 0
  return {
    ...lab,
    teams,
    /** Everything of a kind that was put to somebody. */
    prompts: (kind: PromptKind, { oid }: Person): Prompt[] =>
      lab.log.prompts.ofPlan(lab.key).filter((one) => one.kind === kind && one.oid === oid),
    /** Presses a button, and gives the card or sentence that comes back, as text. */
    async press(who: Person, data: Record<string, unknown>): Promise<string> {
      const reply = await post(who, (bot) => pressOf(bot, data))
      return (await reply.text()).replaceAll('\u00a0', ' ')
    },
    /** The cards that reached somebody's chat since they were last asked for, as texts. */
    arrived(who: Person): string[] {
      const theirs = teams.reached.filter(({ path }) => path.includes(`chat-${who.oid}`))
      const cards = theirs.filter(({ body }) => body['attachments'])
      for (const one of theirs) teams.reached.splice(teams.reached.indexOf(one), 1)
      return cards.map(({ body, method }) =>
        `${method} ${JSON.stringify(body)}`.replaceAll('\u00a0', ' '),
      )
    },
    async close() {
      await lab.close()
      await teams.close()
    },
  }
}

export type ClosureChatLab = Awaited<ReturnType<typeof openClosureChatLab>>
