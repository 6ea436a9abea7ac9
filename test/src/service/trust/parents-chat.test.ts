import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../../../src/service/talk/command.ts'
import {
  activityOf,
  clientId,
  connectorToken,
  openBotLab,
  tenantId,
  type BotLab,
} from '../bot/bot-lab.ts'
import { chatOver } from '../chat-options.ts'
import { adding, priya, type Person } from '../service-lab.ts'
import { triedInChat } from './outputs.ts'
import { former, openParentsLab, readers, type ParentsLab } from './parents.ts'
import { placeNames, places, toldIn } from './places.ts'

let teams: BotLab
let lab: ParentsLab

/** The family whose places are kept from the father, with an action of everybody and a plan that is linked to a meeting. */
beforeAll(async () => {
  teams = await openBotLab()
  lab = await openParentsLab({
    bot: {
      ...chatOver(teams),
      credentials: { kind: 'token', token: () => connectorToken(teams).sign(teams.key) },
    },
    sending: { hours: 'any time' },
  })
  const members = [...(lab.log.plan(lab.key)?.records.values() ?? [])].filter(
    ({ kind }) => kind === 'member',
  )
  lab.write(
    priya,
    ...members.map(({ id }) =>
      adding('action', { what: `Go to ${places.home.text}`, owner: id, due: '2026-11-02' }),
    ),
  )
  await meets(priya, `plan ${lab.reference}`)
}, 120_000)
afterAll(async () => {
  await lab.close()
  await teams.close()
})

let made = 0
/** Everything that an activity of somebody's brings about: what is answered, and what is sent. */
async function brings(who: Person, activity: object): Promise<string> {
  await lab.service.tick()
  teams.reached.length = 0
  const reply = await lab.service.fetch(
    new Request('http://127.0.0.1/api/messages', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connectorToken(teams).sign(teams.key)}`,
      },
      body: JSON.stringify({
        ...activityOf(teams, { id: `place-${(made += 1)}` }),
        from: { id: `29:${who.oid}`, aadObjectId: who.oid, name: who.name },
        conversation: { id: `chat-${who.oid}`, tenantId, conversationType: 'personal' },
        ...activity,
      }),
    }),
  )
  await lab.service.tick()
  return `${await reply.text()} ${JSON.stringify(teams.reached)}`
}

const conversation = { id: '19:meeting@thread.v2', tenantId, conversationType: 'groupChat' }
const meets = (who: Person, text: string) =>
  brings(who, {
    conversation,
    text: `<at>P</at> ${text}`,
    entities: [{ type: 'mention', text: '<at>P</at>', mentioned: { id: `28:${clientId}` } }],
  })
const invoked = (name: string, value: unknown) => ({
  type: 'invoke',
  name,
  value,
  text: undefined,
})

/** Whatever the chat tells of a plan, by the name it is tried under. */
const turns: Readonly<Record<string, (who: Person) => Promise<string>>> = {
  ...Object.fromEntries(
    commands.map(({ title }) => [
      title,
      async (who: Person) =>
        [await brings(who, { text: title }), await meets(who, title)].join(' '),
    ]),
  ),
  'composeExtension/query': (who) =>
    brings(who, invoked('composeExtension/query', { parameters: [{ name: 'number', value: '' }] })),
  'composeExtension/queryLink': (who) =>
    brings(
      who,
      invoked('composeExtension/queryLink', { url: `http://127.0.0.1:3978/plans/${lab.key}` }),
    ),
  ...Object.fromEntries(
    ['Start', 'End'].map((moment) => [
      `application/vnd.microsoft.meeting${moment}`,
      (who: Person) =>
        brings(who, {
          type: 'event',
          name: `application/vnd.microsoft.meeting${moment}`,
          conversation,
          text: undefined,
          value: { Title: places.home.text },
        }),
    ]),
  ),
}

it('whatever the chat tells of a plan is tried', () => {
  expect(Object.keys(turns).toSorted()).toEqual(Object.keys(triedInChat).toSorted())
})

describe.each(Object.keys(turns))('"%s" in chat', (turn) => {
  it('tells nobody any place, whoever may know it: a chat is read over shoulders', async () => {
    for (const [who] of readers) {
      const told = await turns[turn]?.(who)
      expect([who.name, toldIn(told ?? '')]).toEqual([who.name, []])
      expect(told).not.toMatch(/Whitlow|Carrow|Aunt/)
    }
  })
})

it('the team is told of the plan, so that there is something to keep places out of', async () => {
  for (const [who, known] of readers.filter(([, some]) => some.length > 0)) {
    expect(known.length).toBeGreaterThan(0)
    expect(await turns['my actions']?.(who)).toContain(lab.reference)
    expect(await turns['plan']?.(who)).toContain(lab.reference)
  }
  expect(placeNames.length).toBeGreaterThan(0)
})

it('whoever has left the team is told of no plan', async () => {
  for (const turn of Object.keys(turns).filter((name) => !name.includes('meeting'))) {
    expect([turn, (await turns[turn]?.(former))?.includes(lab.reference)]).toEqual([turn, false])
  }
})
