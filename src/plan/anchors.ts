/** A sentence that stands once in each of two lists of sentences: its place in both. */
export interface Anchor {
  readonly before: number
  readonly after: number
}

/** A text in sentences and lines, which together are the text again. */
export const sentencesOf = (text: string): string[] =>
  text.match(/[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+/g) ?? []

/**
 * Sentences that hold two texts together: each stands once in both, and as many as can be in the same order in both.
 * Takes n log n steps, whatever the texts hold.
 */
export function anchorsBetween(before: readonly string[], after: readonly string[]): Anchor[] {
  const places = placesOfUnique(after)
  const shared: Anchor[] = []
  for (const [sentence, at] of placesOfUnique(before)) {
    const place = places.get(sentence)
    if (place !== undefined) shared.push({ before: at, after: place })
  }
  return longestRising(shared)
}

function placesOfUnique(sentences: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  sentences.forEach((sentence, at) => {
    if (places.has(sentence)) repeated.add(sentence)
    places.set(sentence, at)
  })
  for (const sentence of repeated) places.delete(sentence)
  return places
}

interface Link {
  readonly anchor: Anchor
  readonly earlier: Link | undefined
}

/** The longest run of anchors whose places rise in the later text too; they come in the order of the earlier one. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const ends: Link[] = []
  for (const anchor of anchors) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.anchor.after ?? -1) < anchor.after) low = middle + 1
      else high = middle
    }
    ends[low] = { anchor, earlier: ends[low - 1] }
  }
  const rising: Anchor[] = []
  for (let link = ends.at(-1); link; link = link.earlier) rising.push(link.anchor)
  return rising.reverse()
}
