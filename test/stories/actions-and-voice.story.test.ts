import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutOffWords, faultsByAxe } from './product/accessibility.ts'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { askAs, type Ask } from './product/signed-in.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

const wide = { viewport: { width: 1280, height: 900 } }
const pictures = new URL('../../.build/screens/', import.meta.url).pathname

interface Shown {
  readonly id: string
  readonly kind: string
  readonly fields: Readonly<Record<string, unknown>>
}
interface View {
  readonly seq: number
  readonly on: string
  readonly records: readonly Shown[]
}

let product: StartedProduct
let browser: Browser
let priya: Ask
let grace: Ask
let key: string
let page: Page
let broken: readonly string[]

const viewOf = async (ask: Ask): Promise<View> =>
  (await (await ask(`/api/plans/${key}`)).json()) as View
const write = async (ask: Ask, operations: readonly object[]) => {
  const reply = await ask(`/api/plans/${key}/operations`, { operations })
  expect({ status: reply.status, says: await reply.text() }).toMatchObject({ status: 200 })
}
const earlier = (day: string, months: number): string => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 10)
}

/** What the team and the family gave Tyler's outcome at two reviews, each by their own scale. */
const scaled = ({ on }: View) =>
  (
    [
      ['family', 5, 3],
      ['team', 5, 2],
      ['family', 1, 6],
      ['team', 1, 4],
    ] as const
  ).map(([informant, months, number]) => ({
    do: 'add',
    id: crypto.randomUUID(),
    kind: 'evidence',
    record: crypto.randomUUID(),
    fields: {
      measure: 'score',
      who: 'family',
      on: earlier(on, months),
      instrument: 'Scaling',
      edition: '0 to 10, 7.3',
      informant,
      number,
      about: '7.3',
      source: 'Review',
    },
  }))

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  ;[product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
  priya = await askAs(browser, 'Priya Nair', product.origin)
  grace = await askAs(browser, 'Grace Adeyemi', product.origin)
  const { rows } = (await (await priya('/api/families')).json()) as {
    rows: readonly { key: string; family: string }[]
  }
  key = rows.find(({ family }) => family === 'Hartley')?.key ?? ''
  await write(priya, scaled(await viewOf(priya)))
  ;({ page, broken } = await visit(browser, wide))
  page.setDefaultTimeout(10_000)
  await signInAs(page, 'Priya Nair', product.origin)
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const openPlan = async (outcome = '') => {
  await page.goto(`${product.origin}/plans/${key}${outcome}`)
  await page.getByRole('heading', { name: 'Actions' }).first().waitFor()
}

describe('from a decision at the table to who does what', () => {
  it('Priya adds an action by 3 presses and the keyboard, marks it done and takes that back', async () => {
    await openPlan('/outcomes/7.3')
    const outcome = page.getByRole('region', { name: 'Outcome' })

    await outcome.getByRole('button', { name: 'Add an action' }).press('Enter')
    await page.getByLabel('What will be done').fill('Tyler meets his mentor each week')
    await page.getByRole('button', { name: 'Add the action' }).press('Enter')
    const lines = outcome.getByRole('listitem').filter({ hasText: 'Tyler meets his mentor' })
    await lines
      .getByText('Not measurable yet: no owner, no day, nothing that will show it')
      .waitFor()

    await lines.getByRole('button', { name: /^Change/ }).press('Enter')
    await page
      .getByLabel('Who does it')
      .selectOption({ label: 'Grace Adeyemi, Northgate Primary School' })
    await page.getByLabel('By when').fill(earlier((await viewOf(priya)).on, 1))
    await page.getByLabel('How will you know it is done?').fill('4 visits in the mentor’s diary')
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter')
    await lines.getByText(/^\d+ days late$/).waitFor()
    expect(await lines.getByText('Not measurable yet').count()).toBe(0)

    await lines.getByRole('button', { name: /^Mark done/ }).press('Enter')
    await lines.getByText(/^Done /).waitFor()
    await page.getByText('Undo').last().press('Enter')
    await lines.getByText(/days late/).waitFor()
    expect(broken).toEqual([])
  })

  it('a day that Grace set meanwhile is told, and Priya keeps hers or Grace’s', async () => {
    await openPlan('/outcomes/7.3')
    const lines = page
      .getByRole('region', { name: 'Outcome' })
      .getByRole('listitem')
      .filter({ hasText: 'Tyler meets his mentor' })
    await lines.getByRole('button', { name: /^Change/ }).click()
    await page.getByLabel('By when').waitFor()
    const before = await viewOf(grace)
    const action = before.records.find(({ kind }) => kind === 'action')
    const set = (value: string) => ({
      do: 'set',
      id: crypto.randomUUID(),
      record: action?.id,
      field: 'due',
      value,
      base: before.seq,
    })
    await write(grace, [set('2030-05-02')])
    await page.getByText('Somebody else changed this meanwhile: 2 May 2030').waitFor()
    await page.getByLabel('By when').fill('2030-06-03')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const both = page.getByRole('region', { name: 'Changed by two people' })
    await both.getByText('3 Jun 2030').waitFor()
    await both.getByRole('button', { name: /^Keep theirs/ }).press('Enter')
    await lines.getByText('Due 2 May 2030').waitFor()
    expect(await both.count()).toBe(0)

    // Priya's own day now stands, and Grace, who has not seen it, sets another: Priya is told who and when.
    await lines.getByRole('button', { name: /^Change/ }).click()
    await page.getByLabel('By when').fill('2030-07-04')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await lines.getByText('Due 4 Jul 2030').waitFor()
    await write(grace, [set('2030-08-05')])
    await both.getByText(/^Grace Adeyemi changed this at \d+:\d\d[ap]m\./).waitFor()
    await both.getByRole('button', { name: /^Keep mine/ }).press('Enter')
    await lines.getByText('Due 4 Jul 2030').waitFor()
  })
})

describe('what a child said', () => {
  it('is written down with its day and how it was gathered, and a child who was not heard is named', async () => {
    await openPlan()
    await page.getByText('You can see nothing that Tyler said in the last 6 months.').waitFor()
    await page.getByRole('button', { name: 'Add a child’s words' }).press('Enter')
    await page.getByRole('radio', { name: 'Tyler Hartley' }).check()
    await page.getByLabel('What they said').fill('I go to the gym now, not to town.')
    await page.getByRole('radio', { name: 'In a conversation' }).check()
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter')
    await page.getByText('“I go to the gym now, not to town.”').waitFor()
    expect(await page.getByText('You can see nothing that Tyler').count()).toBe(0)
    expect(await page.getByText('You can see nothing that Ellie').count()).toBe(1)
  })
})

const places = (['light', 'dark'] as const).flatMap((scheme) =>
  [1280, 320].map((width) => ({ scheme, width })),
)

describe.each(places)('in the $scheme theme, $width pixels wide', ({ scheme, width }) => {
  it('actions, a child’s words and the distance travelled are sound to axe, and no word is cut off', async () => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    const look = async (screen: string) => {
      await page.screenshot({
        path: `${pictures}${screen}-${scheme}-${width}.png`,
        fullPage: true,
      })
      expect({ screen, faults: await faultsByAxe(page) }).toEqual({ screen, faults: [] })
      expect({ screen, cutOff: await cutOffWords(page) }).toEqual({ screen, cutOff: [] })
    }
    await openPlan('/outcomes/7.3')
    await page.locator('svg [stroke-dasharray="5 3"]').first().waitFor({ state: 'attached' })
    await page.waitForTimeout(300)
    await look('outcome-with-actions')
    await page.getByRole('button', { name: 'Show as table' }).click()
    const table = page.getByRole('table', { name: 'Scores, Scaling, 0 to 10' })
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Day',
      'Family’s score',
      'Team’s score',
    ])
    if (width < 1024) {
      await page.getByRole('button', { name: 'Hartley family' }).click()
      await page.getByRole('heading', { name: 'In the children’s own words' }).waitFor()
      await look('plan-with-voices')
      await page.getByRole('button', { name: 'Add an action' }).first().click()
      await page.getByLabel('What will be done').waitFor()
      await page.waitForTimeout(400)
      await look('add-action')
    }
    expect(broken).toEqual([])
  })
})
