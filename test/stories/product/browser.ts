import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** A headless browser that speaks to this machine only. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })

/** A person at a machine of their own: a page with nothing kept from before, which reports what broke on it. */
export interface Visitor {
  readonly page: Page
  /** Errors of scripts and of the content policy, in order; a sound page has none. */
  readonly broken: string[]
}

/** Opens a page for a newcomer, until the test ends; a request to any other machine is refused and counts as broken. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  endWithTest(() => context.close())
  const page = await context.newPage()
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Warning:/.test(message.text()))
      broken.push(message.text())
  })
  await context.route('**/*', async (route) => {
    const { hostname } = new URL(route.request().url())
    if (hostname === '127.0.0.1' || hostname === 'localhost') return route.continue()
    broken.push(`asked ${hostname}`)
    return route.abort()
  })
  return { page, broken }
}

/** A page that goes on living follows its plan and takes time from every test after it; one opened for a whole file stays. */
function endWithTest(end: () => Promise<void>): void {
  try {
    onTestFinished(end)
  } catch {
    // Opened before any test began.
  }
}

/** Signs in by the picker as one of the invented people, and waits for the screen behind it. */
export async function signInAs(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.getByRole('button', { name: 'More' }).or(page.getByText('Nothing is here')).waitFor()
}
