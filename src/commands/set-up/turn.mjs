import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { say } from './words.mjs'

/** A turn that was opened but not yet signed is given this long before it counts as abandoned. */
const unsignedMs = 5_000

/**
 * Runs `work` while no other command of this checkout is setting up: two commands started at once must not both install.
 * The turn is a file holding the process id of who has it; one left by a process that died is taken over.
 * @template T
 * @param {string} root
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(root, work) {
  const build = join(root, '.build')
  const turn = join(build, 'set-up.turn')
  mkdirSync(build, { recursive: true })
  let told = false
  while (!take(turn)) {
    if (!told)
      say(
        `Another command is setting this checkout up; waiting for it (if none is, delete ${turn}).`,
      )
    told = true
    await wait(200)
  }
  const giveBack = () => rmSync(turn, { force: true })
  process.once('exit', giveBack)
  try {
    return await work()
  } finally {
    process.off('exit', giveBack)
    giveBack()
  }
}

/** @param {string} turn */
function take(turn) {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    if (abandoned(turn)) rmSync(turn, { force: true })
    return false
  }
}

/** @param {string} turn */
function abandoned(turn) {
  try {
    const owner = Number(readFileSync(turn, 'utf8'))
    if (owner === 0) return Date.now() - statSync(turn).mtimeMs > unsignedMs
    process.kill(owner, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
