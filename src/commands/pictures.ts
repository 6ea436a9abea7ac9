import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// `npm run pictures [-- SCREEN...]` runs test/pictures/pictures.ts, which stands with the tests since it draws the cards that they draw.

const script = fileURLToPath(new URL('../../test/pictures/pictures.ts', import.meta.url))
const child = spawn(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
process.once('exit', () => child.kill())
process.once('SIGTERM', () => child.kill())
process.once('SIGINT', () => undefined)
child.once('close', (code) => (process.exitCode = code ?? 1))
