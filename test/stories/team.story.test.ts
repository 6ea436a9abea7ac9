import { mkdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutOffWords, faultsByAxe } from './product/accessibility.ts'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

const pictures = new URL('../../.build/screens/', import.meta.url).pathname
const hartley = '/plans/00000000-0000-4000-8000-000000000001'
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

async function newcomer(name: string, path: string) {
  const visitor = await visit(browser, { viewport: { width: 1280, height: 900 } })
  await signInAs(visitor.page, name, `${product.origin}${path}`)
  return visitor
}

const places = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const

/** Looks at what is open in both schemes, wide and narrow, without going away from it; a layer above it only in the two that differ most. */
async function look(
  page: Page,
  screen: string,
  where: readonly (typeof places)[number][] = places,
) {
  for (const [colorScheme, width] of where) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.waitForTimeout(100)
    const place = `${screen}-${colorScheme}-${width}`
    await page.screenshot({ path: `${pictures}${place}.png` })
    expect({ place, faults: await faultsByAxe(page) }).toEqual({ place, faults: [] })
    expect({ place, cutOff: await cutOffWords(page) }).toEqual({ place, cutOff: [] })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}
const layer = [places[0], places[3]]

const has = (page: Page, text: string) => page.getByText(text).first().waitFor()
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent)

describe('a team and what each in it may see', () => {
  it('the lead brings somebody in by keyboard, having read what they will see, and withdraws sharing, having read what is hidden from whom; the manager reads who looked and who changed what', async () => {
    const { page, broken } = await newcomer('Priya Nair', `${hartley}/team`)
    const add = page.getByRole('button', { name: 'Add a member' })
    await add.waitFor()
    await look(page, 'team')

    await add.focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Find by name or agency').focus()
    await page.keyboard.type('omar')
    await has(page, '1 person found.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What this changes' }).waitFor()
    expect(await focused(page)).toBe('What this changes')
    await has(page, 'Will see: ')
    await look(page, 'team-preview', layer)
    await page.getByRole('button', { name: 'Add to the team' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('cell', { name: 'Omar Farouk', exact: true }).waitFor()
    await expect.poll(() => focused(page), { timeout: 5000 }).toBe('Add a member')

    const withdraw = page.getByRole('button', { name: 'Withdraw: Northgate Primary School' })
    await withdraw.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText('Grace Adeyemi, Northgate Primary School').waitFor()
    expect(await dialog.innerText()).toMatch(/No longer sees: .*evidence entries/)
    await look(page, 'team-withdraw', layer)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.getByText(/withdrawn/).count()).toBe(0)

    const { page: grace, broken: brokenForGrace } = await newcomer('Grace Adeyemi', hartley)
    await grace.locator('[data-outcome]').first().waitFor()
    await withdraw.click()
    await dialog.getByRole('button', { name: 'Withdraw from today' }).click()
    await has(page, 'Not shared. Its members see the people, the team')
    await expect.poll(() => grace.locator('[data-outcome]').count(), { timeout: 5000 }).toBe(0)
    await grace.goto(`${product.origin}${hartley}/team`)
    await grace.getByRole('cell', { name: 'Omar Farouk', exact: true }).waitFor()
    expect(
      await grace.getByRole('button', { name: /^(Add a member|Change|Withdraw)/ }).count(),
    ).toBe(0)
    const { page: helen, broken: brokenForHelen } = await newcomer('Helen Marsh', hartley)
    await helen.getByRole('link', { name: 'Access and changes' }).click()
    const looked = helen.getByRole('table', { name: 'Who looked at the plan' })
    const changed = helen.getByRole('table', { name: 'Who changed the plan' })
    await looked.waitFor()
    expect(await looked.innerText()).toContain('Grace Adeyemi')
    expect(await changed.getByRole('row').nth(1).innerText()).toMatch(/withdrawn\s+Priya Nair/)
    await look(helen, 'history')
    const [file] = await Promise.all([
      helen.waitForEvent('download'),
      helen.getByRole('button', { name: 'Keep as a table' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^access-FP-\d+\.csv$/)
    expect(readFileSync(await file.path(), 'utf8')).toContain('"Priya Nair","Early Help"')

    await grace.getByRole('link', { name: 'Hartley family' }).click()
    await grace.getByRole('link', { name: 'Access and changes' }).click()
    await grace.getByRole('table', { name: 'Who changed the plan' }).waitFor()
    expect(await grace.getByRole('heading', { name: 'Who looked at it' }).count()).toBe(0)
    expect([...broken, ...brokenForGrace, ...brokenForHelen]).toEqual([])
  })
})

describe('what is one’s own', () => {
  it('somebody from outside opens a plan in an emergency with a reason, its lead sees to the alert, and keeps quiet hours', async () => {
    const { page: omar, broken } = await newcomer('Omar Farouk', '/inbox')
    await omar.getByLabel('Number of the plan').fill('FP-1044')
    await omar.getByRole('button', { name: 'Open for 60 minutes' }).click()
    await has(omar, 'Enter the reason in 20 to 500 characters.')
    await omar.getByLabel('Why it must be read now').fill('The child is here and nobody answers.')
    await omar.getByRole('button', { name: 'Open for 60 minutes' }).click()
    await has(omar, 'FP-1044 is open to read until')
    await omar.getByRole('link', { name: 'Open the plan' }).click()
    await omar.getByRole('heading', { name: /family$/ }).waitFor()

    const { page: priya, broken: brokenForPriya } = await newcomer('Priya Nair', '/')
    await priya.getByRole('button', { name: 'More' }).press('Enter')
    await priya.getByRole('menuitem', { name: 'Inbox' }).press('Enter')
    await has(priya, 'Omar Farouk opened it in an emergency')
    await look(priya, 'inbox')
    await priya.getByRole('button', { name: /^Mark as seen: FP-1044/ }).click()
    await has(priya, 'Seen by Priya Nair')

    await priya.getByRole('button', { name: 'More' }).press('Enter')
    await priya.getByRole('menuitem', { name: 'Settings' }).press('Enter')
    await priya.getByRole('button', { name: 'Add hours' }).press('Enter')
    await priya.getByLabel('From').fill('15:15')
    await look(priya, 'settings')
    await priya.getByRole('button', { name: 'Save quiet hours' }).press('Enter')
    await has(priya, 'Saved. No card comes in these hours.')
    await priya.reload()
    await expect
      .poll(() => priya.getByLabel('From').inputValue(), { timeout: 10_000 })
      .toBe('15:15')
    expect([...broken, ...brokenForPriya]).toEqual([])
  })
})
