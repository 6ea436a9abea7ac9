import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'

const root = join(import.meta.dirname, '../../../..')

export type Ended = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The start command in a process of its own. */
export interface Run {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** The first match in what it printed, once it printed it; rejects with all it said when it ends before. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>
}

export type Environment = Readonly<Record<string, string>>

/** Runs `src/commands/start.ts` as the launcher does, on any free port unless `env` says otherwise. */
export function runStart(args: readonly string[], env: Environment = {}): Run {
  const child = spawn(process.execPath, ['src/commands/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said = { stdout: '', stderr: '' }
  const heard = (['stdout', 'stderr'] as const).map((name) => {
    const stream = child[name]
    if (!stream) throw new Error(`the start has no ${name}`)
    stream.on('data', (chunk) => (said[name] += String(chunk)))
    return finished(stream)
  })
  // Not `close`, which never comes once the channel was cut from here.
  const ended = Promise.all([once(child, 'exit'), ...heard]).then(() => ({
    code: child.exitCode,
    ...said,
  }))
  return {
    child,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(said.stdout)
          if (!match) return
          child.stdout?.off('data', look)
          resolve(match)
        }
        child.stdout?.on('data', look)
        void ended.then(({ code, stdout, stderr }) =>
          reject(new Error(`it ended with ${code} and said: ${stdout}${stderr}`)),
        )
        look()
      }),
  }
}

/** Starts that share one data folder, each ended with the test. */
export class Machine {
  readonly data = join(mkdtempSync(join(tmpdir(), 'start-')), 'data')
  readonly #runs: Run[] = []

  run(args: readonly string[], env: Environment = {}): Run {
    const run = runStart(args, { FAMILY_OUTCOME_PLAN_DATA: this.data, ...env })
    this.#runs.push(run)
    return run
  }

  /** Starts it and waits until it printed where the plan is. */
  async start(args: readonly string[], env: Environment = {}): Promise<Run & { origin: string }> {
    const run = this.run(args, env)
    const [, origin = ''] = await run.printed(/The plan +(\S+)/)
    return { ...run, origin }
  }

  async remove(): Promise<void> {
    for (const { child, ended } of this.#runs) {
      child.kill('SIGKILL')
      await ended
    }
    rmSync(join(this.data, '..'), { recursive: true })
  }
}
