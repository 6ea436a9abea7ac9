import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { reviewPrompt, reviewPromptSummary } from '../../../src/cards/review-prompt.ts'
import type { ReviewPromptView } from '../../../src/cards/review-view.ts'
import { localTenant } from '../../../src/local/identity.ts'
import { samplePeople } from '../../../src/local/people.ts'
import type { ReviewActor, ReviewAnswerRequest } from '../../../src/service/bot/review-desk.ts'
import { openBrowser } from '../product/browser.ts'
import { startBotInPlayground, type BotInPlayground } from './bot-in-playground.ts'
import { openPlaygroundPage } from './playground-page.ts'

const pictures = new URL('../../../.build/chat/', import.meta.url).pathname
const [priya] = samplePeople
const subject = {
  planNumber: 'FP-1042',
  about: { kind: 'outcome', ref: '2.2' },
  point: '3-month review',
  planLink: 'http://127.0.0.1:3978/plans/0f8fad5b/outcomes/2.2',
} as const
const prompt: ReviewPromptView = {
  ...subject,
  promptId: 'prompt-1',
  due: '2026-12-01',
  lastTold: null,
  earliestMet: null,
}

const taken: ReviewAnswerRequest[] = []
const opened: ReviewActor[] = []
let local: BotInPlayground
let browser: Browser
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  local = await startBotInPlayground({
    answer: async (request) => {
      taken.push(request)
      const { answer } = request
      const change = { from: 'Judgement needed', to: 'Met' } as const
      return {
        kind: 'recorded',
        answered: { ...subject, by: priya.name, on: '2026-11-28', answer, change },
      }
    },
    correct: async () => ({ kind: 'no-such-prompt' }),
    find: async () => ({ kind: 'open', prompt }),
    chatOpened: async (actor) => void opened.push(actor),
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await local?.close()
})

test('Priya is asked in her chat, is refused without an answer by client and service, and is recorded', async () => {
  const chat = await openPlaygroundPage(browser, local.origin)
  await vi.waitFor(() => expect(opened).toEqual([{ tenantId: localTenant, oid: priya.oid }]))
  const found = local.chat()
  if (!found) throw new Error('the bot does not know the chat')

  await local.bot.sendCard(found, reviewPrompt(prompt), reviewPromptSummary(prompt))
  const card = await chat.card('FP-1042: 3-month review')
  expect(await chat.textsOf(card)).toEqual(
    expect.arrayContaining(['An answer on outcome 2.2 is due by 1 December 2026.']),
  )
  await chat.picture(`${pictures}asked.png`)

  await card.getByRole('button', { name: 'Send' }).click()
  await card.getByText('Choose an answer').waitFor()
  expect(taken).toEqual([])
  await chat.picture(`${pictures}refused-by-the-client.png`)

  await chat.choose(card, 'Met')
  await chat.note(card, 'Saw the red book.')
  await chat.sendWithout(card, 'answer')
  const refused = await chat.card('Not sent. Your words are still here.')
  expect(taken).toEqual([])
  expect(await refused.getByLabel('Note (optional)').inputValue()).toBe('Saw the red book.')
  await chat.picture(`${pictures}refused-by-the-service.png`)

  await chat.choose(refused, 'Met')
  await chat.send(refused)
  const answered = await chat.card('Answered by Priya Nair on 28 November 2026.')
  expect(taken).toMatchObject([
    {
      actor: { tenantId: localTenant, oid: priya.oid },
      promptId: 'prompt-1',
      answer: 'met',
      note: 'Saw the red book.',
    },
  ])
  expect(await chat.textsOf(answered)).toEqual(
    expect.arrayContaining(['Met, was Judgement needed']),
  )
  expect(await chat.cards('FP-1042').count()).toBe(1)
  expect(await answered.getByRole('button', { name: 'Send' }).count()).toBe(0)
  await chat.picture(`${pictures}answered.png`)

  expect(chat.broken).toEqual([])
  expect(local.notes).toEqual([])
  await chat.close()
})

test('a page that is loaded again says that its chat is new', async () => {
  opened.length = 0
  const chat = await openPlaygroundPage(browser, local.origin)
  expect(await chat.cards('FP-1042').count()).toBe(0)
  await vi.waitFor(() => expect(opened).toEqual([{ tenantId: localTenant, oid: priya.oid }]))
  await chat.close()
})
