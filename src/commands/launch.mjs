import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bringBrowser } from './set-up/browser.mjs'
import { become, endOnSignals } from './set-up/child.mjs'
import { bringDependencies } from './set-up/dependencies.mjs'
import { findNode24 } from './set-up/node-24.mjs'
import { buildTab } from './set-up/tab.mjs'
import { CannotSetUp, say } from './set-up/words.mjs'

// Every npm script starts here, on whatever Node from 20 on the machine has and before any package is installed:
// hence plain JavaScript and nothing but what Node brings.

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a command needs besides packages and Node 24, by its name and first argument. */
const needs = /** @type {Record<string, readonly ('tab' | 'browser')[] | undefined>} */ ({
  start: ['tab'],
  serve: ['tab'],
  image: ['tab'],
  test: ['tab', 'browser'],
  'test stories': ['tab', 'browser'],
  'test unit': ['tab'],
  pictures: ['tab', 'browser'],
})

/** @param {string} name @param {readonly string[]} args */
async function launch(name, args) {
  await bringDependencies(root)
  const node = findNode24(root)
  const command = join(root, 'src/commands', `${name}.ts`)
  if (!existsSync(command)) throw new CannotSetUp(`There is no command called ${name}.`)
  // What was compiled once is there again: a service that is started anew answers in half the time.
  const compiled = { NODE_COMPILE_CACHE: join(root, '.build', 'compiled') }
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...compiled, ...withFirst(dirname(node), process.env) }
  const needed = needs[`${name} ${args[0]}`] ?? needs[name] ?? []
  if (needed.includes('browser')) env['CHROME_PATH'] = await bringBrowser(root)
  if (needed.includes('tab')) await buildTab(root, node)
  return become(node, [command, ...args], env)
}

/** Puts a folder first in the PATH, which Windows spells `Path`. @param {string} folder @param {NodeJS.ProcessEnv} env */
function withFirst(folder, env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [name]: [folder, env[name]].filter(Boolean).join(delimiter) }
}

endOnSignals()
try {
  const [name = '', ...args] = process.argv.slice(2)
  process.exitCode = await launch(name, args)
} catch (error) {
  if (!(error instanceof CannotSetUp)) throw error
  say(error.message)
  process.exitCode = 1
}
