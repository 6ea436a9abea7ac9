import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { listenOnLoopback, PortTaken } from './loopback-listener.ts'
import { playgroundConfig, privateChatId, type PlaygroundTenant } from './playground-config.ts'

export interface PlaygroundOptions extends PlaygroundTenant {
  /** 56150 unless told otherwise. */
  readonly port?: number
  /** The signing proxy's secret address. */
  readonly endpoint: string
}

/** The Microsoft 365 Agents Playground, which stands in for Teams' chat on this machine. */
export interface Playground {
  /** What to open in a browser. */
  readonly origin: string
  /** The private chat of whoever sits at it. */
  readonly chatId: string
  readonly pid: number
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

export const usualPlaygroundPort = 56150

/** The connector that a playground on this port is, for the signing proxy and for stored conversations. */
export function playgroundServiceUrl(port: number = usualPlaygroundPort): string {
  return `http://127.0.0.1:${port}/_connector`
}

/** Starts the playground as a child process. Rejects with `PortTaken` or with the child's last words. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const port = options.port ?? usualPlaygroundPort
  const config = playgroundConfig(options)
  // The playground would silently take another port, and every stored conversation would lead nowhere.
  await (await listenOnLoopback(createServer(), port, 'playground')).close()

  const folder = await mkdtemp(join(tmpdir(), 'family-outcome-plan-playground-'))
  await writeFile(join(folder, '.m365agentsplayground.yml'), config)
  const child = spawn(process.execPath, argumentsFor(port), {
    cwd: folder,
    env: environmentFor(folder, options.endpoint),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const ended = new Promise<void>((end) =>
    child.once('exit', () => end()).once('error', () => end()),
  )
  const close = async (): Promise<void> => {
    child.stdin?.destroy()
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await answering(child, port)
  } catch (error) {
    await close()
    throw error
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    chatId: privateChatId(options.currentOid),
    pid: child.pid ?? 0,
    ended,
    close,
  }
}

function argumentsFor(port: number): string[] {
  const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
  const before = ['./loopback-only.ts', './page-policy.ts', './page-open.ts', './own-host.ts'].map(
    (file) => `--import=${new URL(file, import.meta.url).href}`,
  )
  return [
    '--disable-warning=ExperimentalWarning',
    ...before,
    program,
    'start',
    '--channel-id=msteams',
    `--port=${port}`,
    `--service-url=${playgroundServiceUrl(port)}`,
    '--disable-telemetry',
  ]
}

/** Nothing of the parent's environment but what a program needs to run: no secrets, no proxy, no other home. */
function environmentFor(folder: string, endpoint: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    HOME: folder,
    USERPROFILE: folder,
    TMPDIR: folder,
    PLAYGROUND_FOLDER: folder,
    BOT_ENDPOINT: endpoint,
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
    TEAMSAPPTESTER_BROWSER: 'none',
  }
}

/**
 * Waits for the playground's page. Its own word "Listening" says nothing: it comes before the configuration is read, and
 * a playground that does not like it ends right after.
 */
async function answering(child: ChildProcess, port: number): Promise<void> {
  let lastWords = ''
  const heard = (said: Buffer): void => {
    lastWords = (lastWords + said.toString('utf8')).slice(-2000)
  }
  child.stdout?.on('data', heard)
  child.stderr?.on('data', heard)
  const patience = AbortSignal.timeout(30_000)
  while (!patience.aborted) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new Error(`The playground ended while it started: ${lastWords.trim()}`)
    }
    const actual = /Listening on (\d+)/.exec(lastWords)?.[1]
    if (actual !== undefined && Number(actual) !== port) throw new PortTaken(port, 'playground')
    if (actual !== undefined && (await answers(port))) return
    await sleep(25)
  }
  throw new Error('The playground did not start in 30 seconds')
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/_internal/v1/testConfig`, {
      signal: AbortSignal.timeout(2000),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
