import type { Fault } from '../plan/operation.ts'
import { counted } from '../ui/day-words.ts'

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

/** What a form says above its fields where each fault stands beside its own. */
export const toMend = (faults: Readonly<Record<string, string>>): string =>
  `${counted(Object.keys(faults).length, 'field')} to mend. Your words are still here.`

/** What a form says of what the service refused: each reason once, for it may belong to no field that is shown. */
export const refusedFor = (message: string, found: readonly Fault[]): string => {
  const says = new Set(found.map((fault) => sentenceOf(fault.says)))
  return [
    ...(says.size > 0 ? [...says].slice(0, 3) : [message]),
    'Your words are still here.',
  ].join(' ')
}
