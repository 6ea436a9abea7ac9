import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutOffWords, faultsByAxe } from './product/accessibility.ts'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

let product: StartedProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const desk = { viewport: { width: 1280, height: 900 } }
async function newcomer(name: string, path = '/', options: BrowserContextOptions = desk) {
  const visitor = await visit(browser, options)
  await signInAs(visitor.page, name, `${product.origin}${path}`)
  return visitor
}

async function openFirst(page: Page): Promise<string> {
  await page.getByRole('row').nth(1).getByRole('link').click()
  await goalOf(page).waitFor()
  return new URL(page.url()).pathname
}

const goalOf = (page: Page) => page.getByLabel('What the family wants to change')
const headerOf = (page: Page) => page.locator('header')
const isHere = (page: Page, says: string) =>
  headerOf(page).getByText(says, { exact: true }).waitFor({ timeout: 5000 })
const isAlone = (page: Page) =>
  expect.poll(() => headerOf(page).innerText(), { timeout: 5000 }).not.toMatch(/ (is|are) here/)

describe('two people in one plan', () => {
  it('each sees that the other is here, where they write, and that they left', async () => {
    const { page: priya, broken } = await newcomer('Priya Nair')
    const path = await openFirst(priya)
    await isAlone(priya)
    const { page: grace, broken: brokenForGrace } = await newcomer('Grace Adeyemi', path)
    await goalOf(grace).waitFor()
    await isHere(priya, 'Grace Adeyemi is here')
    await isHere(grace, 'Priya Nair is here')
    await expect
      .poll(() => priya.getByRole('status').first().innerText(), { timeout: 10_000 })
      .toContain('Grace Adeyemi is here.')

    await goalOf(grace).focus()
    await priya.getByText('Grace Adeyemi is writing here').waitFor()
    await grace.getByText('is writing here').waitFor({ state: 'detached' })
    const described = await goalOf(priya).getAttribute('aria-describedby')
    const says = await priya.evaluate(
      (ids) =>
        ids
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      described ?? '',
    )
    expect(says).toContain('Grace Adeyemi is writing here')
    expect(await priya.title()).toBe('Plan - Family Outcome Plan')

    await grace.getByRole('heading', { level: 1 }).focus()
    await priya.getByText('Grace Adeyemi is writing here').waitFor({ state: 'detached' })
    await isHere(priya, 'Grace Adeyemi is here')

    await grace.getByRole('link', { name: 'My families' }).click()
    await isAlone(priya)
    await grace.goBack()
    await isHere(priya, 'Grace Adeyemi is here')
    await grace.close()
    await isAlone(priya)
    expect([...broken, ...brokenForGrace]).toEqual([])
  })

  it('one sees the other’s first sign again after the service was away', async () => {
    const { page: priya } = await newcomer('Priya Nair')
    const path = await openFirst(priya)
    const { page: grace } = await newcomer('Grace Adeyemi', path)
    await goalOf(grace).focus()
    await priya.getByText('Grace Adeyemi is writing here').waitFor()
    await product.killAndStartAgain()
    await priya.getByText('Grace Adeyemi is writing here').waitFor({ state: 'detached' })
    const again = priya.getByText('Grace Adeyemi is writing here')
    await expect.poll(() => again.isVisible(), { timeout: 20_000 }).toBe(true)
    await Promise.all([priya.close(), grace.close()])
  })

  it('one whose network holds streams back sees it too, and is seen', async () => {
    const { page: priya } = await newcomer('Priya Nair')
    const path = await openFirst(priya)
    const { page: grace } = await visit(browser, desk)
    await grace.route('**/api/plans/*/events', async (route) => {
      if (new URL(route.request().url()).searchParams.get('wait') === '1') return route.continue()
      await new Promise((resolve) => setTimeout(resolve, 10_000))
      return route.abort().catch(() => undefined)
    })
    await signInAs(grace, 'Grace Adeyemi', `${product.origin}${path}`)
    await goalOf(grace).waitFor({ timeout: 10_000 })
    await isHere(priya, 'Grace Adeyemi is here')
    await goalOf(priya).focus()
    const writing = grace.getByText('Priya Nair is writing here')
    await expect.poll(() => writing.isVisible(), { timeout: 20_000 }).toBe(true)
    await Promise.all([priya.close(), grace.close()])
  })

  it('is shown soundly in light and dark at 1280 and at 320 pixels', async () => {
    const { page: priya } = await newcomer('Priya Nair')
    const path = await openFirst(priya)
    const { page: grace } = await newcomer('Grace Adeyemi', path)
    await goalOf(grace).focus()
    for (const colorScheme of ['light', 'dark'] as const) {
      await priya.emulateMedia({ colorScheme })
      for (const width of [1280, 320]) {
        await priya.setViewportSize({ width, height: 900 })
        await priya.reload()
        await goalOf(priya).waitFor()
        await priya.getByText('Grace Adeyemi is writing here').waitFor()
        await isHere(priya, 'Grace Adeyemi is here')
        if (process.env['PICTURES']) {
          await priya.screenshot({
            path: `${process.env['PICTURES']}/presence-${colorScheme}-${width}.png`,
          })
        }
        expect([colorScheme, width, await faultsByAxe(priya)]).toEqual([colorScheme, width, []])
        expect([colorScheme, width, await cutOffWords(priya)]).toEqual([colorScheme, width, []])
      }
    }
  })
})
