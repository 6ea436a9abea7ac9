import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutOffWords, faultsByAxe } from './product/accessibility.ts'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

const pictures = new URL('../../.build/screens/', import.meta.url).pathname
let product: StartedProduct
let browser: Browser

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  ;[product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const places = (['light', 'dark'] as const).flatMap((scheme) =>
  [1280, 320].map((width) => ({ scheme, width })),
)

describe.each(places)('in the $scheme theme, $width pixels wide', ({ scheme, width }) => {
  it('My families, a plan, an outcome and its drawers are sound to axe, and no word is cut off', async () => {
    const { page } = await visit(browser, { viewport: { width, height: 900 }, colorScheme: scheme })
    const look = async (screen: string) => {
      await page.waitForTimeout(400)
      await page.screenshot({ path: `${pictures}${screen}-${scheme}-${width}.png` })
      expect({ screen, faults: await faultsByAxe(page) }).toEqual({ screen, faults: [] })
      expect({ screen, cutOff: await cutOffWords(page) }).toEqual({ screen, cutOff: [] })
    }

    await signInAs(page, 'Priya Nair', product.origin)
    await page.getByText('Hartley').first().waitFor()
    await look('families')

    await page.getByRole('link', { name: /Hartley/ }).click()
    await page.getByRole('heading', { name: 'Hartley family' }).waitFor()
    await look('plan')

    await page.locator('[data-outcome="7.3"]').click()
    await page.getByRole('heading', { name: 'Why this is outstanding' }).waitFor()
    await look('outcome')

    await page.getByRole('button', { name: 'Add for 7.3' }).click()
    await page.getByRole('button', { name: 'Save' }).waitFor()
    await look('add-evidence')
  })
})
