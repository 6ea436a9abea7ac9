import type { Browser, Page } from 'playwright-core'
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

/** The outcome's row in the list of a plan. */
const rowOf = (page: Page, ref: string) => page.locator(`[data-outcome="${ref}"]`)

async function newcomer(name: string, path = '/') {
  const visitor = await visit(browser, { viewport: { width: 1280, height: 900 } })
  await signInAs(visitor.page, name, `${product.origin}${path}`)
  return visitor
}

describe('a practitioner, a colleague and somebody from outside', () => {
  it('one reads why an outcome is outstanding and files what was missing, the other sees it within a second, the third finds nothing there', async () => {
    const { page: priya, broken } = await newcomer('Priya Nair')

    const first = priya.getByRole('row').nth(1)
    await expect.poll(() => first.innerText()).toContain('Hartley')
    expect(await first.innerText()).toContain('days late')
    await first.getByRole('link').click()
    await priya.getByRole('heading', { name: 'Hartley family' }).waitFor()
    const address = new URL(priya.url()).pathname

    await rowOf(priya, '1.4').click()
    await priya.getByRole('heading', { name: 'Why this is outstanding' }).waitFor()
    const why = await priya.getByRole('region', { name: 'Outcome' }).innerText()
    expect(why).toContain('Evidence missing')
    expect(why).toContain(
      'suitable package of support is in place as per the SEND Code of Practice',
    )
    expect(why).toContain('ref 1.4, Evidence')
    expect(await rowOf(priya, '1.4').innerText()).toContain('Evidence missing')

    const { page: grace, broken: brokenForGrace } = await newcomer('Grace Adeyemi', address)
    await rowOf(grace, '1.4').getByText('Evidence missing').waitFor()

    await priya.getByRole('button', { name: 'Add for 1.4' }).click()
    await priya.getByRole('radio', { name: 'A plain fact' }).check()
    await priya.getByRole('radio', { name: /^1\.4\.E1/ }).check()
    await priya.getByRole('radio', { name: 'Yes' }).check()
    const seenByGrace = rowOf(grace, '1.4')
      .getByText('Met', { exact: true })
      .waitFor()
      .then(() => Date.now())
    await priya.getByRole('button', { name: 'Save' }).click()
    const saved = Date.now()
    await rowOf(priya, '1.4').getByText('Met', { exact: true }).waitFor()
    expect((await seenByGrace) - saved).toBeLessThan(1000)
    await priya.getByRole('heading', { name: 'Why this is met' }).waitFor()

    const { page: omar } = await newcomer('Omar Farouk', address)
    await omar.getByRole('heading', { name: 'Nothing is here' }).waitFor()
    expect(await omar.locator('body').innerText()).not.toContain('Hartley')
    await omar.goto(`${product.origin}/plans/00000000-0000-4000-8000-999999999999`)
    await omar.getByRole('heading', { name: 'Nothing is here' }).waitFor()

    expect([...broken, ...brokenForGrace]).toEqual([])
  })

  it('two people type into the family’s goal at once and every word of both stands, once, on both screens', async () => {
    const { page: priya } = await newcomer('Priya Nair')
    await priya.getByRole('link', { name: 'Kowalska' }).click()
    const goalOf = (page: Page) => page.getByLabel('What the family wants to change')
    await goalOf(priya).waitFor()
    const { page: grace } = await newcomer('Grace Adeyemi', new URL(priya.url()).pathname)
    await goalOf(grace).waitFor()

    const before = await goalOf(priya).inputValue()
    await goalOf(priya).press('Control+End')
    await goalOf(grace).press('Control+Home')
    await Promise.all([
      goalOf(priya).pressSequentially(' Zofia sleeps through.', { delay: 30 }),
      goalOf(grace).pressSequentially('Together: ', { delay: 30 }),
    ])
    const whole = `Together: ${before} Zofia sleeps through.`
    await expect.poll(() => goalOf(priya).inputValue(), { timeout: 5000 }).toBe(whole)
    await expect.poll(() => goalOf(grace).inputValue(), { timeout: 5000 }).toBe(whole)
  })

  it('what the police keep to themselves counts for the lead, and shows neither words nor day', async () => {
    const { page: priya } = await newcomer('Priya Nair')
    await priya.getByRole('link', { name: 'Nwosu' }).click()
    await rowOf(priya, '8.1').getByText('Something you cannot see counts towards this').waitFor()
    const { page: liam } = await newcomer('Liam Doyle', new URL(priya.url()).pathname)
    await rowOf(liam, '8.1').click()
    await liam.getByText('Only Northshire Police').first().waitFor()
    expect(await priya.locator('body').innerText()).not.toContain('Domestic abuse incident')
  })
})
