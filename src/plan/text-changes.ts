import { ChangeSet } from '@codemirror/state'
import { splicesBetween, type Splice } from './splices.ts'

/**
 * What makes one text of another, as it can be mapped over what others did to the same text. Where both put something in at
 * one place, what was first in the plan's order stands first: `mine.map(earlier)`, and `earlier.map(mine, true)`.
 */
export type TextChanges = ChangeSet

/** Splices on a text of so many UTF-16 units. Throws a RangeError where they lie outside it. */
export const changesOf = (splices: readonly Splice[], length: number): TextChanges =>
  ChangeSet.of([...splices], length, '\n')

/** What makes `to` of `from`, found by comparing them. */
export const changesBetween = (from: string, to: string): TextChanges =>
  changesOf(splicesBetween(from, to), from.length)

/** The text after changes. Throws where they were made for a text of another length. */
export function appliedTo(text: string, changes: TextChanges): string {
  if (changes.length !== text.length) {
    throw new RangeError(`changes of ${changes.length} units meet a text of ${text.length}`)
  }
  let result = ''
  let at = 0
  for (const { from, to, insert } of splicesOf(changes)) {
    result += text.slice(at, from) + insert
    at = to
  }
  return result + text.slice(at)
}

/** Changes as splices in ascending order, by places in the text before them. */
export function splicesOf(changes: TextChanges): Splice[] {
  const splices: Splice[] = []
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    splices.push({ from, to, insert: inserted.toString() })
  }, true)
  return splices
}
