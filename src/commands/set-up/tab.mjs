import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { succeeds } from './child.mjs'
import { CannotSetUp, say } from './words.mjs'
import { inTurn } from './turn.mjs'

/** Everything the built tab is made from. */
const sources = [
  'rules',
  'src/plan',
  'src/api',
  'src/ui',
  'src/tab',
  'vite.config.ts',
  'package-lock.json',
]

/** Builds the tab into `.build/tab` when what it is made from has changed since the last build; else does and says nothing. */
export async function buildTab(/** @type {string} */ root, /** @type {string} */ node) {
  if (builtFrom(root) === sourcesOf(root)) return
  await inTurn(root, async () => {
    const from = sourcesOf(root)
    if (builtFrom(root) === from) return
    say('Building the tab ...')
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    if (!(await succeeds(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root })))
      throw new CannotSetUp('The tab could not be built: see what Vite says above.')
    writeFileSync(stampOf(root), from)
  })
}

/** @param {string} root */
function stampOf(root) {
  return join(root, '.build', 'tab', '.built-from')
}

/** @param {string} root */
function builtFrom(root) {
  return existsSync(stampOf(root)) ? readFileSync(stampOf(root), 'utf8') : undefined
}

/** @param {string} root */
function sourcesOf(root) {
  const hash = createHash('sha256')
  for (const source of sources.flatMap((path) => filesIn(root, path))) {
    hash
      .update(`${source}\0`)
      .update(readFileSync(join(root, source)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesIn(root, path) {
  if (!existsSync(join(root, path))) return []
  const inside = folderAt(join(root, path))
  return inside === undefined ? [path] : inside.flatMap((name) => filesIn(root, `${path}/${name}`))
}

/** @param {string} path */
function folderAt(path) {
  try {
    return readdirSync(path).sort()
  } catch {
    return undefined
  }
}
