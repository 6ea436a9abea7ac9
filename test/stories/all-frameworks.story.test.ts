import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutOffWords, faultsByAxe } from './product/accessibility.ts'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

const pictures = new URL('../../.build/screens/', import.meta.url).pathname
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

async function newcomer(width = 1280, scheme: 'light' | 'dark' = 'light') {
  const visitor = await visit(browser, { viewport: { width, height: 900 }, colorScheme: scheme })
  await signInAs(visitor.page, 'Priya Nair', product.origin)
  return visitor
}

async function openFamily(page: Page, family: string) {
  await page.goto(product.origin)
  await page.getByRole('link', { name: new RegExp(family) }).click()
  await page.getByRole('heading', { name: `${family} family` }).waitFor()
}

const rowOf = (page: Page, ref: string) => page.locator(`[data-outcome="${ref}"]`)

/** What the pane says of an outcome once its row was chosen. */
async function whyOf(page: Page, ref: string) {
  await rowOf(page, ref).click()
  const pane = page.getByRole('region', { name: 'Outcome' })
  await pane.getByRole('heading', { level: 2 }).waitFor()
  return pane.innerText()
}

describe('a plan under each of the five frameworks', () => {
  it.each([
    {
      family: 'Kowalska',
      says: ['2 of 3 outcomes met', 'needs in 3 of 10 themes'],
      ref: '7.1',
      why: ['Why this is outstanding', 'Earliest this could be met', 'Waiting'],
    },
    {
      family: 'Maddison',
      says: ['2 of 2 themes met', 'Automatic result from 4.1', 'issues in 2 of 6 themes'],
      ref: 'plan',
      why: ['Judgement needed', 'Not judged yet by the team', 'The Lead Professional and the TAF'],
    },
    {
      family: 'Penrose',
      says: ['No outcome is agreed yet', 'indicators in 2 of 9 themes', 'states no number'],
      ref: '3.2',
      why: [
        'On course',
        'the lead professional is asked from',
        '14 is high risk nationally: consider MARAC',
        'To sleep without a chair against the door',
      ],
    },
    {
      family: 'Pryce',
      says: ['Earliest close', 'each agreed one is needed', 'issues in 2 of 6 themes'],
      ref: '7',
      why: ['On course', 'Early help, down from a child protection plan', 'no re-referral'],
    },
    {
      family: 'Hussain',
      says: ['The framework states no closing rule', '2 of 6 local outcomes', 'Judgement needed'],
      ref: '1',
      why: [
        'What is known of each',
        'Interventions support step down',
        'Judged met by the child',
        'Together they decide nothing',
      ],
    },
  ])('$family’s says how the family stands by its own rule, and why', async (told) => {
    const { page, broken } = await newcomer()
    await openFamily(page, told.family)
    const screen = (await page.locator('main').innerText()).toLowerCase()
    for (const words of told.says) expect(screen).toContain(words.toLowerCase())
    const why = await whyOf(page, told.ref)
    for (const words of told.why) expect(why).toContain(words)
    expect(broken).toEqual([])
  })

  it('the team’s word on the plan as a whole is filed where it is missing, and the family is ready to close', async () => {
    const { page } = await newcomer()
    await openFamily(page, 'Maddison')
    await page.getByRole('link', { name: 'The plan as a whole is still to be judged' }).click()
    await page.getByRole('button', { name: 'Add a judgement' }).click()
    await page.getByRole('radio', { name: 'The team together' }).check()
    await page.getByRole('radio', { name: 'Met', exact: true }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await rowOf(page, 'plan').getByText('Met', { exact: true }).waitFor()
    await expect.poll(() => page.locator('main').innerText()).toContain('Ready to close')
  })

  it('an outcome is agreed in a criterion that has none, with the family’s words, and taken back', async () => {
    const { page } = await newcomer()
    await openFamily(page, 'Penrose')
    await page.getByText('No outcome is agreed yet').waitFor()
    await page.getByRole('button', { name: 'Agree an outcome' }).first().click()
    await page.getByRole('radio', { name: /^6\.3/ }).check()
    await page.getByLabel('In the family’s own words').fill('To open the post without fear.')
    await page.getByRole('button', { name: 'Agree the outcome' }).click()
    await rowOf(page, '6.3')
      .getByText(/Agreed \d/)
      .waitFor()
    expect(await whyOf(page, '6.3')).toContain('To open the post without fear.')
    expect(await page.getByText('No outcome is agreed yet').count()).toBe(0)
    const pane = page.getByRole('region', { name: 'Outcome' })
    await pane.getByRole('button', { name: 'Take back' }).first().click()
    await rowOf(page, '6.3').getByText('Not agreed').waitFor()
  })

  it('a judgement that counts only from a later day says from which', async () => {
    const { page } = await newcomer()
    await openFamily(page, 'Penrose')
    await whyOf(page, '6.2')
    await page.getByRole('button', { name: 'Add for 6.2' }).click()
    await page.getByRole('radio', { name: 'A judgement' }).check()
    const drawer = page.getByRole('dialog')
    await expect
      .poll(() => drawer.innerText())
      .toMatch(/It counts from \d+ \w+ \d{4}\. Said earlier it does not count/)
  })
})

describe('a framework that does not arrive', () => {
  it('is asked for again from the page, and the plan opens', async () => {
    const { page } = await newcomer()
    await page.route(/assets\/durham-2018-/, (route) => route.abort(), { times: 1 })
    await page.getByRole('link', { name: /Maddison/ }).click()
    await page.getByRole('heading', { name: 'The framework could not be loaded' }).waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Maddison family' }).waitFor()
    expect(await rowOf(page, 'plan').count()).toBe(1)
  })

  it('costs nobody else: a plan loads its own framework and no other', async () => {
    const { page } = await newcomer()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await openFamily(page, 'Pryce')
    const frameworks = asked.filter((path) =>
      /(bradford|bristol|durham|herefordshire|supporting)/.test(path),
    )
    expect(frameworks).toHaveLength(1)
    expect(frameworks[0]).toContain('herefordshire-2015')
  })
})

describe('a new plan', () => {
  it('follows the framework most of the person’s plans follow, and says who published which edition', async () => {
    const { page } = await newcomer()
    await page.getByText('Hartley').first().waitFor()
    await page.getByRole('button', { name: 'New plan' }).click()
    const choice = page.getByLabel('Framework')
    expect(await choice.inputValue()).toBe('supporting-families-2022')
    await choice.selectOption('herefordshire-2015')
    await page.getByText('Published by Herefordshire Council. Edition: 2015.').waitFor()
  })
})

/** The other two pairs are tried on the same parts by the story of accessibility. */
const places = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
] as const

