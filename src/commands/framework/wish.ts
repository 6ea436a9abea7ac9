import { parseArgs } from 'node:util'
import { isDay, type Day } from '../../../rules/calendar.ts'

export const usage = `Usage: npm run -s framework -- check FILE [--json]
       npm run -s framework -- diff A B [--json]
       npm run -s framework -- preview A B --plans PLANS.ndjson [--on DAY] [--json]
       npm run -s framework -- factcheck A
       npm run -s framework -- factcheck --write [ID ...]

A and B are a built-in framework by its id, or a file with one of a council's own as JSON.
  check      names every fault of a framework, each by its place
  diff       tells what B changes in A, clause by clause
  preview    lists the families, by reference only, whose verdicts B would change, and the clause that is why;
             plans under another framework than A are passed over
  factcheck  writes a page to check a framework by, as Markdown; --write keeps those of the built-in ones
             in their folders
  --plans    the plans, one a line as for evaluate; - reads them from stdin
  --on DAY   the day of evaluation, YYYY-MM-DD; today in Europe/London where it is left out
  --json     results as JSON; of preview one a line
Exit code 0: done. 1: the framework has faults, or some plans had errors. 2: nothing could be done.`

/** What the command line asks for. `on` is null where it leaves the day to today. */
export type Wish =
  | { kind: 'help' }
  | { kind: 'check'; name: string; json: boolean }
  | { kind: 'diff'; names: [string, string]; json: boolean }
  | { kind: 'preview'; names: [string, string]; plans: string; on: Day | null; json: boolean }
  | { kind: 'factcheck'; names: string[]; write: boolean }
  | { kind: 'unusable'; why: string }

const unusable = (why: string): Wish => ({ kind: 'unusable', why })

/** Reads the arguments after the command's name. */
export function readWish(args: string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        plans: { type: 'string' },
        on: { type: 'string' },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { kind: 'help' }
    return wishFor(positionals, values)
  } catch (trouble) {
    return unusable(trouble instanceof Error ? trouble.message : String(trouble))
  }
}

interface Given {
  plans?: string
  on?: string
  json: boolean
  write: boolean
}

function wishFor([what, ...names]: string[], given: Given): Wish {
  const [first, second, ...more] = names
  const { json, write } = given
  switch (what) {
    case 'check':
      if (first === undefined || second !== undefined) return unusable('check takes one framework.')
      return { kind: 'check', name: first, json }
    case 'diff':
      if (first === undefined || second === undefined || more.length > 0)
        return unusable('diff takes two frameworks.')
      return { kind: 'diff', names: [first, second], json }
    case 'preview':
      if (first === undefined || second === undefined || more.length > 0)
        return unusable('preview takes two frameworks.')
      return previewFor([first, second], given)
    case 'factcheck':
      if (!write && names.length !== 1) return unusable('factcheck takes one framework.')
      return { kind: 'factcheck', names, write }
    case undefined:
      return unusable('Nothing is asked.')
    default:
      return unusable(`There is no ${what}; there are check, diff, preview and factcheck.`)
  }
}

function previewFor(names: [string, string], { plans, on, json }: Given): Wish {
  if (plans === undefined) return unusable('preview needs --plans.')
  if (on !== undefined && !isDay(on)) return unusable(`--on: ${on} is not a day`)
  return { kind: 'preview', names, plans, on: on ?? null, json }
}
