import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCouncil, origin, type Council } from './council/council.ts'
import { priya } from './council/workers.ts'
import { faultsByAxe } from './product/accessibility.ts'

/** A click on Sign in inside a host that does not sign in for the page; gives the window that opens. */
async function clickSignIn(page: Page): Promise<Page> {
  await page.goto('https://outlook.office.com/host')
  const [relay] = await Promise.all([
    page.waitForEvent('popup'),
    page.frameLocator('iframe').getByRole('button', { name: 'Sign in' }).click(),
  ])
  return relay
}

describe.each([
  ['windows of the sign-in stay tied to who opened them', false],
  ['the sign-in cuts its windows off from who opened them', true],
])('a frame whose storage is apart from that of windows, where %s', (_, isolated) => {
  let council: Council
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    council = await openCouncil(priya, isolated)
    council.host = { says: { hostName: 'Outlook', signsIn: false }, path: '/' }
    browser = await council.openBrowser()
    context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB' })
    context.setDefaultTimeout(15_000)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await council?.close()
  })

  it('is what this browser gives it', async () => {
    const page = await context.newPage()
    await page.goto(`${origin}/auth.html`)
    await page.evaluate(() => localStorage.setItem('seen', 'yes'))
    await page.goto('https://outlook.office.com/host')
    const frame = page.frame('tab')
    expect(await frame?.evaluate(() => localStorage.getItem('seen'))).toBe(null)
    await page.close()
  })

  it('signs in through the relay after two clicks, and no window stays', async () => {
    const page = await context.newPage()
    const relay = await clickSignIn(page)
    await relay.waitForURL(`${origin}/relay.html*`)
    const [entra] = await Promise.all([
      context.waitForEvent('page'),
      relay.getByRole('button', { name: 'Continue' }).click(),
    ])
    // Nobody types a password in less time; a window that looks closed would have been given up by then.
    await entra.waitForTimeout(1_500)
    await entra.getByRole('link', { name: 'Priya Nair' }).click()
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1, name: 'My families' })
      .waitFor()
    await expect.poll(() => context.pages().length).toBe(1)
    expect(council.entra.asked).toContain('authorize none')
    await page.close()
  })

  it('is told when the window was closed before the end, and may try again', async () => {
    const page = await context.newPage()
    const relay = await clickSignIn(page)
    await relay.close()
    const tab = page.frameLocator('iframe')
    await tab.getByText('The sign-in did not come to its end.').waitFor({ timeout: 30_000 })
    expect(await tab.getByRole('button', { name: 'Sign in' }).isEnabled()).toBe(true)
    await page.close()
  })
})

describe('the relay opened by itself', () => {
  it('leads nowhere', async () => {
    const council = await openCouncil(priya)
    const browser = await council.openBrowser()
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage()
    const request = JSON.stringify({ id: 'x', method: 'GET', url: 'https://evil.example/' })
    await page.goto(`${origin}/relay.html#req=${encodeURIComponent(request)}`)
    expect(await faultsByAxe(page)).toEqual([])
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('This window leads nowhere by itself.').waitFor()
    expect(page.context().pages()).toHaveLength(1)
    expect([...council.strangers]).toEqual([])
    await browser.close()
    await council.close()
  })
})
