import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bringSeparate } from './measuring/separate-packages.ts'

// `npm run bench -- ROOM` runs test/bench/ROOM.ts, with the packages that only measurements use.

const root = fileURLToPath(new URL('../..', import.meta.url))
const [room = '', ...rest] = process.argv.slice(2)
const script = `${root}test/bench/${room}.ts`

if (!/^[a-z]+$/.test(room) || !existsSync(script)) {
  console.error('Usage: npm run bench -- rules|coedit|open|prompts [--quick] [--rounds N]')
  process.exitCode = 2
} else {
  const packages = await bringSeparate(root, 'bench')
  const child = spawn(process.execPath, [script, '--packages', packages, ...rest], {
    stdio: 'inherit',
  })
  process.once('exit', () => child.kill())
  process.once('SIGTERM', () => child.kill())
  child.once('close', (code) => (process.exitCode = code ?? 1))
}
