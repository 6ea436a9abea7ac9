import { resolve } from 'node:path'
import type { ServiceNotes } from '../service/notes.ts'
import { readSettings } from './serve/settings.ts'
import { runUntilEnded } from './start/ending.ts'

// The start for a council's own tenant. It reads its settings from the environment and imports nothing of src/local.

const tab = resolve(import.meta.dirname, '../../.build/tab')

/** Facts as one line of JSON each, for whatever gathers the lines of this machine. */
const notes: ServiceNotes = {
  note(event, facts = {}) {
    console.log(JSON.stringify({ at: new Date().toISOString(), event, ...facts }))
  },
}

async function run(): Promise<number> {
  const read = readSettings(process.env)
  if ('faults' in read) {
    console.error(`Not started. ${read.faults.length} to put right in the environment:`)
    for (const fault of read.faults) console.error(`  ${fault}`)
    console.error('manifest/README.md says what each variable is.')
    return 1
  }
  // Packages ask for it when they are loaded, so they are loaded after it is set.
  process.env['NODE_ENV'] = 'production'
  const { startProduction } = await import('./serve/production.ts')
  return runUntilEnded(
    startProduction(read.settings, tab, { say: (line) => console.log(line), notes }),
  )
}

process.exit(await run())
