import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs one of the installed tools on the whole project, by the path of its program inside node_modules; true when it is content. */
export function runTool(program: string, ...args: string[]): boolean {
  const file = `${root}node_modules/${program}`
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status === 0
}
