/** Tells the person at the terminal what is being set up; on stderr, since stdout belongs to the command itself. */
export function say(/** @type {string} */ sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** Set-up that cannot go on; its message is the one sentence to show, without a stack. */
export class CannotSetUp extends Error {}
