import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { localBotClient } from '../../../src/local/identity.ts'
import { samplePeople } from '../../../src/local/people.ts'
import { privateChatId } from '../../../src/local/playground/playground-config.ts'
import { startBotInPlayground, type BotInPlayground } from './bot-in-playground.ts'

const [priya] = samplePeople
const botId = `28:${localBotClient}`
let local: BotInPlayground
let stream: WebSocket
/** Everything that the playground shows in its chats, as it comes. */
const shown: string[] = []

beforeAll(async () => {
  local = await startBotInPlayground({
    answer: async () => ({ kind: 'no-such-prompt' }),
    correct: async () => ({ kind: 'no-such-prompt' }),
    find: async () => ({ kind: 'no-such-prompt' }),
    chatOpened: async () => undefined,
  })
  stream = new WebSocket(
    `${local.origin.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`,
  )
  stream.addEventListener('message', ({ data }) => void shown.push(String(data)))
  await new Promise((opened) => stream.addEventListener('open', opened))
})
afterAll(async () => {
  stream?.close()
  await local?.close()
})

/** Says something in a chat of the playground, and gives what came of it once it holds these words. */
async function says(
  chat: string,
  text: string,
  awaited: string,
  mentioned = true,
): Promise<string> {
  shown.length = 0
  const said = mentioned ? `<at>Family Outcome Plan</at> ${text}` : text
  const mentions = mentioned
    ? [{ mentioned: { id: botId }, text: '<at>Family Outcome Plan</at>' }]
    : []
  const reply = await fetch(`${local.origin}/_conversation/v1/conversations/${chat}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'text',
      text: said,
      textFormat: 'plain',
      from: { id: priya.userMri },
      mentions,
    }),
  })
  expect(reply.ok).toBe(true)
  await vi.waitFor(() => expect(shown.join()).toContain(awaited), 5_000)
  return shown.join()
}

test('Priya speaks to the bot in her own chat', async () => {
  const chat = privateChatId(priya.oid)
  const help = await says(chat, 'help', 'my actions (your actions', false)
  expect(help).toContain('I bring review prompts')
  const none = 'You have no open action.'
  expect(await says(chat, 'my actions', none, false)).toContain(none)
})

test.each(['group-chat', 'channel'])(
  'in a %s the bot answers a mention, by numbers or by nothing',
  async (chat) => {
    for (const [text, answer] of [
      ['plan FP-1042', 'There is no plan of that number'],
      ['plan', 'No plan that you may open is linked here.'],
      ['help', 'What I say here everybody reads'],
    ] as const) {
      expect(await says(chat, text, answer)).toContain(answer)
    }
  },
)

test('nothing that was said is in the notes', () => {
  expect(local.notes.join()).not.toMatch(/FP-1042|my actions/)
})
