import { afterAll, beforeAll, expect, it } from 'vitest'
import { fc } from '../../../chance.ts'
import { activityOf, connectorToken, openBotLab, pressOf, type BotLab } from '../bot/bot-lab.ts'
import { chatOver } from '../chat-options.ts'
import { openFamily, openServiceLab, type ServiceLab } from '../service-lab.ts'
import { expectUnpolluted, inside } from './harmless.ts'
import { oddJson, oddText, spoilt } from './wild.ts'

const endless = { atOnce: 1e9, aMinute: 1e9 }
let bot: BotLab
let lab: ServiceLab
let signed: string
beforeAll(async () => {
  bot = await openBotLab()
  lab = await openServiceLab({
    bot: chatOver(bot),
    limits: { strangers: endless, pages: endless },
  })
  openFamily(lab)
  signed = `Bearer ${await connectorToken(bot).sign(bot.key)}`
})
afterAll(async () => {
  await lab.close()
  await bot.close()
})

const press = fc
  .record(
    { action: fc.constant('review.answer'), promptId: oddText, answer: oddText, note: oddText },
    { requiredKeys: [] },
  )
  .map((data) => pressOf(bot, data))
const message = fc
  .record({
    text: oddText,
    value: oddJson,
    type: fc.constantFrom(
      'message',
      'invoke',
      'typing',
      'conversationUpdate',
      'installationUpdate',
      'event',
    ),
  })
  .map((change) => activityOf(bot, change))
const body = fc.oneof(
  {
    weight: 5,
    arbitrary: spoilt(fc.oneof(press, message)).map((one) => JSON.stringify(one) ?? ''),
  },
  oddJson.map((one) => JSON.stringify(one) ?? ''),
  oddText,
)
const authorization = fc.oneof(
  { weight: 3, arbitrary: fc.constant('signed') },
  fc.constantFrom('', 'Bearer', 'Bearer a.b.c', 'Basic eDp4', 'Bearer eyJhbGciOiJub25lIn0.e30.'),
)

it('a chat message of any kind is answered without a bug and without the inside', async () => {
  await fc.assert(
    fc.asyncProperty(body, authorization, async (sent, shown) => {
      const headers = {
        'content-type': 'application/json',
        authorization: shown === 'signed' ? signed : shown,
      }
      const reply = await lab.ask(null, '/api/messages', { method: 'POST', headers, body: sent })
      const text = await reply.text()
      const about = `${sent.slice(0, 400)} by ${shown} -> ${reply.status} ${text.slice(0, 200)}`
      const expected = shown === 'signed' ? [200, 201, 202, 400, 401, 403, 404] : [400, 401]
      expect([about, expected.includes(reply.status), inside.test(text)]).toEqual([
        about,
        true,
        false,
      ])
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 300) },
  )
  expectUnpolluted()
}, 120_000)

it.each([
  { type: 'invoke', name: { toString: '' } },
  { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: { toString: '' } } } },
  { type: 'invoke', name: 'adaptiveCard/action', value: 'no action' },
  { text: ['hello'] },
  { replyToId: {} },
])('a signed message with %o in place of its words is let in by nobody', async (change) => {
  const headers = { 'content-type': 'application/json', authorization: signed }
  const body = JSON.stringify(activityOf(bot, change))
  const reply = await lab.ask(null, '/api/messages', { method: 'POST', headers, body })
  expect(reply.status).toBe(401)
})

it('nothing that was tried in chat became part of a plan', () => {
  const [key = ''] = lab.log.planKeys()
  expect(lab.log.plan(key)?.seq).toBe(7)
})
