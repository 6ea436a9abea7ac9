import { parseArgs } from 'node:util'
import { isDay, type Day } from '../../../rules/calendar.ts'

export const usage = `Usage: npm run -s evaluate -- PLAN.json [--on DAY] [--framework FILE]
       npm run -s evaluate -- --ndjson [--on DAY] [--framework FILE] < PLANS.ndjson

Writes the findings of one plan, or of one plan a line, as JSON on stdout.
  --on DAY   the day of evaluation, YYYY-MM-DD; today in Europe/London where it is left out
  --ndjson   reads plans from stdin, one a line, and answers each on a line of its own, in the same order;
             a line {"on": DAY, "plan": {...}} carries its own day, and blank lines are passed over
  --framework FILE
             a framework of a council's own, for the plans that name its id; it may be given more than once
Exit code 0: all evaluated. 1: some had errors. 2: nothing could be evaluated.`

/** What the command line asks for. `on` is null where it leaves the day to today. */
export type Wish =
  | { kind: 'help' }
  | { kind: 'one'; file: string; on: Day | null; frameworks: string[] }
  | { kind: 'lines'; on: Day | null; frameworks: string[] }
  | { kind: 'unusable'; why: string }

/** Reads the arguments after the command's name. */
export function readWish(args: string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        ndjson: { type: 'boolean' },
        framework: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'help' }
    return wishFor(positionals, values.ndjson ?? false, values.on ?? null, values.framework ?? [])
  } catch (trouble) {
    return { kind: 'unusable', why: trouble instanceof Error ? trouble.message : String(trouble) }
  }
}

function wishFor(
  [file, ...more]: string[],
  isLines: boolean,
  on: string | null,
  frameworks: string[],
): Wish {
  if (on !== null && !isDay(on)) return { kind: 'unusable', why: `--on: ${on} is not a day` }
  if (isLines) {
    if (file === undefined) return { kind: 'lines', on, frameworks }
    return { kind: 'unusable', why: 'With --ndjson plans come from stdin, and no file is named.' }
  }
  if (file === undefined) return { kind: 'unusable', why: 'No plan is named.' }
  if (more.length > 0) return { kind: 'unusable', why: 'One plan at a time, or --ndjson for many.' }
  return { kind: 'one', file, on, frameworks }
}
