import { appliedTo, changesBetween } from './text-changes.ts'

/**
 * Two people's versions of one text brought together: everything typed by either is kept.
 *
 * `base` is the text both began from, `theirs` is what stands now, `mine` is what arrived. Where both typed at the same
 * place theirs, being first in order, stands first.
 */
export function mergeText(base: string, theirs: string, mine: string): string {
  if (base === theirs) return mine
  if (base === mine || theirs === mine) return theirs
  const mapped = changesBetween(base, mine).map(changesBetween(base, theirs))
  return appliedTo(theirs, mapped)
}
