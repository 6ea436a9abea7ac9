import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  }
  try {
    await listening(child, port)
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
  const guard = new URL('./loopback-only.ts', import.meta.url).href
  return [
    ...['--disable-warning=ExperimentalWarning', '--import', guard],
    ...[program, 'start', '-c', 'msteams', '-p', String(port)],
    ...['--service-url', playgroundServiceUrl(port), '--disable-telemetry'],
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

async function listening(child: ChildProcess, port: number): Promise<void> {
  let lastWords = ''
  await new Promise<void>((ready, failed) => {
    const patience = setTimeout(
      () => failed(new Error('The playground did not start in 30 seconds')),
      30_000,
    )
    const heard = (said: Buffer): void => {
      lastWords = (lastWords + said.toString('utf8')).slice(-2000)
      const actual = /Listening on (\d+)/.exec(lastWords)?.[1]
      if (actual === undefined) return
      clearTimeout(patience)
      if (Number(actual) === port) ready()
      else failed(new PortTaken(port, 'playground'))
    }
    child.stdout?.on('data', heard)
    child.stderr?.on('data', heard)
    child.once('error', failed)
    child.once('exit', () => {
      clearTimeout(patience)
      failed(new Error(`The playground ended while it started: ${lastWords.trim()}`))
    })
  })
}
