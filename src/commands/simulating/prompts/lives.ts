import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Beginning, Said } from './sending-process.ts'

/** The process that sends, which can be killed between two of its instructions. */
export interface Life {
  /** Ends when it has said that nothing is left to be sent. */
  readonly settled: Promise<void>
  /** Ends once it is dead. */
  kill(): Promise<void>
}

/** One after another: the next is there before the last is dead, so that time goes into sending and not into beginning. */
export interface Lives {
  begin(beginning: Beginning): Promise<Life>
  close(): Promise<void>
}

const script = fileURLToPath(new URL('sending-process.ts', import.meta.url))
/** Where every command of the product finds what was compiled once. */
const compiled = fileURLToPath(new URL('../../../../.build/compiled', import.meta.url))

export function openLives(): Lives {
  let next = standby()
  return {
    async begin(beginning) {
      const { child, there } = next
      next = standby()
      await there
      const settled = saying(child, 'settled')
      child.send(beginning)
      return { settled, kill: () => killed(child) }
    },
    close: () => killed(next.child),
  }
}

function standby() {
  const env = { NODE_COMPILE_CACHE: compiled, ...process.env }
  const child = fork(script, { execArgv: [], env })
  const there = saying(child, 'there')
  // One that is never begun is nobody's trouble.
  there.catch(() => undefined)
  return { child, there }
}

/** Ends when it has said this; fails where it ends by itself before. */
function saying(child: ChildProcess, wanted: Said): Promise<void> {
  return new Promise((heard, fail) => {
    child.on('message', (said) => {
      if (said === wanted) heard()
    })
    child.once('exit', (code) => {
      if (code !== null) fail(new Error(`what sends ended by itself: ${code}`))
    })
  })
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
