import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../..')

/** An npm that "installs" the one package of the lock file, takes its time, chatters, and counts its calls. */
const npm = `
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')
console.log('npm chatters')
await new Promise((done) => setTimeout(done, 100))
if (process.env.NPM_FAILS) process.exit(1)
rmSync('node_modules', { recursive: true, force: true })
mkdirSync('node_modules/zod', { recursive: true })
writeFileSync('node_modules/zod/package.json', '{}')
cpSync('package-lock.json', 'node_modules/.package-lock.json')
`

export type Ended = { code: number | null; stdout: string; stderr: string }

/** A clone of nothing but the launcher, on a machine whose npm is made up. */
export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), 'checkout-'))

  constructor(commands: Record<string, string>) {
    cpSync(join(root, 'src/commands/launch.mjs'), join(this.folder, 'src/commands/launch.mjs'))
    cpSync(join(root, 'src/commands/set-up'), join(this.folder, 'src/commands/set-up'), {
      recursive: true,
    })
    this.write('npm.mjs', npm)
    this.write('package.json', '{ "type": "module" }')
    this.lock('4.6.7')
    for (const [name, text] of Object.entries(commands)) this.write(`src/commands/${name}.ts`, text)
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.folder, path, '..'), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  /** What `git pull` would do: the lock file now asks for this version of zod. */
  lock(version: string): void {
    this.write(
      'package-lock.json',
      JSON.stringify({ packages: { 'node_modules/zod': { version } } }),
    )
  }

  installs(): number {
    const calls = join(this.folder, 'calls')
    return existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').length : 0
  }

  start(
    args: string[],
    env: Record<string, string> = {},
  ): { child: ChildProcess; ended: Promise<Ended> } {
    const launcher = join(this.folder, 'src/commands/launch.mjs')
    const child = spawn(process.execPath, [launcher, ...args], {
      env: {
        ...process.env,
        npm_execpath: join(this.folder, 'npm.mjs'),
        npm_node_execpath: process.execPath,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => (said.stdout += String(chunk)))
    child.stderr.on('data', (chunk) => (said.stderr += String(chunk)))
    const ended = new Promise<Ended>((resolve) =>
      child.once('close', (code) => resolve({ code, ...said })),
    )
    return { child, ended }
  }

  run(args: string[], env?: Record<string, string>): Promise<Ended> {
    return this.start(args, env).ended
  }

  /** Runs a command through the machine's own npm, as people do. Packages must be there already. */
  npmRun(command: string): ChildProcessByStdio<null, Readable, null> {
    const scripts = { [command]: `node src/commands/launch.mjs ${command}` }
    this.write('package.json', JSON.stringify({ type: 'module', scripts }))
    return spawn('npm', ['run', '--silent', command], {
      cwd: this.folder,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
