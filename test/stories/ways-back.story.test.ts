import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

async function priya(width: number) {
  const visitor = await visit(browser, { viewport: { width, height: 800 } })
  await signInAs(visitor.page, 'Priya Nair', product.origin)
  await visitor.page.getByRole('link', { name: /Hartley/ }).click()
  await visitor.page.getByRole('heading', { name: 'Hartley family' }).waitFor()
  return visitor.page
}

const back = (page: Page) => page.evaluate(() => history.back())
const focused = (page: Page) => page.locator(':focus')

it('one press of Back leads from a plan to My families, however the family was opened', async () => {
  const page = await priya(1280)
  await back(page)
  await expect.poll(() => page.locator('h1').innerText()).toBe('My families')
  await page.getByRole('gridcell', { name: /late/ }).click()
  await page.getByRole('heading', { name: 'Hartley family' }).waitFor()
  await back(page)
  await expect.poll(() => page.locator('h1').innerText()).toBe('My families')
})

it('Back closes a drawer, leaves the page under it, and gives the focus to what opened it', async () => {
  const page = await priya(1280)
  const { pathname } = new URL(page.url())
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name').fill('Half typed')
  await back(page)
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(new URL(page.url()).pathname).toBe(pathname)
  await expect.poll(() => focused(page).innerText()).toBe('Add a person')
  await expect.poll(() => page.locator('#root').getAttribute('aria-hidden')).toBeNull()
})

it.each(['Esc', 'its button', 'Back'])(
  'on a narrow page %s leads from an outcome to its row',
  async (way) => {
    const page = await priya(320)
    await page.locator('[data-outcome="7.3"]').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page).evaluate(({ tagName }) => tagName)).toBe('H1')
    if (way === 'Esc') await page.keyboard.press('Escape')
    else if (way === 'Back') await back(page)
    else await page.getByRole('button', { name: 'Hartley family' }).click()
    await expect.poll(() => focused(page).getAttribute('data-outcome')).toBe('7.3')
  },
)

it('a form that is at fault says so above, and puts the focus where it is to be mended', async () => {
  const page = await priya(320)
  await page.getByRole('button', { name: 'Add a need' }).click()
  const save = page.getByRole('button', { name: 'Add the need' })
  await save.click()
  await page.getByText('2 fields to mend. Your words are still here.').waitFor()
  await expect.poll(() => focused(page).getAttribute('type')).toBe('radio')
  await page.keyboard.press('Space')
  await save.click()
  await expect.poll(() => focused(page).getAttribute('type')).toBe('checkbox')
  await page.keyboard.press('Space')
  await save.click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})
