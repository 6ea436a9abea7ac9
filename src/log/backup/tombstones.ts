import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Tombstone } from '../rights.ts'

const tombstones = z.array(
  z.strictObject({
    keyHash: z.string().regex(/^[0-9a-f]{64}$/),
    on: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    proposedBy: z.string(),
    confirmedBy: z.string(),
  }),
)

export const tombstonesText = (them: readonly Tombstone[]): string =>
  `${JSON.stringify(them, null, 2)}\n`

/** The tombstones in a file; null where it holds something else. */
export function readTombstones(file: string): readonly Tombstone[] | null {
  try {
    return tombstones.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
