import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { watchParents } from './parents.mjs'

/**
 * Runs a program of the set-up to its end, everything it prints going to stderr.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<boolean>} whether it ended well; false too when there is no such program
 */
export function succeeds(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { stdio: ['ignore', 2, 2], ...options })
    const stop = () => child.kill()
    process.once('exit', stop)
    child.once('error', () => resolve(false))
    child.once('close', (code) => {
      process.off('exit', stop)
      resolve(code === 0)
    })
  })
}

/** Signals that end a command from a terminal, a parent or a closed window. */
const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** Until the real command runs, a signal ends us in an orderly way, so that what we started ends too. */
export function endOnSignals() {
  for (const signal of endings)
    process.on(signal, () => process.exit(128 + constants.signals[signal]))
}

/**
 * Runs the real command in this one's place: same terminal, signals passed on, and its exit code is ours. A channel to it
 * is kept open and never used, so that a command that listens for its end knows when we were killed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code, 128 + n for a command ended by signal n
 */
export function become(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env,
    })
    process.once('exit', () => child.kill())
    watchParents(() => child.kill('SIGTERM'))
    for (const signal of endings) {
      process.removeAllListeners(signal)
      process.on(signal, () => {
        // A terminal gives Ctrl-C to the whole group, so the command has had it; from elsewhere it reaches only us.
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
      })
    }
    child.once('error', reject)
    child.once('close', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 1)),
    )
  })
}
