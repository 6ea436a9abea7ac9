import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutOffWords, faultsByAxe } from './product/accessibility.ts'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

const pictures = process.env['PICTURES'] ?? ''
let product: StartedProduct
let browser: Browser

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true })
  ;[product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const titleOf = (page: Page) => page.getByRole('heading', { level: 2 }).first()
const isAt = (page: Page, title: string | RegExp) =>
  page.getByRole('heading', { level: 2, name: title }).waitFor({ timeout: 5000 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const scores = (page: Page, question: RegExp) => page.getByRole('group', { name: question })

/** Presses Tab until something of this name has the focus, and sees that nothing covers it. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement)) return { name: '', isSeen: false }
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : null
      const { left, top, width, height } = (label ?? focused).getBoundingClientRect()
      const seen = document.elementFromPoint(left + width / 2, top + height / 2)
      const isSeen = seen !== null && (focused.contains(seen) || label?.contains(seen) === true)
      return { name: (label ?? focused).textContent ?? '', isSeen }
    })
    expect(at).toMatchObject({ isSeen: true })
    if (at.name === name) return
  }
  throw new Error(`no ${name} was reached by keyboard`)
}

const everywhere = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 320, 280].map((width) => ({ colorScheme, width })),
)
const at = (colorScheme: 'light' | 'dark', width: number) => [{ colorScheme, width }]

/** Everything a person could not read or reach on the page as it stands. */
async function look(page: Page, step: string, places: typeof everywhere) {
  for (const { colorScheme, width } of places) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 700 })
    await page.waitForTimeout(100)
    if (pictures)
      await page.screenshot({ path: `${pictures}/review-${step}-${colorScheme}-${width}.png` })
    const place = { step, colorScheme, width }
    expect({ ...place, faults: await faultsByAxe(page) }).toEqual({ ...place, faults: [] })
    expect({ ...place, cutOff: await cutOffWords(page) }).toEqual({ ...place, cutOff: [] })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('a review', () => {
  it('is recorded by one of two, followed and taken over by the other, and is held once it is confirmed', async () => {
    const desk = { viewport: { width: 1280, height: 900 } }
    const { page: grace, broken: brokenForGrace } = await visit(browser, desk)
    const { page: priya, broken } = await visit(browser, desk)
    await signInAs(grace, 'Grace Adeyemi', product.origin)
    await grace.getByRole('link', { name: /Hartley/ }).click()
    await press(grace, 'Start review')
    await isAt(grace, 'How things are at home')
    expect(await grace.title()).toBe('Review - Family Outcome Plan')
    const { pathname } = new URL(grace.url())
    expect(pathname).toMatch(/^\/plans\/[\w-]+\/review$/)

    // Priya comes late and follows where Grace is.
    await signInAs(priya, 'Priya Nair', `${product.origin}${pathname.replace(/\/review$/, '')}`)
    await press(priya, 'Join review')
    await priya.getByText('Grace Adeyemi records. You follow.').waitFor()
    await isAt(priya, 'How things are at home')

    await scores(grace, /the family say/)
      .getByText('7', { exact: true })
      .click()
    await grace.getByLabel('What does Tyler say?').fill('It is quieter in the mornings.')
    await grace.getByLabel('How did you come to know what Tyler says?').selectOption('conversation')
    await grace.getByLabel('What does Tyler say?').press('Control+Enter')
    await isAt(grace, /Young person no longer involved/)
    await expect.poll(() => grace.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await isAt(priya, /Young person no longer involved/)
    await priya.getByText('Clock restarted').first().waitFor()

    // Met waits for its day; nothing is chosen beforehand, and the step asks for it.
    expect(await grace.getByRole('radio', { name: 'Met' }).count()).toBe(0)
    await grace.getByText(/“Met” opens on \d/).waitFor()
    await look(grace, 'outcome', everywhere)
    await look(priya, 'followed', at('dark', 280))
    await press(grace, 'Save and next')
    await grace.getByText('Choose what the team judges today.').waitFor()
    // By keyboard alone: from the heading to the answers, one of them, and on to the foot.
    await titleOf(grace).focus()
    await tabTo(grace, 'Making progress')
    await grace.keyboard.press('Space')
    await tabTo(grace, 'Save and next')
    await grace.keyboard.press('Enter')
    await isAt(grace, /mental health/)
    expect(await grace.getByRole('radio', { name: 'Met' }).count()).toBe(1)

    // Priya takes over with one press, at the step where Grace was.
    await isAt(priya, /mental health/)
    await press(priya, 'Take over')
    await priya.getByRole('radio', { name: 'No change' }).waitFor()
    await grace.getByText('Priya Nair records. You follow.').waitFor()
    expect(await grace.getByRole('radio').count()).toBe(0)

    // Cut off, the words stay, and are saved when the service is there again.
    await priya.context().setOffline(true)
    await priya.getByRole('radio', { name: 'No change' }).click()
    await priya.getByLabel('Why? Say what you saw or heard').fill('Dawn still sleeps badly.')
    await press(priya, 'Save and next')
    await priya.getByText('Your words are still here').first().waitFor()
    await priya.context().setOffline(false)
    await press(priya, 'Save and next')
    await isAt(priya, /special educational needs/)
    await grace.getByText('Done. Dawn').waitFor()

    // Left and opened again, the review goes on at the first step that is not done.
    await priya.reload()
    await isAt(priya, /special educational needs/)
    await press(priya, 'Come back to this')
    await isAt(priya, 'Actions')
    await press(priya, 'Save and next')
    await isAt(priya, 'Next review and close')
    await priya.getByText('Ellie was not heard.').waitFor()
    await look(priya, 'end', at('light', 320))

    await press(priya, 'See summary')
    await priya.getByText('Say why somebody was not heard.').waitFor()
    await priya.getByRole('radio', { name: 'In a meeting' }).click()
    await priya
      .getByRole('radiogroup', { name: 'Helen Marsh' })
      .getByRole('radio', { name: 'Apologies' })
      .click()
    await priya.getByLabel('What was agreed').fill('Ellie and Noah are asked at school on Monday.')
    await press(priya, 'See summary')
    await isAt(priya, 'Summary to confirm')
    await priya.getByText('3.2: no change').waitFor()
    await priya.getByText('Early Help: Priya Nair; apologies from Helen Marsh').waitFor()
    await look(priya, 'summary', at('dark', 1280))
    await press(priya, 'Confirm review')
    await isAt(priya, 'The 6-month review is held')
    await isAt(grace, 'The 6-month review is held')
    await look(grace, 'held', at('light', 280))
    await press(priya, 'Back to the plan')
    await priya.getByText('12-month review').waitFor()
    expect(await titleOf(priya).count()).toBe(1)
    expect([...broken, ...brokenForGrace]).toEqual([])
  })
})
