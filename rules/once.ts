/** So few that looking through them is faster than a set of them. */
const FEW = 8

/** Everything in a list once, in order of first sight. */
export function once<T>(list: readonly T[]): readonly T[] {
  if (list.length < 2) return list
  if (list.length > FEW) return [...new Set(list)]
  return list.filter((one, place) => list.indexOf(one) === place)
}
