/** The words of a person's name that nobody else of the plan bears, and those that others bear too. */
export interface NameWords {
  readonly own: ReadonlySet<string>
  readonly shared: ReadonlySet<string>
}

/** How a text names somebody: by a word that is theirs alone, or only by one that others bear too. */
export type Naming = 'own' | 'shared' | null

/** The words of a text without case and accents; what follows an apostrophe or a hyphen is a word of its own, and single letters are none. */
export function wordsOfText(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1))
}

export function nameWords(name: string, names: readonly string[]): NameWords {
  const words = wordsOfText(name)
  const borne = new Set(names.flatMap((other) => [...wordsOfText(other)]))
  return {
    own: new Set([...words].filter((word) => !borne.has(word))),
    shared: new Set([...words].filter((word) => borne.has(word))),
  }
}

export function namingIn(text: string, { own, shared }: NameWords): Naming {
  const words = wordsOfText(text)
  if ([...own].some((word) => words.has(word))) return 'own'
  return [...shared].some((word) => words.has(word)) ? 'shared' : null
}
