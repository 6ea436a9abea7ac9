import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { everyCard } from '../src/cards/every-card.ts'
import { rendererOf, type Drawn } from './cards/renderer.ts'

const pictures = new URL('../../.build/cards/', import.meta.url).pathname
const widths = [240, 280, 400]
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')

let browser: Browser
let page: Page

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  })
  page = await browser.newPage({ deviceScaleFactor: 2 })
  await page.route('**/*', (route) => route.abort())
}, 60_000)

// The renderer judges `lang` by a pattern that remembers its last match, so each card meets a fresh one.
beforeEach(async () => {
  await page.setContent('<!doctype html><html lang="en-GB"><body style="margin:0"></body></html>')
  await page.addScriptTag({ path: renderer })
})

afterAll(async () => {
  await browser?.close()
})

describe.each(widths)('in a chat %i pixels wide', (width) => {
  test.each(Object.entries(everyCard))('the whole of "%s" can be read', async (name, card) => {
    const drawn: Drawn = await page.evaluate(rendererOf, { card, width })
    await page
      .locator('#card')
      .screenshot({ path: `${pictures}${name.replaceAll(' ', '-')}-${width}.png` })
    expect(drawn).toEqual({ parseFaults: [], invalid: [], cutOff: [] })
  })
})

test('Send goes nowhere while no answer is chosen, and then sends verb, prompt and inputs', async () => {
  const card = everyCard['review prompt']
  await page.evaluate(rendererOf, { card, width: 400 })
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await page.getByText('Choose an answer').isVisible()).toBe(true)
  expect(await page.evaluate(() => document.body.dataset['sent'])).toBeUndefined()

  await page.getByRole('radio', { name: 'Not met yet' }).check()
  await page.getByLabel('Note (optional)').fill('Rang twice.')
  await page.getByRole('button', { name: 'Send' }).click()
  const sent = await page.evaluate(() => document.body.dataset['sent'] ?? '')
  expect(JSON.parse(sent)).toEqual({
    verb: 'review.answer',
    data: { action: 'review.answer', promptId: 'prompt-1', answer: 'not-met', note: 'Rang twice.' },
  })
})
