import { afterEach, expect, it } from 'vitest'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import { openBotLab, type BotLab } from './bot/bot-lab.ts'
import { chatOver } from './chat-options.ts'
import { openFamily, openServiceLab, priya, type ServiceLab } from './service-lab.ts'

let teams: BotLab
let lab: ServiceLab
afterEach(async () => {
  await lab.close()
  await teams.close()
})

/** A service with a family whose lead is to be asked; `hours` as a council has them, or any. */
async function openWith(hours: 'any time' | 'usual', isAllowed = true) {
  const asked: string[] = []
  const client = createGraphClient({
    token: async () => 'token',
    send: async (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`)
      return new Response(null, { status: 201 })
    },
  })
  teams = await openBotLab()
  lab = await openServiceLab({
    bot: chatOver(teams),
    ...(hours === 'usual' ? {} : { sending: { hours } }),
    ...(isAllowed ? { installing: { client, teamsApp: 'the-app' } } : {}),
  })
  openFamily(lab)
  return asked
}
const installs = `POST /v1.0/users/${priya.oid}/teamwork/installedApps`

it('a service that may installs the app for a lead who is to be asked and has no chat, once', async () => {
  const asked = await openWith('any time')
  await lab.service.tick()
  await lab.service.tick()
  expect(asked.filter((one) => one === installs)).toHaveLength(1)
})

it('until they have a chat the question stands in their inbox', async () => {
  await openWith('any time')
  await lab.service.tick()
  const answer = await lab.ask(priya, '/api/inbox')
  expect(await answer.json()).toMatchObject({ items: [{ kind: 'review', state: 'no-chat' }] })
})

it('nobody is given the app at the weekend', async () => {
  const asked = await openWith('usual')
  lab.clock.day = '2026-11-28'
  await lab.service.tick()
  expect(asked).toEqual([])
})

it('a service that may not asks Graph for nothing', async () => {
  const asked = await openWith('any time', false)
  await lab.service.tick()
  expect(asked).toEqual([])
  expect(lab.log.installations.untried(priya.tenantId, [priya.oid], '2026-01-01')).toEqual([
    priya.oid,
  ])
})
