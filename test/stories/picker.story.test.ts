import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../src/local/issuer/authority.ts'
import { createIssuer, type Issuer } from '../../src/local/issuer/issuer.ts'
import { samplePeople } from '../../src/local/people.ts'
import { serve, type Served } from '../../src/service/serve.ts'
import { authorizeQuery, verifier } from '../src/local/sign-in.ts'
import { cutOffWords, faultsByAxe } from './product/accessibility.ts'
import { openBrowser, visit } from './product/browser.ts'

let folder: string
let browser: Browser
let served: Served

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'picker-'))
  const issuer = Promise.withResolvers<Issuer>()
  served = await serve({ fetch: async (request) => (await issuer.promise).fetch(request) }, 0)
  const { origin } = served
  const keyFile = join(folder, 'key.json')
  issuer.resolve(createIssuer({ origin, keyFile, people: samplePeople, now: () => new Date() }))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(folder, { recursive: true })
})

/** Where the picker is for a page that wants somebody to sign in. */
const picker = () =>
  `${served.origin}${paths.authorize}?${authorizeQuery(served.origin, verifier()).toString()}`

const chosen = async (page: Page) => {
  await page.waitForURL(({ pathname }) => pathname === '/auth.html')
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get('code')
}

describe('the page on which a newcomer chooses who to be', () => {
  it.each([
    ['light', 1280],
    ['light', 320],
    ['dark', 1280],
    ['dark', 320],
  ] as const)('has nothing for axe to find, %s, %i wide', async (colorScheme, width) => {
    const { page, broken } = await visit(browser, { colorScheme, viewport: { width, height: 800 } })
    await page.goto(picker())
    expect(await faultsByAxe(page)).toEqual([])
    expect(await cutOffWords(page)).toEqual([])
    expect(broken).toEqual([])
    await page.context().close()
  })

  it('names each person, and says who they are and why one would try them', async () => {
    const { page } = await visit(browser)
    await page.goto(picker())
    for (const { name, agency, says } of samplePeople) {
      const choice = page.getByRole('button', { name, exact: true })
      const described = await choice.evaluate((button) =>
        (button.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      )
      expect(described).toContain(agency)
      expect(described).toContain(says)
    }
    await page.context().close()
  })

  it('is answered by keys alone, and shows where the focus is', async () => {
    const { page } = await visit(browser)
    await page.goto(picker())
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const second = page.getByRole('button', { name: 'Grace Adeyemi' })
    expect(await second.evaluate((button) => button === document.activeElement)).toBe(true)
    const card = page.locator('.person', { has: second })
    expect(await card.evaluate((around) => getComputedStyle(around).outlineWidth)).toBe('2px')
    await page.keyboard.press('Enter')
    expect(await chosen(page)).toMatch(/^[\w-]{43}$/)
    await page.context().close()
  })

  it('is answered by a press anywhere on a person’s card', async () => {
    const { page } = await visit(browser, { viewport: { width: 320, height: 800 } })
    await page.goto(picker())
    const says = page.getByText('Housing officer in nobody’s team')
    await says.scrollIntoViewIfNeeded()
    const words = await says.boundingBox()
    if (!words) throw new Error('the words are not on the page')
    await page.mouse.click(words.x + 5, words.y + words.height - 5)
    expect(await chosen(page)).toMatch(/^[\w-]{43}$/)
    await page.context().close()
  })
})
