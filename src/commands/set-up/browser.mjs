import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { succeeds } from './child.mjs'
import { CannotSetUp, say } from './words.mjs'
import { inTurn } from './turn.mjs'

/**
 * @typedef {Record<string, string | undefined>} Env
 * @typedef {{ platform: string, env: Env, isThere: (path: string) => boolean }} Machine
 * @typedef {{ found: string } | { wrong: string } | { missing: true }} Search
 */

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const installArgs = [['update'], ['install', '-y', 'chromium']]

/** Finds a browser for the tests, installing Debian's where that may be done; gives the path of the program. */
export async function bringBrowser(/** @type {string} */ root) {
  const found = lookFor()
  if (found !== undefined) return found
  if (!isDebian() || process.getuid?.() !== 0)
    throw new CannotSetUp(adviceWithout(process.platform, isDebian()))
  return inTurn(root, async () => {
    const meanwhile = lookFor()
    if (meanwhile !== undefined) return meanwhile
    say(
      'Installing Chromium for the browser tests (apt-get update, apt-get install -y chromium) ...',
    )
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of installArgs) await succeeds('apt-get', args, { env })
    const installed = lookFor()
    if (installed === undefined) throw new CannotSetUp(adviceWithout(process.platform, true))
    return installed
  })
}

/**
 * Looks where a Chrome, Chromium or Edge may be: CHROME_PATH, else the PATH, else the platform's usual places.
 * A CHROME_PATH that leads nowhere is `wrong` and is never passed over for another browser.
 * @param {Machine} machine
 * @returns {Search}
 */
export function searchBrowser({ platform, env, isThere }) {
  if (env['CHROME_PATH'])
    return isThere(env['CHROME_PATH'])
      ? { found: env['CHROME_PATH'] }
      : { wrong: env['CHROME_PATH'] }
  const found = candidates(platform, env).find(isThere)
  return found === undefined ? { missing: true } : { found }
}

/** @param {string} platform @param {Env} env */
function candidates(platform, env) {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => env[name] ?? [],
    )
    const places = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return places.flatMap((place) => roots.map((root) => `${root}\\${place}`))
  }
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  const folders = [
    ...(env['PATH'] ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Says in one sentence which command brings a browser; `debian` is whether apt-get is the machine's installer. */
export function adviceWithout(/** @type {string} */ platform, /** @type {boolean} */ debian) {
  const command = {
    win32: 'winget install Google.Chrome',
    darwin: 'brew install --cask google-chrome',
  }[platform]
  const linux = debian
    ? 'sudo sh -c "apt-get update && apt-get install -y chromium"'
    : 'CHROME_PATH=/path/to/chrome npm test'
  return `The browser tests need Chrome, Chromium or Edge and none was found. Run: ${command ?? linux}`
}

function lookFor() {
  const search = searchBrowser({
    platform: process.platform,
    env: process.env,
    isThere: existsSync,
  })
  if ('wrong' in search)
    throw new CannotSetUp(`CHROME_PATH is ${search.wrong}, and there is nothing there.`)
  return 'found' in search ? search.found : undefined
}

function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}
