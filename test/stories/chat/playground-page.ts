import type { Browser, Locator, Page } from 'playwright-core'
import { vi } from 'vitest'
import { visit } from '../product/browser.ts'

/** The playground's web page, used as whoever sits at it would. */
export interface PlaygroundPage {
  readonly page: Page
  /** What was asked of other machines, or broke on the page; empty for a sound one. */
  readonly broken: readonly string[]
  /** The newest card in the open chat that holds all of these words, waited for. */
  card(...words: readonly string[]): Promise<Locator>
  /** All cards in the open chat that hold all of these words. */
  cards(...words: readonly string[]): Locator
  /** A card's texts, from top to bottom, as one line each. */
  textsOf(card: Locator): Promise<string[]>
  /** Chooses an answer on a card by its words. */
  choose(card: Locator, answer: string): Promise<void>
  /** Types a card's note. */
  note(card: Locator, text: string): Promise<void>
  /** Types a card's note and chooses an answer, until both stay: the client draws its cards anew when a message comes. */
  fill(card: Locator, answer: string, note: string): Promise<void>
  /** Presses Send on a card, and waits for what the service says where the client lets it through. */
  send(card: Locator): Promise<void>
  /** Presses any other button of a card, and waits for what the service says. */
  press(card: Locator, button: string): Promise<void>
  /** The same as Send from a client that lets an input through empty. */
  sendWithout(card: Locator, input: string): Promise<void>
  /** The same as Send from a client that lets a text through that is longer than its input takes. */
  sendWith(card: Locator, input: string, text: string): Promise<void>
  /** The same as Send from a client too old for Action.Execute, which sends a message in its place. */
  sendFromOldClient(card: Locator, without?: string): Promise<void>
  /** Whether the page misses what becomes of cards it shows, as one on a laptop that slept. */
  missUpdates(isMissing: boolean): void
  /** Opens one of the chats by its name. */
  open(chat: string): Promise<void>
  picture(file: string): Promise<void>
  close(): Promise<void>
}

const invoke = '**/_conversation/v1/invoke'
const stream = /_ws_conversation/

/** How long nothing may be drawn anew for what was typed to stay, in milliseconds. */
const stillness = 150

/** Opens the page of a playground and waits until its chat with the bot is there: the bot has greeted. */
export async function openPlaygroundPage(
  browser: Browser,
  origin: string,
): Promise<PlaygroundPage> {
  const { page, broken } = await visit(browser, { viewport: { width: 1280, height: 900 } })
  let isMissing = false
  await page.routeWebSocket(stream, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      if (!isMissing || !String(message).includes('"updateMessage"')) socket.send(message)
    })
  })
  await page.goto(origin)
  await page.getByText('This is the Family Outcome Plan.').first().waitFor()

  const cards = (...words: readonly string[]) =>
    words.reduce((found, hasText) => found.filter({ hasText }), page.locator('.ac-adaptiveCard'))
  const press = async (card: Locator, button: string) => {
    const answered = page.waitForResponse(invoke)
    await card.getByRole('button', { name: button, exact: true }).click()
    await answered
  }
  const choose = (card: Locator, answer: string) =>
    card.getByRole('radio', { name: answer, exact: true }).check()
  const noteOf = (card: Locator) => card.getByLabel('Note (optional)')
  const send = (card: Locator) => press(card, 'Send')
  /** Send, with what the client puts into it changed on the way. */
  const sendAs = async (card: Locator, change: (data: Record<string, unknown>) => unknown) => {
    await page.route(
      invoke,
      async (route) => {
        const body = route.request().postDataJSON()
        change(body.value.action.data)
        await route.continue({ postData: JSON.stringify(body) })
      },
      { times: 1 },
    )
    await send(card)
  }
  return {
    page,
    // The page would load its fonts from elsewhere; that the browser is told not to is reported by it, and is no fault.
    get broken() {
      return broken.filter(
        (line) => !line.includes('violates the following Content Security Policy'),
      )
    },
    cards,
    async card(...words) {
      const newest = cards(...words).last()
      await newest.waitFor()
      return newest
    },
    async textsOf(card) {
      const text = await card.innerText()
      return text
        .replaceAll('\u00a0', ' ')
        .split('\n')
        .filter((line) => line.trim() !== '')
    },
    choose,
    note: (card, text) => noteOf(card).fill(text),
    fill: (card, answer, note) =>
      vi.waitFor(async () => {
        await noteOf(card).fill(note)
        await choose(card, answer)
        await page.waitForTimeout(stillness)
        if ((await noteOf(card).inputValue()) !== note) throw new Error('the card was drawn anew')
      }),
    send,
    sendWithout: (card, input) => sendAs(card, (data) => delete data[input]),
    sendWith: (card, input, text) => sendAs(card, (data) => (data[input] = text)),
    press,
    async sendFromOldClient(card, without = '') {
      await page.route(
        invoke,
        async (route) => {
          const { conversation, from, replyToId, value } = route.request().postDataJSON()
          delete value.action.data[without]
          await page.request.post(`${origin}/_conversation/v1/submit`, {
            data: { conversation, from, replyToId, value: value.action.data },
          })
          await route.fulfill({ json: {} })
        },
        { times: 1 },
      )
      await send(card)
    },
    missUpdates: (missing) => void (isMissing = missing),
    open: (chat) => page.getByRole('treeitem', { name: chat }).click(),
    picture: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.context().close(),
  }
}
