import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join, sep } from 'node:path'
import { succeeds } from './child.mjs'
import { CannotSetUp, say } from './words.mjs'
import { inTurn } from './turn.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string[] }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 * @typedef {{ platform: string, arch: string }} Machine
 */

/** Installs the packages of package-lock.json when they are absent or differ from it; otherwise does and says nothing. */
export async function bringDependencies(/** @type {string} */ root) {
  if (whatIsStale(root) === undefined) return
  await inTurn(root, async () => {
    const reason = whatIsStale(root)
    if (reason === undefined) return
    say(`Installing packages by package-lock.json (${reason}); this takes about a minute ...`)
    stepAside(root)
    if (!(await runNpmCi(root)))
      throw new CannotSetUp(
        'The packages could not be installed: see what npm says above, then run `npm ci`.',
      )
  })
}

/** Says why node_modules is not what package-lock.json asks for, or undefined when it is. */
export function whatIsStale(/** @type {string} */ root) {
  const wanted = readLock(join(root, 'package-lock.json'))
  const had = readLock(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === undefined)
    throw new CannotSetUp('package-lock.json is missing or unreadable: restore it with git.')
  if (had === undefined) return 'there are none yet'
  return firstDifference(wanted, had, process, (path) =>
    existsSync(join(root, path, 'package.json')),
  )
}

/**
 * Compares the lock file with the one npm keeps inside node_modules.
 * An optional package counts only where its `os` and `cpu` say that it belongs on this machine.
 * @param {Lock} wanted
 * @param {Lock} had
 * @param {Machine} machine
 * @param {(path: string) => boolean} isThere
 * @returns {string | undefined}
 */
export function firstDifference(wanted, had, machine, isThere) {
  for (const [path, want] of Object.entries(wanted.packages)) {
    if (path === '') continue
    const got = had.packages[path]
    if (got === undefined && want.optional && !belongsHere(want, machine)) continue
    const name = path.replace(/^.*node_modules\//, '')
    if (got === undefined || !isThere(path)) return `${name} is missing`
    if (got.version !== want.version || got.integrity !== want.integrity)
      return `${name} is not the locked one`
  }
  const extra = Object.keys(had.packages).find((path) => !(path in wanted.packages))
  return extra && `${extra.replace(/^.*node_modules\//, '')} is no longer used`
}

/** @param {Locked} locked @param {Machine} machine */
function belongsHere(locked, machine) {
  const fits = (/** @type {string | string[] | undefined} */ list, /** @type {string} */ value) =>
    list !== undefined && [list].flat().includes(value)
  return (
    locked.libc === undefined && fits(locked.os, machine.platform) && fits(locked.cpu, machine.arch)
  )
}

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Windows does not delete a running program, but lets it be moved: npm is about to replace the Node that runs us. */
function stepAside(/** @type {string} */ root) {
  if (
    process.platform !== 'win32' ||
    !process.execPath.startsWith(join(root, 'node_modules') + sep)
  )
    return
  mkdirSync(join(root, '.build'), { recursive: true })
  renameSync(process.execPath, join(root, '.build', `replaced-${process.pid}.exe`))
}

/** npm is run by the Node that runs npm already, since the one inside node_modules is about to go. */
function runNpmCi(/** @type {string} */ root) {
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  if (npm && node) return succeeds(node, [npm, ...args], { cwd: root })
  return succeeds('npm', args, { cwd: root, shell: process.platform === 'win32' })
}
