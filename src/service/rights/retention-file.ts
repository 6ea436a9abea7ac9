import { readFileSync } from 'node:fs'
import { readRetentionPolicy, type RetentionPolicy } from '../../plan/rights/retention-policy.ts'

/** A council's file of how long plans are kept: its policy, or what is wrong with it, a sentence each. */
export function readRetentionFile(
  file: string,
): { readonly policy: RetentionPolicy } | { readonly faults: readonly string[] } {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return { faults: [`${file} is not JSON`] }
    if (error instanceof Error && 'code' in error) return { faults: [`${file} cannot be read`] }
    throw error
  }
  const read = readRetentionPolicy(json)
  if ('policy' in read) return read
  return { faults: read.faults.map(({ path, says }) => `${file}: ${path} ${says}`) }
}
