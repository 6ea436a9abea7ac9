import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cautiousPolicy } from '../plan/rights/retention-policy.ts'
import { readRetentionFile } from '../service/rights/retention-file.ts'
import { factsPage } from './facts/page.ts'
import { startedIn } from './started-in.ts'

const usage = `Usage: npm run -s facts [-- --retention FILE]

Prints the facts for a data-protection impact assessment as one page of Markdown. FILE is the
council's own table of how long plans are kept; without it RETENTION_FILE, or our own table.`

/** The file that says how long plans are kept, null where none is named; undefined where the command line asks for something there is not. */
function readWish(args: string[]): string | null | undefined {
  try {
    const { values } = parseArgs({ args, options: { retention: { type: 'string' } } })
    const named = values.retention ?? process.env['RETENTION_FILE'] ?? ''
    return named === '' ? null : resolve(startedIn('facts'), named)
  } catch {
    return undefined
  }
}

/** Answers 0 where the page was printed, 2 where there was nothing to print it from. */
function run(args: string[]): number {
  const file = readWish(args)
  if (file === undefined) {
    console.error(usage)
    return 2
  }
  const read = file === null ? { policy: cautiousPolicy } : readRetentionFile(file)
  if ('faults' in read) {
    for (const fault of read.faults) console.error(fault)
    return 2
  }
  console.log(factsPage(read.policy))
  return 0
}

process.exitCode = run(process.argv.slice(2))
