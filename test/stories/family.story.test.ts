import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cutOffWords, faultsByAxe } from './product/accessibility.ts'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { askAs } from './product/signed-in.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

const pictures = new URL('../../.build/screens/', import.meta.url).pathname
let product: StartedProduct
let browser: Browser
let key: string

const add = (kind: string, record: string, fields: object) => ({
  do: 'add',
  id: crypto.randomUUID(),
  kind,
  record,
  fields,
})

/** The Hartleys, whose father lives elsewhere: something that he said, is to do, and that Dawn is to do. */
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  ;[product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
  const priya = await askAs(browser, 'Priya Nair', product.origin)
  const { on, rows } = (await (await priya('/api/families')).json()) as {
    on: string
    rows: readonly { key: string; family: string }[]
  }
  key = rows.find(({ family }) => family === 'Hartley')?.key ?? ''
  const agreed = { given: 'agreed', on, how: 'By telephone' }
  const reply = await priya(`/api/plans/${key}/operations`, {
    operations: [
      add('person', 'dad', { name: 'Carl Nugent', kind: 'adult', household: false, parent: true }),
      add('agreement', 'his', { ...agreed, people: ['dad'], words: 'Every second weekend.' }),
      add('agreement', 'hers', { ...agreed, people: ['dawn'], words: 'Mornings are the worst.' }),
      add('action', 'his-to-do', { what: 'Send the birth papers', owner: 'dad' }),
      add('action', 'hers-to-do', { what: 'Ring the landlord', owner: 'dawn', due: on }),
    ],
  })
  if (reply.status !== 200) throw new Error(await reply.text())
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** Moves by Tab alone until what has the focus bears this name; it must be seen there. */
async function tabTo(page: Page, role: 'link' | 'radio' | 'button', name: RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name })
  await wanted.first().waitFor()
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab')
    const isThere = await wanted
      .first()
      .evaluate((element) => element === document.activeElement)
      .catch(() => false)
    if (isThere) return
  }
  throw new Error(`the ${role} ${String(name)} is not reached by keyboard`)
}

const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState({ depth: 1 }, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

/** Looks at the screen that is open in both themes at both widths. */
async function expectSoundEverywhere(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      const at = `${screen}-${colorScheme}-${width}`
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(150)
      await page.screenshot({ path: `${pictures}${at}.png` })
      expect({ at, faults: await faultsByAxe(page) }).toEqual({ at, faults: [] })
      expect({ at, cutOff: await cutOffWords(page) }).toEqual({ at, cutOff: [] })
    }
  }
}

const printable = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  await page.emulateMedia({ media: 'screen' })
  return text
}

it('a worker prints the mother’s plan by keyboard alone, and nothing that the father said is on it', async () => {
  const { page, broken } = await visit(browser, { viewport: { width: 1280, height: 900 } })
  await signInAs(page, 'Priya Nair', `${product.origin}/plans/${key}`)
  await tabTo(page, 'link', /^Family’s plan$/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'radio', /Dawn|Tyler|Ellie|Noah|Carl/)
  await page.keyboard.press('Space')
  await page.getByText('1 item is left out.').waitFor()
  await expectSoundEverywhere(page, 'family')
  await page.setViewportSize({ width: 1280, height: 900 })
  // Nobody has said yet that it is safe, so that nothing of the sheet would come out on paper.
  expect(await printable(page)).not.toContain('Your plan')

  await tabTo(page, 'button', /^Check and print$/)
  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog', { name: 'Safe to send home?' }).waitFor()
  await tabTo(page, 'button', /^It is safe$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Your plan', level: 1 }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/plans/${key}/family/dawn`)
  expect(await page.title()).toBe('Plan to take home - Family Outcome Plan')

  const sheet = await printable(page)
  for (const hers of ['Mornings are the worst.', 'Ring the landlord', 'You will do this.'])
    expect(sheet).toContain(hers)
  for (const not of ['weekend', 'birth papers', 'Carl', 'Print', '7.3', 'NP-2988', 'Harbour'])
    expect(sheet).not.toContain(not)
  const size = await page
    .locator('article p')
    .first()
    .evaluate((text) => {
      const { fontSize, color } = getComputedStyle(text)
      return { fontSize: Number.parseFloat(fontSize), color }
    })
  // 14 points are 18.67 pixels.
  expect(size).toEqual({ fontSize: expect.closeTo(18.67, 1), color: 'rgb(0, 0, 0)' })
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  await expectSoundEverywhere(page, 'family-paper')
  expect(broken).toEqual([])
  await page.context().close()
})

it('the address of a sheet that is opened by itself asks first, prints nothing till then, and shows the sheet once it is safe', async () => {
  const { page } = await visit(browser)
  await signInAs(page, 'Priya Nair', `${product.origin}/plans/${key}/family/dawn`)
  await page.getByRole('button', { name: 'Check and print' }).waitFor()
  expect(await printable(page)).not.toContain('Your plan')
  await page.getByRole('button', { name: 'Check and print' }).click()
  await page.getByRole('button', { name: 'It is safe' }).click()
  await page.getByRole('heading', { name: 'Your plan', level: 1 }).waitFor()
  expect(await printable(page)).toContain('Your plan')
  await page.context().close()
})

it('a link to a clause opens at its published words, beside how they are read', async () => {
  const { page, broken } = await visit(browser, { viewport: { width: 1280, height: 900 } })
  const address = `${product.origin}/frameworks/supporting-families-2022/7.1.E1`
  await signInAs(page, 'Priya Nair', address)
  const clause = page.locator('[data-clause="7.1.E1"]')
  await clause.getByText('“Where number of incidents is 7 or fewer').waitFor()
  expect(await clause.innerText()).toContain('Another incident starts the 6 months again')
  await page.waitForFunction(() => {
    const top = document.querySelector('[data-clause="7.1.E1"]')?.getBoundingClientRect().top
    return top !== undefined && top >= 0 && top < 200
  })
  await page.getByRole('searchbox').fill('eviction')
  await page.getByRole('link', { name: 'Outcome 9.2', exact: true }).click()
  await page.locator('[data-clause="9.2"]').waitFor()
  expect(new URL(page.url()).pathname).toBe('/frameworks/supporting-families-2022/9.2')
  expect(broken).toEqual([])
  await page.context().close()
})

it('the timeline, the frameworks and the scorecard are sound to axe in each theme and width', async () => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 900 } })
  // Helen manages the family, so that the scorecard opens to her and no copy does.
  await signInAs(page, 'Helen Marsh', `${product.origin}/plans/${key}/timeline`)
  await page.getByText('named as a suspect').waitFor()
  await expectSoundEverywhere(page, 'timeline')
  await goTo(page, `/plans/${key}/family`)
  await page.getByRole('radio', { name: /Dawn/ }).click()
  await page.getByText('Only the lead and the members').waitFor()
  await goTo(page, '/frameworks/durham-2018/2.1.m2')
  await page.locator('[data-clause="2.1.m2"]').waitFor()
  await expectSoundEverywhere(page, 'clause')
  await goTo(page, '/scorecard')
  await page.getByText('Families who met each theme').first().waitFor()
  await expectSoundEverywhere(page, 'scorecard')
  await page.context().close()
})
