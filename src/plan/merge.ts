import { ChangeSet } from '@codemirror/state'
import { splicesBetween } from './splices.ts'

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
  return applyChanges(mapped, theirs)
}

const changesBetween = (from: string, to: string): ChangeSet =>
  ChangeSet.of(splicesBetween(from, to), from.length, '\n')

function applyChanges(changes: ChangeSet, text: string): string {
  let result = ''
  let at = 0
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    result += text.slice(at, from) + inserted.toString()
    at = to
  }, true)
  return result + text.slice(at)
}
