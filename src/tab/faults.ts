import type { Fault } from '../plan/operation.ts'

/** The last name in a place such as `operations[0].fields.on`, which is the field that was typed in. */
export const fieldOf = (path: string): string =>
  path
    .split('.')
    .at(-1)
    ?.replace(/\[\d+\]$/, '') ?? ''

/** A fault as a sentence beside its field. */
export const sentenceOf = (says: string): string => `This ${says.replace(/\.?$/, '.')}`

/** The service's faults by the field each belongs beside; the first one of a field stands. */
export function faultsByField(faults: readonly Fault[]): Record<string, string> {
  const byField: Record<string, string> = {}
  for (const { path, says } of faults) byField[fieldOf(path)] ??= sentenceOf(says)
  return byField
}
