import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settingsFor } from './measuring/mutation-settings.ts'
import { bringSeparate } from './measuring/separate-packages.ts'

// `npm run mutate` changes the evaluator and the calendar in thousands of small ways and sees whether a test notices;
// `npm run mutate -- rules/evaluate/combine.ts` does it to the files that are named.

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = await bringSeparate(root, 'mutation')
const settings = join(packages, 'stryker.config.json')
writeFileSync(settings, JSON.stringify(settingsFor(root, process.argv.slice(2)), null, 2))

const stryker = join(packages, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const child = spawn(process.execPath, [stryker, 'run', settings], { cwd: root, stdio: 'inherit' })
process.once('exit', () => child.kill())
process.once('SIGTERM', () => child.kill())
child.once('close', (code) => (process.exitCode = code ?? 1))
