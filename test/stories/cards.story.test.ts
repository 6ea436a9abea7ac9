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
    await picture(name, `${width}-light`)
    expect(drawn).toEqual({ parseFaults: [], invalid: [], cutOff: [] })
  })
})

test.each(Object.entries(everyCard))(
  'the whole of "%s" can be read in the dark',
  async (name, card) => {
    const drawn: Drawn = await page.evaluate(rendererOf, {
      card,
      width: 280,
      theme: 'dark' as const,
    })
    await picture(name, '280-dark')
    expect(drawn).toEqual({ parseFaults: [], invalid: [], cutOff: [] })
  },
)

test('Send goes nowhere while no answer is chosen, and then sends verb, prompt and inputs', async () => {
  await draw('review prompt, emptiest')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await page.getByText('Choose an answer').isVisible()).toBe(true)
  expect(await sent()).toBeNull()

  await page.getByRole('radio', { name: 'Not met yet' }).check()
  await page.getByLabel('Note (optional)').fill('Rang twice.')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await sent()).toEqual({
    verb: 'review.answer',
    data: { action: 'review.answer', promptId: 'prompt-1', answer: 'not-met', note: 'Rang twice.' },
  })
})

test('a number from 0 to 10 is chosen and sent, and is not chosen beforehand', async () => {
  await draw('update request, of scale')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await sent()).toBeNull()
  await page.getByRole('combobox').selectOption('7')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await sent()).toMatchObject({ verb: 'update.answer', data: { answer: '7' } })
})

test('a child’s words go with how they were gathered, and may be left out', async () => {
  await draw('update request, with a child’s words')
  await page.getByRole('radio', { name: 'Not met yet' }).check()
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await sent()).toMatchObject({ data: { answer: 'not-met' } })

  await draw('update request, with a child’s words')
  await page.getByRole('radio', { name: 'Not met yet' }).check()
  await page.getByLabel('The child’s own words').fill('I like school now.')
  await page.getByRole('combobox').selectOption({ label: 'They drew or wrote it' })
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await sent()).toMatchObject({
    data: { answer: 'not-met', voice: 'I like school now.', gathered: 'drawing' },
  })
})

test('a closure is not sent back without a reason, and going back needs none', async () => {
  await draw('closure return, usual')
  await page.getByRole('button', { name: 'Send back' }).click()
  expect(await page.getByText('Give a reason').isVisible()).toBe(true)
  expect(await sent()).toBeNull()
  await page.getByRole('button', { name: 'Go back' }).click()
  expect(await sent()).toMatchObject({ verb: 'prompt.show' })
})

test('what failed is sent again with what was chosen and typed', async () => {
  await draw('broken kept, usual')
  await page.getByRole('button', { name: 'Try again' }).click()
  expect(await sent()).toEqual({
    verb: 'update.answer',
    data: {
      action: 'update.answer',
      promptId: 'prompt-7',
      answer: 'not-met',
      note: 'Rang twice.',
    },
  })
})

test('each line of the digest leads to where it is listed', async () => {
  await draw('digest, usual')
  const late = page.getByRole('link', { name: '2 reviews late' })
  expect(await late.getAttribute('href')).toBe('https://plan.example.gov.uk/?filter=late')
})

async function draw(name: string): Promise<void> {
  const card = everyCard[name]
  if (!card) throw new Error(`there is no card "${name}"`)
  await page.evaluate(rendererOf, { card, width: 400 })
}

/** What a button sent, as the bot would get it; null where none did. */
async function sent(): Promise<unknown> {
  return JSON.parse((await page.evaluate(() => document.body.dataset['sent'])) ?? 'null')
}

async function picture(name: string, kind: string): Promise<void> {
  const file = `${name.replaceAll(/[^\w]+/g, '-')}-${kind}.png`
  await page.locator('#card').screenshot({ path: `${pictures}${file}` })
}
