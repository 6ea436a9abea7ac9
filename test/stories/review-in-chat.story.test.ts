import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { PlanView } from '../../src/plan/view.ts'
import type { Caseload } from '../../src/tab/service.ts'
import { openPlaygroundPage, type PlaygroundPage } from './chat/playground-page.ts'
import { openBrowser } from './product/browser.ts'
import { askAs, type Ask } from './product/signed-in.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'
import { rowsOfList } from './product/stored-lists.ts'

const pictures = new URL('../../.build/chat/', import.meta.url).pathname
let product: StartedProduct
let browser: Browser
let priya: Ask
let chat: PlaygroundPage

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  priya = await askAs(browser, 'Priya Nair', product.origin)
  await vi.waitUntil(() => isOpen(chatOrigin()), { timeout: 40_000, interval: 100 })
  chat = await openPlaygroundPage(browser, chatOrigin())
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const chatOrigin = () => /The chat\s+(http:\S+)/.exec(product.said())?.[1] ?? ''

const isOpen = (origin: string): Promise<boolean> =>
  origin === ''
    ? Promise.resolve(false)
    : fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )

async function planOf(reference: string): Promise<PlanView> {
  const { rows } = (await (await priya('/api/families')).json()) as Caseload
  const key = rows.find((row) => row.reference === reference)?.key ?? ''
  return (await (await priya(`/api/plans/${key}`)).json()) as PlanView
}

const judgementsIn = ({ records }: PlanView, note: string) =>
  records.filter(({ fields }) => fields['measure'] === 'judgement' && fields['note'] === note)

it('the card of a due review arrives; an answer left out is refused; the answer is in the plan and in its list under the right name, and the card is replaced', async () => {
  const card = await chat.card('FP-1042')
  const [title = ''] = await chat.textsOf(card)
  expect(title).toBe('FP-1042: 6-month review')
  expect((await chat.textsOf(card)).join(' ')).not.toMatch(/Hartley|Tyler|Dawn|Ellie|Noah/)

  const note = 'Rang twice; the support plan is in place.'
  await chat.note(card, note)
  await chat.choose(card, 'Met')
  await chat.sendWithout(card, 'answer')
  const refused = await chat.card('Choose an answer.')
  expect(judgementsIn(await planOf('FP-1042'), note)).toEqual([])
  await expect.poll(() => refused.getByLabel('Note (optional)').inputValue()).toBe(note)

  await chat.choose(refused, 'Met')
  await chat.send(refused)
  const answered = await chat.card('Priya Nair')
  await chat.picture(`${pictures}review-answered.png`)
  expect((await chat.textsOf(answered)).join(' ')).toContain('FP-1042')
  await expect.poll(() => chat.cards('FP-1042').count()).toBe(1)
  expect(await answered.getByRole('button', { name: 'Send' }).count()).toBe(0)

  const [judgement, ...others] = judgementsIn(await planOf('FP-1042'), note)
  expect(others).toEqual([])
  expect(judgement?.author).toMatchObject({ name: 'Priya Nair', agency: 'Early Help' })
  expect(judgement?.fields).toMatchObject({ result: 'met', by: 'lead-professional' })

  const written = () =>
    rowsOfList(product.data, 'Plan evidence').filter((row) => row['Note'] === note)
  await expect.poll(() => written().length, { timeout: 15_000 }).toBe(1)
  expect(JSON.stringify(written())).toContain('Priya Nair')
  expect(chat.broken).toEqual([])
}, 120_000)

it('when the day moves on, the card of the next review that falls due arrives by itself', async () => {
  const before = await chat.page.locator('.ac-adaptiveCard').count()
  const moved = await priya('/local/day', { days: 7 })
  expect(moved.ok).toBe(true)
  await expect
    .poll(() => chat.page.locator('.ac-adaptiveCard').count(), { timeout: 20_000 })
    .toBeGreaterThan(before)
})
