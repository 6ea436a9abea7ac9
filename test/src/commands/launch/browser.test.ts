import { describe, expect, it } from 'vitest'
import { adviceWithout, searchBrowser } from '../../../../src/commands/set-up/browser.mjs'

/** A machine on which only these programs exist. */
const machine = (platform: string, env: Record<string, string>, ...programs: string[]) => ({
  platform,
  env,
  isThere: (path: string) => programs.includes(path),
})

describe('the browser for the tests', () => {
  it('is the one CHROME_PATH names, before any that is installed', () => {
    const here = machine(
      'linux',
      { CHROME_PATH: '/opt/chrome' },
      '/opt/chrome',
      '/usr/bin/chromium',
    )
    expect(searchBrowser(here)).toEqual({ found: '/opt/chrome' })
  })

  it('is not quietly another one when CHROME_PATH leads nowhere', () => {
    const here = machine('linux', { CHROME_PATH: '/opt/chrome' }, '/usr/bin/chromium')
    expect(searchBrowser(here)).toEqual({ wrong: '/opt/chrome' })
  })

  it('is looked for when CHROME_PATH is empty', () => {
    const here = machine('linux', { CHROME_PATH: '' }, '/usr/bin/chromium')
    expect(searchBrowser(here)).toEqual({ found: '/usr/bin/chromium' })
  })

  it('is found in a folder of the PATH', () => {
    const here = machine('linux', { PATH: '/home/sam/bin:/bin' }, '/home/sam/bin/google-chrome')
    expect(searchBrowser(here)).toEqual({ found: '/home/sam/bin/google-chrome' })
  })

  it.each(['google-chrome', 'chromium', 'microsoft-edge'])('may be %s', (name) => {
    expect(searchBrowser(machine('linux', {}, `/usr/bin/${name}`))).toEqual({
      found: `/usr/bin/${name}`,
    })
  })

  it.each([
    ['PROGRAMFILES', 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'],
    ['PROGRAMFILES(X86)', 'C:\\Program Files (x86)', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ])('is found on Windows under %s', (name, folder, place) => {
    const here = machine('win32', { [name]: folder }, `${folder}\\${place}`)
    expect(searchBrowser(here)).toEqual({ found: `${folder}\\${place}` })
  })

  it('is found on a Mac among the applications', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(searchBrowser(machine('darwin', {}, chrome))).toEqual({ found: chrome })
  })

  it('is missing on a machine that has none', () => {
    expect(searchBrowser(machine('linux', { PATH: '/usr/bin' }))).toEqual({ missing: true })
  })

  it.each([
    ['linux', true, 'apt-get install -y chromium'],
    ['linux', false, 'CHROME_PATH=/path/to/chrome npm test'],
    ['darwin', false, 'brew install --cask google-chrome'],
    ['win32', false, 'winget install Google.Chrome'],
  ])('is asked for with the exact command to run: %s, Debian %s', (platform, debian, command) => {
    expect(adviceWithout(platform, debian)).toContain(`Run: `)
    expect(adviceWithout(platform, debian)).toContain(command)
  })
})
