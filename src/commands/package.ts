import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { local, readProduction, type Environment } from '../../manifest/environments.ts'
import { drawIcons } from '../../manifest/icons.ts'
import { packageApp } from '../../manifest/package.ts'

const usage = 'Usage: npm run package -- [--environment local|production] [--out FILE]'

type Wish = { name: Environment['name']; out: string }

/** What the command line asks for; null when it asks for something there is not. */
function readWish(args: string[]): Wish | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        environment: { type: 'string', default: 'local' },
        out: { type: 'string' },
      },
    })
    const name = values.environment
    if ((name !== 'local' && name !== 'production') || values.out === '') return null
    const beside = resolve(import.meta.dirname, `../../.build/family-outcome-plan-${name}.zip`)
    return { name, out: values.out === undefined ? beside : resolve(values.out) }
  } catch {
    return null
  }
}

function readEnvironment(name: Environment['name']) {
  return name === 'local' ? { environment: local } : readProduction(process.env)
}

function sayFaults(name: string, faults: string[]): number {
  console.error(`No package made for ${name}. ${faults.length} to put right:`)
  for (const fault of faults) console.error(`  ${fault}`)
  return 1
}

/** Writes the package and says what was checked. Answers 0, 1 for faults, 2 for a wrong command line. */
async function makePackage(args: string[]): Promise<number> {
  const wish = readWish(args)
  if (wish === null) {
    console.error(usage)
    return 2
  }
  const read = readEnvironment(wish.name)
  if ('faults' in read) return sayFaults(wish.name, read.faults)

  const made = await packageApp(read.environment, drawIcons())
  if ('faults' in made) return sayFaults(wish.name, made.faults)

  try {
    mkdirSync(dirname(wish.out), { recursive: true })
    writeFileSync(wish.out, made.bytes)
  } catch (trouble) {
    const why = trouble instanceof Error ? trouble.message : String(trouble)
    return sayFaults(wish.name, [`${wish.out}: cannot be written (${why})`])
  }
  console.log(`${wish.out} (${made.bytes.length} bytes) for ${read.environment.origin}`)
  console.log('Checked here, without any network:')
  console.log('  the manifest against the published schema 1.25')
  console.log('  addresses, domains, identifiers and names against each other')
  console.log('  color.png 192 x 192; outline.png 32 x 32, white on clear')
  console.log('Not checked here: whether Teams or Outlook accepts it. Nothing was uploaded.')
  return 0
}

process.exitCode = await makePackage(process.argv.slice(2))
