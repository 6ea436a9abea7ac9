import { afterEach, beforeEach, expect, it } from 'vitest'
import { activityOf, clientId, connectorToken, openBotLab, type BotLab } from './bot/bot-lab.ts'
import { openServiceLab, priya, type ServiceLab } from './service-lab.ts'
import { tenantId } from './tokens.ts'

let teams: BotLab
let lab: ServiceLab
beforeEach(async () => {
  teams = await openBotLab()
  lab = await openServiceLab({
    bot: {
      clientId,
      tenantId,
      credentials: { kind: 'token', token: () => connectorToken(teams).sign(teams.key) },
      cloud: {
        openIdMetadataUrl: `${teams.issuer}/v1/.well-known/openidconfiguration`,
        loginEndpoint: teams.issuer,
      },
      allowedServiceHosts: ['127.0.0.1'],
    },
  })
})
afterEach(async () => {
  await lab.close()
  await teams.close()
})

async function turn(change: Record<string, unknown>): Promise<Response> {
  const from = { id: `29:${priya.oid}`, aadObjectId: priya.oid, name: priya.name }
  return lab.service.fetch(
    new Request('http://127.0.0.1/api/messages', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connectorToken(teams).sign(teams.key)}`,
      },
      body: JSON.stringify(activityOf(teams, { from, ...change })),
    }),
  )
}

const action = (verb: string, data: unknown) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data } },
})

it.each<[string, Record<string, unknown>, string]>([
  ['installs the app', { type: 'installationUpdate', action: 'add' }, 'chat opened | no plan'],
  ['removes the app', { type: 'installationUpdate', action: 'remove' }, 'chat closed | no plan'],
  ['says hello', { text: 'Hello' }, 'chat message | no plan'],
  ['sends what no card of ours sends', { value: { any: 'thing' } }, 'chat button | no plan'],
  ['presses a button nobody knows', action('other', {}), 'chat button | no plan'],
  ['presses one that sends nothing', action('review.answer', {}), 'chat button | no plan'],
])('somebody who %s is on the access log, once', async (_, change, row) => {
  const reply = await turn(change)
  expect(reply.status).toBe(200)
  expect(lab.looks()).toEqual([`Priya Nair | ${row} | chat | allowed`])
})

it('somebody who says hello is not answered where it cannot be written', async () => {
  lab.log.access.note = () => {
    throw new Error('the disk is full')
  }
  await turn({ text: 'Hello' })
  expect(teams.reached).toEqual([])
})
