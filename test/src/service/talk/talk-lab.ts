import type { Operation } from '../../../../src/plan/operation.ts'
import { activityOf, clientId, connectorToken, openBotLab, tenantId } from '../bot/bot-lab.ts'
import { chatOver } from '../chat-options.ts'
import { openFamily, openServiceLab, type Person } from '../service-lab.ts'

/** Where somebody speaks to the bot. */
export type Scope = 'personal' | 'channel' | 'group' | 'meeting'
export const sharedScopes = ['channel', 'group', 'meeting'] as const

const conversations = {
  channel: {
    id: '19:channel@thread.tacv2;messageid=17',
    tenantId,
    conversationType: 'channel',
  },
  group: { id: '19:group@thread.v2', tenantId, conversationType: 'groupChat' },
  meeting: { id: '19:meeting_abc@thread.v2', tenantId, conversationType: 'groupChat' },
}
const botId = `28:${clientId}`

/** A whole service with a family of Priya's, FP-1042, whose chat is spoken to by the real bot. */
export async function openTalkLab() {
  const teams = await openBotLab()
  const lab = await openServiceLab({
    sending: { hours: 'any time' },
    bot: {
      ...chatOver(teams),
      credentials: { kind: 'token', token: () => connectorToken(teams).sign(teams.key) },
    },
  })
  const key = openFamily(lab)

  const placed = (who: Person | null, scope: Scope) => ({
    from: who ? { id: `29:${who.oid}`, aadObjectId: who.oid, name: who.name } : { id: '29:nobody' },
    conversation:
      scope === 'personal'
        ? { id: `chat-${who?.oid ?? 'nobody'}`, tenantId, conversationType: 'personal' }
        : conversations[scope],
    ...(scope === 'channel'
      ? { channelData: { tenant: { id: tenantId }, team: { id: '19:team@thread.tacv2' } } }
      : {}),
  })
  const post = async (activity: object, tenant?: string): Promise<Response> =>
    lab.service.fetch(
      new Request('http://127.0.0.1/api/messages', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await connectorToken(teams).sign(teams.key)}`,
        },
        body: JSON.stringify({
          ...activityOf(teams, { id: `activity-${(made += 1)}` }),
          ...activity,
          ...(tenant === undefined ? {} : { channelData: { tenant: { id: tenant } } }),
        }),
      }),
    )
  /** What the bot answered since it was last asked for, as one text; the prompts that it sends by itself are left out. */
  const reached = (): string => {
    const all = teams.reached.splice(0).map(({ path, body }) => `${path} ${JSON.stringify(body)}`)
    return all
      .filter((one) => !one.includes('"promptId"'))
      .join('\n')
      .replaceAll('\u00a0', ' ')
  }
  return {
    ...lab,
    teams,
    key,
    post,
    placed,
    reached,
    write(who: Person, ...operations: Operation[]): void {
      const written = lab.service.desk.write(who, key, operations, 'page')
      if (written.kind !== 'written') throw new Error(JSON.stringify(written))
    },
    /** Says something, with a mention of the bot where others read it, and gives what it answers. */
    async says(who: Person | null, scope: Scope, text: string): Promise<string> {
      const mentioned = scope === 'personal' ? text : `<at>Family Outcome Plan</at> ${text}`
      const entities = [
        { type: 'mention', text: '<at>Family Outcome Plan</at>', mentioned: { id: botId } },
      ]
      reached()
      const reply = await post({ ...placed(who, scope), text: mentioned, entities })
      if (reply.status !== 200) throw new Error(`Teams was answered ${reply.status}`)
      return reached()
    },
    /** Asks the message extension, and gives all that it answers. */
    async invokes(
      who: Person | null,
      name: string,
      value: unknown,
      tenant?: string,
    ): Promise<string> {
      const asked = { type: 'invoke', name: `composeExtension/${name}`, value }
      const reply = await post({ ...placed(who, 'group'), ...asked }, tenant)
      return reply.text()
    },
    /** A meeting begins or ends. */
    async meeting(
      who: Person | null,
      moment: 'Start' | 'End',
      change: object = {},
    ): Promise<string> {
      reached()
      const value = { Title: 'The Hartleys', Id: 'm-1', StartTime: '2026-11-25T10:00:00Z' }
      const name = `application/vnd.microsoft.meeting${moment}`
      await post({
        ...placed(who, 'meeting'),
        type: 'event',
        name,
        value,
        text: undefined,
        ...change,
      })
      return reached()
    },
    async close() {
      await lab.close()
      await teams.close()
    },
  }
}

let made = 0
export type TalkLab = Awaited<ReturnType<typeof openTalkLab>>

/** A search as the compose box sends it. */
export const searchFor = (text: string, options: object = { skip: 0, count: 25 }) => ({
  commandId: 'findPlan',
  parameters: [{ name: 'number', value: text }],
  queryOptions: options,
})
