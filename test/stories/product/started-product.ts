import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('../../../', import.meta.url).pathname

/** The product as `npm start` runs it once everything is set up, in a process of its own with data of its own. */
export interface StartedProduct {
  readonly origin: string
  /** Where its SharePoint lists and its log lie. */
  readonly data: string
  /** What it printed so far. */
  readonly said: () => string
  /** Ends it as the machine's power would, and starts it again with the same data. */
  killAndStartAgain(): Promise<void>
  /** Ends it as Ctrl+C does, and removes its data. Gives the exit code. */
  stop(): Promise<number | null>
}

/** Starts the product on a port that is free; rejects with what it said where it does not come up in 30 seconds. */
export async function startProduct(...args: readonly string[]): Promise<StartedProduct> {
  const data = mkdtempSync(join(tmpdir(), 'family-outcome-plan-story-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let running = await run(args, port, data)
  return {
    origin,
    data,
    said: () => running.said(),
    async killAndStartAgain() {
      await end(running.child, 'SIGKILL')
      const later = args.filter((arg) => arg !== '--empty' && arg !== '--reset')
      running = await run(later, port, data)
    },
    async stop() {
      const code = await end(running.child, 'SIGINT')
      rmSync(data, { recursive: true, force: true })
      return code
    },
  }
}

async function run(args: readonly string[], port: number, data: string) {
  const child = spawn(process.execPath, ['src/commands/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, PORT: String(port), FAMILY_OUTCOME_PLAN_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const hear = (said: Buffer) => void (words += said.toString('utf8'))
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const end = Date.now() + 30_000
  while (!(await isServed(port))) {
    if (child.exitCode !== null || Date.now() > end) {
      child.kill('SIGKILL')
      throw new Error(`the product did not start: ${words}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { child, said: () => words }
}

const isServed = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve(child.exitCode)
    child.once('exit', (code) => resolve(code))
    return child.kill(signal)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
