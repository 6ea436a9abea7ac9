import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bringBrowser } from '../../../../src/commands/set-up/browser.mjs'

const root = mkdtempSync(join(tmpdir(), 'browser-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Brings a browser on a machine where only these programs exist; `installs` is what apt-get would add. */
function bringOn(
  machine: { platform?: string; env?: Record<string, string>; isRoot?: boolean; installs?: string },
  ...programs: string[]
) {
  const asked: string[] = []
  const browser = bringBrowser(root, {
    platform: machine.platform ?? 'linux',
    env: machine.env ?? {},
    isRoot: machine.isRoot ?? false,
    isThere: (path) => programs.includes(path),
    aptGet: (args) => {
      asked.push(args.join(' '))
      if (args[0] === 'install' && machine.installs) programs.push(machine.installs)
      return Promise.resolve(machine.installs !== undefined)
    },
  })
  return { browser, asked }
}

const debian = ['/etc/debian_version', '/usr/bin/apt-get']

describe('the browser for the tests', () => {
  it('is the one CHROME_PATH names, before any that is installed', async () => {
    const { browser } = bringOn(
      { env: { CHROME_PATH: '/opt/chrome' } },
      '/opt/chrome',
      '/usr/bin/chromium',
    )
    expect(await browser).toBe('/opt/chrome')
  })

  it('is not quietly another one when CHROME_PATH leads nowhere', async () => {
    const { browser } = bringOn({ env: { CHROME_PATH: '/opt/chrome' } }, '/usr/bin/chromium')
    await expect(browser).rejects.toThrow('CHROME_PATH is /opt/chrome, and there is nothing there.')
  })

  it('is looked for when CHROME_PATH is empty', async () => {
    expect(await bringOn({ env: { CHROME_PATH: '' } }, '/usr/bin/chromium').browser).toBe(
      '/usr/bin/chromium',
    )
  })

  it.each([
    ['linux', {}, '/usr/bin/google-chrome'],
    ['linux', {}, '/usr/bin/chromium'],
    ['linux', {}, '/usr/bin/microsoft-edge'],
    ['linux', { PATH: '/home/sam/bin:/bin' }, '/home/sam/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
    [
      'win32',
      { 'PROGRAMFILES(X86)': 'C:\\P86' },
      'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('is found where it is installed: %s %o %s', async (platform, env, program) => {
    expect(await bringOn({ platform, env }, program).browser).toBe(program)
  })
})

describe('a machine without a browser', () => {
  it('is given Chromium when it is Debian and this is root', async () => {
    const { browser, asked } = bringOn({ isRoot: true, installs: '/usr/bin/chromium' }, ...debian)
    expect(await browser).toBe('/usr/bin/chromium')
    expect(asked).toEqual(['update', 'install -y chromium'])
  })

  it('is given the command when that brought none', async () => {
    const { browser } = bringOn({ isRoot: true }, ...debian)
    await expect(browser).rejects.toThrow(
      'Run: sudo sh -c "apt-get update && apt-get install -y chromium"',
    )
  })

  it.each([
    ['linux', debian, 'sudo sh -c "apt-get update && apt-get install -y chromium"'],
    ['linux', [], 'CHROME_PATH=/path/to/chrome npm test'],
    ['darwin', [], 'brew install --cask google-chrome'],
    ['win32', [], 'winget install Google.Chrome'],
  ])('stops with the exact command to run on %s %o', async (platform, programs, command) => {
    const { browser, asked } = bringOn({ platform }, ...programs)
    await expect(browser).rejects.toThrow(`and there is none. Run: ${command}`)
    expect(asked).toEqual([])
  })
})
