import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const goalOf = (page: Page) => page.getByLabel('What the family wants to change')

/** How many texts the browser keeps for later. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('family-outcome-plan')
        request.addEventListener('error', () => reject(new Error('no database')))
        request.addEventListener('success', () => {
          const count = request.result.transaction('drafts').objectStore('drafts').count()
          count.addEventListener('success', () => resolve(count.result))
        })
      }),
  )

/** From now on nothing that is written reaches the service, until what is returned is called. */
async function cutOff(context: BrowserContext) {
  const operations = '**/api/plans/*/operations'
  await context.route(operations, (route) => route.abort())
  return () => context.unroute(operations)
}

describe('words that were not saved when the page was closed', () => {
  it('are there when it is opened again, reach everybody, and are then kept nowhere else', async () => {
    const { page } = await visit(browser, { viewport: { width: 1280, height: 900 } })
    await signInAs(page, 'Priya Nair', product.origin)
    await page.getByRole('row').nth(1).getByRole('link').click()
    await goalOf(page).waitFor()
    const before = await goalOf(page).inputValue()
    const context = page.context()
    const letThrough = await cutOff(context)
    await goalOf(page).press('Control+End')
    await goalOf(page).pressSequentially(' And a day out.')
    await page.getByText('Not saved yet.').waitFor()
    await expect.poll(() => kept(page)).toBe(1)
    await page.close({ runBeforeUnload: false })

    await letThrough()
    const next = await context.newPage()
    await signInAs(next, 'Priya Nair', page.url())
    await goalOf(next).waitFor()
    await expect.poll(() => goalOf(next).inputValue()).toBe(`${before} And a day out.`)
    await expect.poll(() => kept(next), { timeout: 5000 }).toBe(0)

    const { page: grace } = await visit(browser, { viewport: { width: 1280, height: 900 } })
    await signInAs(grace, 'Grace Adeyemi', page.url())
    await goalOf(grace).waitFor()
    expect(await goalOf(grace).inputValue()).toBe(`${before} And a day out.`)
  })

  it('are gone from the machine when their writer signs out', async () => {
    const { page } = await visit(browser, { viewport: { width: 1280, height: 900 } })
    await signInAs(page, 'Priya Nair', product.origin)
    await page.getByRole('row').nth(1).getByRole('link').click()
    await goalOf(page).waitFor()
    await cutOff(page.context())
    await goalOf(page).press('Control+End')
    await goalOf(page).pressSequentially(' Left behind.')
    await expect.poll(() => kept(page)).toBe(1)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect.poll(() => kept(page).catch(() => -1), { timeout: 10_000 }).toBe(0)
  })
})
