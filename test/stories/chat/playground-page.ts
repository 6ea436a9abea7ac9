import type { Browser, Locator, Page } from 'playwright-core'
import { visit } from '../product/browser.ts'

/** The playground's web page, used as whoever sits at it would. */
export interface PlaygroundPage {
  readonly page: Page
  /** What was asked of other machines, or broke on the page; empty for a sound one. */
  readonly broken: readonly string[]
  /** The newest card in the open chat whose title or text holds these words, waited for. */
  card(words: string): Promise<Locator>
  /** All cards in the open chat that hold these words. */
  cards(words: string): Locator
  /** A card's texts, from top to bottom, as one line each. */
  textsOf(card: Locator): Promise<string[]>
  /** Chooses an answer on a card by its words. */
  choose(card: Locator, answer: string): Promise<void>
  /** Types a card's note. */
  note(card: Locator, text: string): Promise<void>
  /** Presses Send on a card, and waits for what the service says where the client lets it through. */
  send(card: Locator): Promise<void>
  /** The same from a client that lets an input through empty. */
  sendWithout(card: Locator, input: string): Promise<void>
  picture(file: string): Promise<void>
  close(): Promise<void>
}

const invoke = '**/_conversation/v1/invoke'

/** Opens the page of a playground and waits until its chat with the bot is there: the bot has greeted. */
export async function openPlaygroundPage(
  browser: Browser,
  origin: string,
): Promise<PlaygroundPage> {
  const { page, broken } = await visit(browser, { viewport: { width: 1280, height: 900 } })
  await page.goto(origin)
  await page.getByText('This is the Family Outcome Plan.').first().waitFor()

  const cards = (words: string) => page.locator('.ac-adaptiveCard').filter({ hasText: words })
  const send = async (card: Locator) => {
    const answered = page.waitForResponse(invoke)
    await card.getByRole('button', { name: 'Send' }).click()
    await answered
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
    async card(words) {
      const newest = cards(words).last()
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
    choose: (card, answer) => card.getByRole('radio', { name: answer, exact: true }).check(),
    note: (card, text) => card.getByLabel('Note (optional)').fill(text),
    send,
    async sendWithout(card, input) {
      await page.route(
        invoke,
        async (route) => {
          const body = route.request().postDataJSON()
          delete body.value.action.data[input]
          await route.continue({ postData: JSON.stringify(body) })
        },
        { times: 1 },
      )
      await send(card)
    },
    picture: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.context().close(),
  }
}
