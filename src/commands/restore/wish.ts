import { parseArgs } from 'node:util'

export const usage = `Usage: npm run -s restore -- --from FILE [--tombstones FILE]... [--data DIR] [--force]

Puts a copy made by backup in the place of the log of a stopped service. Plans that were disposed of since the copy was made
are taken away from it: their tombstones are read from the log that is there, from every *.tombstones.json beside FILE, and
from those named. What was entered since the copy stands in the SharePoint lists and not in this log; rows that hold more
than it knows are left alone and reported.
  --tombstones FILE  a newer file of tombstones; once for each
  --data DIR         the folder that keeps everything entered, .data where it is left out (or set FAMILY_OUTCOME_PLAN_DATA)
  --force            replaces the log that is there
Exit code 0: restored. 2: nothing was changed.`

/** What the command line asks for. `data` is null where it leaves the folder open. */
export type Wish =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'restore'
      readonly from: string
      readonly tombstones: readonly string[]
      readonly data: string | null
      readonly force: boolean
    }
  | { readonly kind: 'unusable'; readonly why: string }

/** Reads the arguments after the command's name. */
export function readWish(args: string[]): Wish {
  try {
    const { values } = parseArgs({
      args,
      options: {
        from: { type: 'string' },
        tombstones: { type: 'string', multiple: true },
        data: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'help' }
    if (values.from === undefined) return { kind: 'unusable', why: 'Say from what: --from FILE.' }
    const { from, tombstones = [], data = null, force = false } = values
    return { kind: 'restore', from, tombstones, data, force }
  } catch (trouble) {
    return { kind: 'unusable', why: trouble instanceof Error ? trouble.message : String(trouble) }
  }
}
