import { parseArgs } from 'node:util'

export const usage = `Usage: npm run -s backup -- --to FILE [--data DIR] [--force]

Copies the log of a stopped service to FILE, and beside it which plans had been disposed of (FILE.tombstones.json). Keep both
encrypted and apart from this machine. A running service copies itself each day where BACKUPS names a folder.
  --data DIR  the folder that keeps everything entered, .data where it is left out (or set FAMILY_OUTCOME_PLAN_DATA)
  --force     replaces FILE where it is there
Exit code 0: copied, and the copy was read again. 2: not copied.`

/** What the command line asks for. `data` is null where it leaves the folder open. */
export type Wish =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'copy'
      readonly to: string
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
        to: { type: 'string' },
        data: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'help' }
    if (values.to === undefined) return { kind: 'unusable', why: 'Say where to: --to FILE.' }
    const { to, data = null, force = false } = values
    return { kind: 'copy', to, data, force }
  } catch (trouble) {
    return { kind: 'unusable', why: trouble instanceof Error ? trouble.message : String(trouble) }
  }
}
