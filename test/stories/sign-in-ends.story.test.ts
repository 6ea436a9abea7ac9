import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openCouncil, origin, type Council } from './council/council.ts'
import { grace, priya } from './council/workers.ts'
import { faultsByAxe } from './product/accessibility.ts'

let council: Council
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  council = await openCouncil(priya)
  browser = await council.openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await council?.close()
})

/** Priya has typed the name of a family into a new plan when the service takes her sign-in no more, and presses to save. */
beforeEach(async () => {
  council.entra.worker = priya
  council.refuses = null
  await context?.close()
  context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true, locale: 'en-GB' })
  context.setDefaultTimeout(10_000)
  page = await context.newPage()
  await page.goto(origin)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Priya Nair' }).click()
  await page.getByRole('button', { name: 'New plan' }).first().click()
  await page.getByLabel('Family name').fill('Marlowe')
  council.refuses = 401
  await page.getByRole('button', { name: 'Open the plan' }).click()
  await page.getByRole('alertdialog', { name: 'Your sign-in has ended' }).waitFor()
})

async function signInAgainAs(name: string): Promise<void> {
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in again' }).click(),
  ])
  council.refuses = null
  await window.getByRole('link', { name }).click()
}

describe('a sign-in that ends while somebody writes', () => {
  it('is renewed in a window of its own, and what was typed is saved', async () => {
    expect(await faultsByAxe(page)).toEqual([])
    await signInAgainAs('Priya Nair')
    const heading = page.getByRole('heading', { name: 'Marlowe family' })
    await heading.waitFor()
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  })

  it('says so where the renewal did not come to its end, and keeps what was typed', async () => {
    const [window] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Sign in again' }).click(),
    ])
    await window.close()
    expect(await page.getByLabel('Family name').inputValue()).toBe('Marlowe')
    await signInAgainAs('Priya Nair')
    await page.getByRole('heading', { name: 'Marlowe family' }).waitFor()
  })

  it('never goes on under the name of whoever signs in instead', async () => {
    const before = await page.evaluate(() => performance.timeOrigin)
    council.entra.worker = grace
    await signInAgainAs('Grace Adeyemi')
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    await page.getByText('No families yet').waitFor()
    expect(await page.getByText('Marlowe').count()).toBe(0)
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(before)
  })
})
