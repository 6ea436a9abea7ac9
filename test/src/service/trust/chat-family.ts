import type { Operation } from '../../../../src/plan/operation.ts'
import { activityOf, connectorToken, openBotLab, pressOf, type BotLab } from '../bot/bot-lab.ts'
import { chatOver } from '../chat-options.ts'
import {
  adding,
  grace,
  helen,
  ivy,
  liam,
  omar,
  openServiceLab,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

const worker = (place: number, name: string, agency = 'Eastfield Housing'): Person => ({
  ...priya,
  oid: `aaaaaaaa-0000-4000-8000-0000000000${place}`,
  name,
  agency,
})
const former = worker(41, 'Femi Former')
const coming = worker(42, 'Cora Coming')
const unlisted = worker(43, 'Una Unlisted')
const closed = worker(44, 'Clem Closed', 'Southfield Clinic')
const glass: Person = { ...ruth, name: 'Gwen Glass' }

/** Whoever presses, by the word in the table: who Teams says they are, and of which tenant. */
export const askers: Readonly<Record<string, { who: Person | null; tenant?: string }>> = {
  lead: { who: priya },
  member: { who: grace },
  manager: { who: helen },
  former: { who: former },
  coming: { who: coming },
  stranger: { who: omar },
  unlisted: { who: unlisted },
  closed: { who: closed },
  glass: { who: glass },
  nobody: { who: null },
  'other-tenant': { who: priya, tenant: '99999999-2222-4333-8444-555555555555' },
}

export interface ChatFamily extends ServiceLab {
  readonly key: string
  readonly reference: string
  readonly promptId: string
  /** Presses Send on the card as somebody, and gives all that comes back. */
  press(asker: string, data: Record<string, unknown>): Promise<string>
  /** Says something to the bot in a chat of one's own, and gives all that comes back. */
  says(asker: string, text: string): Promise<string>
  /** Asks the message extension, and gives all that it answers. */
  invokes(asker: string, name: 'query' | 'queryLink', value: unknown): Promise<string>
}

const since = '2026-01-02T09:00:00.000Z'

/** A family whose lead was sent the card of its three-month review in chat. */
export async function openChatFamily(isRestricted: boolean): Promise<ChatFamily> {
  const teams = await openBotLab()
  const lab = await openServiceLab({
    bot: {
      ...chatOver(teams),
      credentials: { kind: 'token', token: () => connectorToken(teams).sign(teams.key) },
    },
  })
  const { directory } = lab.log
  for (const { oid, name, agency } of [former, coming, unlisted, closed]) {
    directory.keep({ oid, name, agency }, ivy.oid, since)
  }
  const made = lab.service.desk.open(priya, {
    family: 'Hartley',
    framework: 'supporting-families-2022',
    opened: '2026-08-28',
  })
  if (made.kind !== 'opened') throw new Error(JSON.stringify(made))
  const { key, reference } = made
  const write = (who: Person, ...operations: Operation[]) => {
    const written = lab.service.desk.write(who, key, operations, 'page')
    if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  }
  const joins = ({ oid, name, agency }: Person, role: string, from = '2026-08-28', to?: string) =>
    adding('member', { oid, name, agency, role, from, ...(to === undefined ? {} : { to }) })
  write(
    priya,
    joins(grace, 'member'),
    joins(liam, 'member'),
    joins(helen, 'manager'),
    joins(former, 'member', '2026-08-28', '2026-11-24'),
    joins(coming, 'member', '2026-11-26'),
    joins(unlisted, 'member'),
    joins(closed, 'member'),
    adding('person', { name: 'Kofi', kind: 'child', born: '2022-07-01' }, 'kofi'),
    adding('need', { ref: '2.2', people: ['kofi'], identified: '2026-08-28' }),
    adding('sharing', {
      agency: closed.agency,
      purpose: 'Support',
      basis: 'Public task',
      categories: [],
      decision: 'do-not-share',
      why: 'The family asked.',
      from: '2026-08-28',
    }),
  )
  directory.drop(unlisted.oid, ivy.oid, since)
  await lab.post(glass, '/api/emergencies', {
    reference,
    why: 'A child was seen alone at night in the snow.',
  })
  if (isRestricted) {
    const head = [...(lab.log.plan(key)?.records.keys() ?? [])][0] ?? ''
    const restricts = { do: 'set', id: 'op-r', record: head, field: 'restricted' } as const
    write(helen, { ...restricts, value: true, base: 0 })
  }
  await hello(teams, lab, priya)
  await lab.service.tick()
  const prompt = lab.log.prompts.ofPlan(key)[0]
  if (prompt?.state !== 'sent' || prompt.about !== '2.2')
    throw new Error(`no card was sent: ${prompt?.state}`)
  const placed = (asker: string) => {
    const { who, tenant = priya.tenantId } = askers[asker] ?? { who: null }
    return {
      from: { id: `29:${asker}`, ...(who ? { aadObjectId: who.oid, name: who.name } : {}) },
      conversation: { id: `chat-${asker}`, tenantId: tenant, conversationType: 'personal' },
      channelData: { tenant: { id: tenant } },
    }
  }
  return {
    ...lab,
    key,
    reference,
    promptId: prompt.id,
    async press(asker, data) {
      const sent = { action: 'review.answer', promptId: prompt.id, ...data }
      const reply = await post(teams, lab, { ...pressOf(teams, sent), ...placed(asker) })
      return reply.text()
    },
    async says(asker, text) {
      teams.reached.length = 0
      await post(teams, lab, { ...activityOf(teams, { text }), ...placed(asker) })
      return JSON.stringify(teams.reached)
    },
    async invokes(asker, name, value) {
      const asked = { type: 'invoke', name: `composeExtension/${name}`, value, text: undefined }
      const reply = await post(teams, lab, activityOf(teams, { ...asked, ...placed(asker) }))
      return reply.text()
    },
    async close() {
      await lab.close()
      await teams.close()
    },
  }
}

async function post(teams: BotLab, lab: ServiceLab, activity: unknown): Promise<Response> {
  const token = await connectorToken(teams).sign(teams.key)
  return lab.service.fetch(
    new Request('http://127.0.0.1/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    }),
  )
}

const hello = (teams: BotLab, lab: ServiceLab, { oid, name }: Person) =>
  post(
    teams,
    lab,
    activityOf(teams, { from: { id: `29:${oid}`, aadObjectId: oid, name }, text: 'hello' }),
  )
