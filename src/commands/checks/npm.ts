import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What npm said and how it ended; null where it could not be run at all. */
export interface NpmSaid {
  readonly status: number | null
  readonly out: string
  readonly trouble: string
}

/** Runs npm on this project, under this Node: the npm that called us, or the one of the machine. */
export function runNpm(...args: string[]): NpmSaid {
  const own = process.env['npm_execpath']
  const [program, before] = own === undefined ? ['npm', []] : [process.execPath, [own]]
  const said = spawnSync(program, [...before, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: own === undefined && process.platform === 'win32',
  })
  return { status: said.status, out: said.stdout ?? '', trouble: said.stderr ?? '' }
}