describe.each(places)('in the $scheme theme, $width pixels wide', ({ scheme, width }) => {
  it('plans under Bradford’s, Bristol’s and County Durham’s frameworks are sound to axe, and no word is cut off', async () => {
    const { page } = await newcomer(width, scheme)
    const look = async (screen: string) => {
      await page.waitForTimeout(400)
      await page.screenshot({ path: `${pictures}${screen}-${scheme}-${width}.png` })
      expect({ screen, faults: await faultsByAxe(page) }).toEqual({ screen, faults: [] })
      expect({ screen, cutOff: await cutOffWords(page) }).toEqual({ screen, cutOff: [] })
    }
    for (const [family, ref] of [
      ['Hussain', '1'],
      ['Penrose', '3.2'],
      ['Maddison', 'plan'],
    ] as const) {
      await openFamily(page, family)
      await look(`${family}-plan`)
      await rowOf(page, ref).click()
      await page.getByRole('button', { name: /^Add (for|a judgement)/ }).waitFor()
      await look(`${family}-${ref}`)
    }
    await page.getByRole('button', { name: /progress of the family$/ }).click()
    await page.getByRole('heading', { name: 'Progress of the family' }).waitFor()
    await look('printed-words')
    await openFamily(page, 'Penrose')
    await page.getByRole('button', { name: 'Agree an outcome' }).first().click()
    await page.getByRole('button', { name: 'Agree the outcome' }).waitFor()
    await look('agree-outcome')
  }, 120_000)
})
