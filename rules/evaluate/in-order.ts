type Key<T> = (one: T) => string | number

/**
 * Compares by one key after another. Rows of one day are told apart by what they say and last by their names, so that
 * the order in which a file lists them decides nothing.
 */
export const inOrder =
  <T>(...keys: readonly Key<T>[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)]
      if (left < right) return -1
      if (left > right) return 1
    }
    return 0
  }
