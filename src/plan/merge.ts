import { appliedTo, changesBetween, type TextChanges } from './text-changes.ts'

/**
 * Two people's versions of one text brought together: everything typed by either is kept.
 *
 * `base` is the text both began from, `theirs` is what stands now, `mine` is what arrived; `between` is what led from the one
 * to the other, where that is known. Where both typed at the same place theirs, being first in order, stands first.
 */
export function mergeText(
  base: string,
  theirs: string,
  mine: string,
  between: readonly TextChanges[] = [changesBetween(base, theirs)],
): string {
  if (base === theirs) return mine
  if (base === mine || theirs === mine) return theirs
  const mapped = between.reduce((changes, one) => changes.map(one), changesBetween(base, mine))
  return appliedTo(theirs, mapped)
}
