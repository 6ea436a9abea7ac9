/** What a map of either kind can do. */
interface Kept<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/** What a map holds under a key: made at the first asking, and kept for those after it. */
export function kept<K, V extends object>(map: Kept<K, V>, key: K, make: () => V): V {
  const before = map.get(key)
  if (before) return before
  const made = make()
  map.set(key, made)
  return made
}
