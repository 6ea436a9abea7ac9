/** What everybody really did, kept beside the product to hold it against. */
export interface Truth {
  /** Who sent each operation, by its id. */
  readonly senders: Map<string, string>
  /** Every word that somebody put in, and whether they took it out again. */
  readonly words: Map<string, 'stands' | 'taken out'>
  /** Operations that the service refused: there should be none. */
  readonly refused: string[]
}

export const openTruth = (): Truth => ({ senders: new Map(), words: new Map(), refused: [] })

/** The words of texts that are not as they should be. */
export interface Wrong {
  /** Put in, not taken out, and not there; or there only in pieces. */
  readonly lost: string[]
  /** There more than once, or again after they were taken out. */
  readonly doubled: string[]
}

export function wrongWords({ words }: Truth, texts: readonly string[]): Wrong {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => text.split(' '))) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const lost: string[] = []
  const doubled: string[] = []
  for (const [word, fate] of words) {
    const count = counts.get(word) ?? 0
    if (fate === 'stands' && count === 0) lost.push(withPlace(word, counts))
    if (count > (fate === 'stands' ? 1 : 0)) doubled.push(word)
  }
  return { lost, doubled }
}

/** A word that is not there by itself, with what it stands in where it was joined to another. */
function withPlace(word: string, found: ReadonlyMap<string, number>): string {
  const around = [...found.keys()].find((one) => one.includes(word))
  return around === undefined ? word : `${word} (in ${around})`
}
