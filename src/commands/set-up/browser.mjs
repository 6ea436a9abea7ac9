import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { succeeds } from './child.mjs'
import { inTurn } from './turn.mjs'
import { CannotSetUp, say } from './words.mjs'

/**
 * The machine as far as finding a browser goes; made up in tests. `aptGet` tells whether apt-get ended well.
 * @typedef {object} Machine
 * @property {string} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} isThere
 * @property {(args: readonly string[]) => Promise<boolean>} aptGet
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isThere: existsSync,
  aptGet: (args) =>
    succeeds('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
}

/**
 * Gives the path of a browser for the tests: CHROME_PATH, else an installed Chrome, Chromium or Edge, else, as root on
 * Debian, the Chromium it installs. Elsewhere it cannot go on and names the command to run: browser tests are never skipped.
 * @param {string} root
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function bringBrowser(root, machine = thisMachine) {
  const found = findBrowser(machine)
  if (found !== undefined) return found
  if (!machine.isRoot || !isDebian(machine)) throw without(machine)
  return inTurn(root, async () => {
    const meanwhile = findBrowser(machine)
    if (meanwhile !== undefined) return meanwhile
    say(
      'Installing Chromium for the browser tests (apt-get update, apt-get install -y chromium) ...',
    )
    await machine.aptGet(['update'])
    await machine.aptGet(['install', '-y', 'chromium'])
    const installed = findBrowser(machine)
    if (installed === undefined) throw without(machine)
    return installed
  })
}

/** A CHROME_PATH that leads nowhere is never passed over for another browser. @param {Machine} machine */
function findBrowser({ platform, env, isThere }) {
  const named = env['CHROME_PATH']
  if (!named) return places(platform, env).find(isThere)
  if (!isThere(named)) throw new CannotSetUp(`CHROME_PATH is ${named}, and there is nothing there.`)
  return named
}

/** Where a browser may be, best first. @param {string} platform @param {Machine['env']} env */
function places(platform, env) {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => env[name] ?? [],
    )
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`))
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
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

/** @param {Machine} machine */
function isDebian({ isThere }) {
  return isThere('/etc/debian_version') && isThere('/usr/bin/apt-get')
}

/** @param {Machine} machine */
function without(machine) {
  const commands = /** @type {Record<string, string | undefined>} */ ({
    win32: 'winget install Google.Chrome',
    darwin: 'brew install --cask google-chrome',
  })
  const linux = isDebian(machine)
    ? 'sudo sh -c "apt-get update && apt-get install -y chromium"'
    : 'CHROME_PATH=/path/to/chrome npm test'
  return new CannotSetUp(
    `The browser tests need Chrome, Chromium or Edge, and there is none. Run: ${commands[machine.platform] ?? linux}`,
  )
}
