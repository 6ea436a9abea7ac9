import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCouncil, origin, type Council } from './council/council.ts'
import { hostSignIn } from './council/host-sign-in.ts'
import type { HostSays } from './council/host-page.ts'
import { noor, priya, type Worker } from './council/workers.ts'

let council: Council
let browser: Browser
beforeAll(async () => {
  council = await openCouncil(priya)
  browser = await council.openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await council?.close()
})

interface Opened {
  readonly page: Page
  readonly tab: FrameLocator
  readonly methods: string[]
  readonly broken: string[]
}

interface Sitting {
  readonly worker?: Worker
  readonly isSilent?: boolean
  readonly at?: string
  readonly path?: string
}

/** Opens the tab in a host, where a worker sits who is signed in to it. */
async function openIn(says: HostSays, sitting: Sitting = {}): Promise<Opened> {
  const {
    worker = priya,
    isSilent = true,
    at = 'https://teams.microsoft.com',
    path = '/',
  } = sitting
  council.host = { says, path }
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB' })
  const { methods, answer } = hostSignIn(council.entra, worker, isSilent)
  await context.exposeFunction('hostSignsIn', answer)
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy'))
      broken.push(message.text())
  })
  await page.goto(`${at}/host`)
  return { page, tab: page.frameLocator('iframe'), methods, broken }
}

const heading = (tab: FrameLocator, name: string) => tab.getByRole('heading', { level: 1, name })

describe('in a host that signs in for the page', () => {
  it.each<[HostSays['hostName'], string]>([
    ['Teams', 'https://teams.microsoft.com'],
    ['Teams', 'https://teams.cloud.microsoft'],
    ['Outlook', 'https://outlook.office.com'],
    ['Office', 'https://m365.cloud.microsoft'],
  ])('%s at %s shows the families of whoever sits there, without a click', async (hostName, at) => {
    const { page, tab, methods, broken } = await openIn({ hostName, signsIn: true }, { at })
    await heading(tab, 'My families').waitFor()
    expect(methods).toContain('GetToken')
    expect(methods).not.toContain('GetTokenPopup')
    expect(broken).toEqual([])
    await page.context().close()
  })

  it('waits for a click where the host must ask, and then goes on', async () => {
    const { page, tab, methods } = await openIn(
      { hostName: 'Teams', signsIn: true },
      { isSilent: false },
    )
    const button = tab.getByRole('button', { name: 'Sign in' })
    await button.waitFor()
    expect(methods).not.toContain('GetTokenPopup')
    await button.click()
    await heading(tab, 'My families').waitFor()
    expect(methods).toContain('GetTokenPopup')
    await page.context().close()
  })

  it('takes on the theme of the host, and the next one', async () => {
    const says: HostSays = { hostName: 'Teams', signsIn: true, context: { theme: 'dark' } }
    const { page, tab } = await openIn(says)
    await heading(tab, 'My families').waitFor()
    const paper = () =>
      tab
        .locator('.fui-FluentProvider > div')
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor)
    const dark = await paper()
    await page.evaluate('setTheme("default")')
    await expect.poll(paper).not.toBe(dark)
    await page.context().close()
  })

  it('tells somebody without a role what to ask for and whom, and does not ask them to sign in again and again', async () => {
    const { page, tab } = await openIn({ hostName: 'Teams', signsIn: true }, { worker: noor })
    await heading(tab, 'You do not have access').waitFor()
    await tab.getByText('Practitioner, Manager, Programme officer').waitFor()
    expect(await tab.getByRole('link').getAttribute('href')).toBe(
      'mailto:family.plan@northshire.gov.uk',
    )
    await page.context().close()
  })
})

describe('in a channel that another organisation shares', () => {
  const shared = (own: string): HostSays => ({
    hostName: 'Teams',
    signsIn: true,
    context: {
      tid: own,
      hostTeamTenantId: '6f2d1c84-3b7a-4e95-a0c1-5d8e9f3b7a26',
      channelId: 'c',
      channelType: 'Shared',
    },
  })

  it('a member from elsewhere is told how to ask for access, and no sign-in is tried', async () => {
    const { page, tab, methods } = await openIn(shared('0d4b8a6e-7c21-4f93-8e5a-2b9c1d7f6a30'), {
      path: '/plans/some-key',
    })
    await heading(tab, 'This channel belongs to another organisation').waitFor()
    await tab.getByText('to be invited as a guest').waitFor()
    expect(methods).toEqual([])
    await page.context().close()
  })

  it('a member or guest of the organisation itself goes on', async () => {
    const { page, tab, methods } = await openIn(shared('6F2D1C84-3B7A-4E95-A0C1-5D8E9F3B7A26'))
    await heading(tab, 'My families').waitFor()
    expect(methods).toContain('GetToken')
    await page.context().close()
  })
})

describe('in a frame', () => {
  it('of a stranger nothing is shown', async () => {
    const { page, broken } = await openIn(
      { hostName: 'Teams', signsIn: true },
      { at: 'https://teams.microsoft.com.evil.example' },
    )
    await expect.poll(() => broken.join()).toContain('frame-ancestors')
    expect(page.frames().map((frame) => frame.url())).not.toContain(`${origin}/`)
    await page.context().close()
  })

  it('of a host that stays silent a browser is offered after ten seconds', async () => {
    const began = Date.now()
    const { page, tab } = await openIn({ hostName: 'Teams', signsIn: true, isSilent: true })
    await tab.getByRole('button', { name: 'Open in browser' }).waitFor({ timeout: 20_000 })
    expect(Date.now() - began).toBeGreaterThan(9_500)
    await page.context().close()
  })
})

it('nothing but the list of hosts was asked for elsewhere', () => {
  expect([...council.strangers].filter((name) => name !== 'res.cdn.office.net')).toEqual([])
})
