import { parseArgs } from 'node:util'

export const usage = `Usage: npm run -s access -- verify [--data DIR]

Says whether the access log stands as it was written: how many rows it has, and the first at fault where one is.
  --data DIR   the folder that keeps everything entered, .data where it is left out (or set FAMILY_OUTCOME_PLAN_DATA)
The service must not be running on that folder. Compare the last chain with that row of the list "Access" in SharePoint:
a log that was written anew from its first row agrees with itself and not with the copy.
Exit code 0: whole. 1: broken. 2: nothing could be verified.`

/** What the command line asks for. `data` is null where it leaves the folder open. */
export type Wish =
  | { readonly kind: 'help' }
  | { readonly kind: 'verify'; readonly data: string | null }
  | { readonly kind: 'unusable'; readonly why: string }

/** Reads the arguments after the command's name. */
export function readWish(args: string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return { kind: 'help' }
    const [deed, ...more] = positionals
    if (deed !== 'verify' || more.length > 0) {
      return { kind: 'unusable', why: 'Say what to do: verify is all there is.' }
    }
    return { kind: 'verify', data: values.data ?? null }
  } catch (trouble) {
    return { kind: 'unusable', why: trouble instanceof Error ? trouble.message : String(trouble) }
  }
}
