import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

let product: StartedProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct('--no-chat', '--empty'), openBrowser()])
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

it('from nothing to a first plan with two people and two needs in under two minutes, its reviews dated', async () => {
  const { page, broken } = await visit(browser, { viewport: { width: 1280, height: 900 } })
  await signInAs(page, 'Priya Nair', product.origin)
  await page.getByText('No families yet').waitFor()
  const began = Date.now()

  await page.getByRole('button', { name: 'Open the first plan' }).click()
  await page.getByRole('button', { name: 'Open the plan' }).click()
  await page.getByText('Enter the family’s name.').waitFor()
  await page.getByLabel('Family name').fill('Marlowe')
  await page.getByText('You lead this plan for Early Help.').waitFor()
  await page.getByLabel('Day opened').fill('2026-10-05')
  await page.getByRole('button', { name: 'Open the plan' }).click()
  await page.getByRole('heading', { name: 'Marlowe family' }).waitFor()

  const addPerson = async (name: string, kind: string, born: string) => {
    await page.getByRole('button', { name: 'Add a person' }).click()
    await page.getByLabel('Name').fill(name)
    await page.getByRole('radio', { name: kind }).check()
    await page.getByLabel('Date of birth').fill(born)
    await page.getByRole('button', { name: 'Add the person' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await addPerson('Rosa Marlowe', 'Adult', '1990-03-14')
  await addPerson('Finn Marlowe', 'Child', '2013-06-02')

  const addNeed = async (need: RegExp, who: string, why: string) => {
    await page.getByRole('button', { name: 'Add a need' }).click()
    await page.getByRole('radio', { name: need }).check()
    await page.getByRole('checkbox', { name: who }).check()
    await page.getByLabel('Why').fill(why)
    await page.getByRole('button', { name: 'Add the need' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await addNeed(/^1\.1 /, 'Finn Marlowe', 'Missed two days of most weeks.')
  await addNeed(/^9\.2 /, 'Rosa Marlowe', 'Notice to leave by Christmas.')

  await page.locator('[data-outcome="1.1"]').waitFor()
  await page.locator('[data-outcome="9.2"]').waitFor()
  await page.getByRole('button', { name: /^\d+-\w+ review/ }).click()
  const reviews = page.getByRole('group', { name: 'Reviews' }).or(page.getByLabel('Reviews'))
  await expect.poll(() => reviews.first().innerText()).toContain('5 Jan 2027')
  expect(await reviews.first().innerText()).toContain('5 Apr 2027')
  expect(Date.now() - began).toBeLessThan(120_000)
  expect(broken).toEqual([])
})
