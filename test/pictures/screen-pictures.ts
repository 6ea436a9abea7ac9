import type { Browser, Page } from 'playwright-core'
import { signInAs, visit } from '../stories/product/browser.ts'
import { askAs } from '../stories/product/signed-in.ts'
import { findingsOn } from './findings.ts'
import { looks, wear } from './looks.ts'
import { pathOfScreen, type Screen } from './screens.ts'

/** A picture that was taken, and what speaks against what it shows. */
export interface Taken {
  readonly name: string
  readonly findings: readonly string[]
}

/** Signs in as whoever looks at each screen and takes it in every look; tells of each picture as it is there. */
export async function takeScreens(
  browser: Browser,
  origin: string,
  folder: string,
  screens: readonly Screen[],
  tell: (taken: Taken) => void,
): Promise<void> {
  const keyOf = await keysByFamily(browser, origin)
  const pages = new Map<string, Page>()
  for (const screen of screens) {
    const page = pages.get(screen.who) ?? (await newcomer(browser, screen.who, origin))
    pages.set(screen.who, page)
    const broken: string[] = []
    const hear = (error: Error) => void broken.push(`broke: ${error.message}`)
    page.on('pageerror', hear)
    try {
      await open(page, pathOfScreen(screen, keyOf))
      await screen.press?.(page)
      for (const look of looks) {
        const name = `${screen.name}-${look.theme}-${look.width}`
        await wear(page, look)
        await settle(page)
        await page.screenshot({ path: `${folder}${name}.png`, fullPage: true })
        tell({ name, findings: [...(await findingsOn(page)), ...broken.splice(0)] })
      }
    } catch (error) {
      tell({ name: screen.name, findings: [`was not reached: ${String(error).split('\n')[0]}`] })
    }
    page.off('pageerror', hear)
  }
}

async function newcomer(browser: Browser, who: string, origin: string): Promise<Page> {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(15_000)
  await signInAs(page, who, origin)
  return page
}

/** Goes to an address within the page, so that nobody signs in again, by way of a screen that keeps nothing open. */
async function open(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const to of ['/settings', path]) {
    await page.evaluate((there) => {
      history.pushState({ depth: 1 }, '', there)
      dispatchEvent(new PopStateEvent('popstate'))
    }, to)
    await page.locator('h1').first().waitFor()
    await settle(page)
  }
}

/** Waits until nothing on the page stands in for what is loaded, and until it has come to rest. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.fui-Skeleton, .fui-Spinner'))
  await page.waitForTimeout(250)
}

async function keysByFamily(browser: Browser, origin: string) {
  const ask = await askAs(browser, 'Helen Marsh', origin)
  const { rows } = (await (await ask('/api/families')).json()) as {
    rows: readonly { key: string; family: string }[]
  }
  return (wanted: string) => {
    const row = rows.find(({ family }) => family === wanted)
    if (!row) throw new Error(`there is no family ${wanted}`)
    return row.key
  }
}
