import { tidy } from '../record.ts'
import { cutsCharacter } from '../splices.ts'
import { changesOf, type TextChanges } from '../text-changes.ts'

/**
 * What was typed, from a text before and after and the place of the caret after it: where equal letters leave a choice, what
 * was put in ends at the caret. Line breaks and letters are made as the plan keeps them, and no character is cut in two.
 */
export function typedBetween(before: string, after: string, caret: number): TextChanges {
  const end = endOfBoth(before, after, caret)
  const start = startOfBoth(before, after, Math.min(before.length, after.length) - end)
  const insert = tidy(after.slice(start, after.length - end))
  return changesOf([{ from: start, to: before.length - end, insert }], before.length)
}

/** How many letters both end with, none of them before the caret. */
function endOfBoth(before: string, after: string, caret: number): number {
  const most = Math.min(before.length, after.length - caret)
  let end = 0
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++
  return cutsCharacter(before, before.length - end) || cutsCharacter(after, after.length - end)
    ? end - 1
    : end
}

function startOfBoth(before: string, after: string, most: number): number {
  let start = 0
  while (start < most && before[start] === after[start]) start++
  return cutsCharacter(before, start) || cutsCharacter(after, start) ? start - 1 : start
}

/** Where a place in a text is after others changed it: before what was put in at that very place. */
export const placeAfter = (remote: TextChanges, place: number): number =>
  remote.mapPos(Math.min(place, remote.length), -1)
