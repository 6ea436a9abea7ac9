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
    const before = council.opened()
    await page.evaluate(() => document.documentElement.setAttribute('data-old', ''))
    council.entra.worker = grace
    await signInAgainAs('Grace Adeyemi')
    await page.locator('html:not([data-old])').waitFor()
    await page.getByText('You are not in the directory yet').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(council.opened()).toBe(before)
  })

  it('shows nothing of the one who wrote to whoever signs in instead, though words were on their way', async () => {
    await signInAgainAs('Priya Nair')
    await page.getByRole('heading', { name: 'Marlowe family' }).waitFor()
    const goal = page.getByLabel('What the family wants to change')
    council.refuses = 401
    await goal.fill('Finn goes to school.')
    await page.getByRole('alertdialog').waitFor()
    council.entra.worker = grace
    await signInAgainAs('Grace Adeyemi')
    await page.getByRole('heading', { name: 'Nothing is here' }).waitFor()
    expect(await page.content()).not.toMatch(/Marlowe|Finn/)
  })

  it('keeps a plan and the words in it, which reach everybody once it is renewed', async () => {
    await signInAgainAs('Priya Nair')
    await page.getByRole('heading', { name: 'Marlowe family' }).waitFor()
    const goal = page.getByLabel('What the family wants to change')
    const saved = () =>
      page.waitForResponse((answer) => answer.url().endsWith('/operations') && answer.ok())
    await Promise.all([saved(), goal.fill('Finn goes to school.')])
    council.refuses = 401
    await goal.fill('Finn goes to school every day.')
    await page.getByRole('alertdialog').waitFor()
    await Promise.all([saved(), signInAgainAs('Priya Nair')])
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    expect(await goal.inputValue()).toBe('Finn goes to school every day.')
    await page.reload()
    await goal.waitFor()
    expect(await goal.inputValue()).toBe('Finn goes to school every day.')
  })
})
