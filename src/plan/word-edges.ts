import diff from 'fast-diff'

type Step = readonly [kind: -1 | 0 | 1, text: string]

/**
 * A comparison whose insertions and deletions, wherever the letters around them leave a choice, stand at the edges of words:
 * `one two three` without `two` lost "two ", and not "wo t", so that what somebody else put there tears no word.
 */
export function onWordEdges(steps: readonly Step[]): Step[] {
  const moved = [...steps]
  for (let at = 0; at < moved.length; at++) {
    const [edit, before, after] = [moved[at], moved[at - 1], moved[at + 1]]
    if (!edit || edit[0] === diff.EQUAL || !isEqual(before) || !isEqual(after)) continue
    const text = before[1] + edit[1] + after[1]
    const start = bestStart(text, before[1].length, edit[1].length)
    const end = start + edit[1].length
    moved[at - 1] = [diff.EQUAL, text.slice(0, start)]
    moved[at] = [edit[0], text.slice(start, end)]
    moved[at + 1] = [diff.EQUAL, text.slice(end)]
  }
  return moved.filter(([, text]) => text !== '')
}

const isEqual = (step: Step | undefined): step is Step => step?.[0] === diff.EQUAL

/** Of all places at which so many letters can be put in or taken out with one result, the one with the best edges. */
function bestStart(text: string, start: number, length: number): number {
  let first = start
  while (first > 0 && text[first - 1] === text[first - 1 + length]) first--
  let best = start
  let score = edges(text, start, length)
  for (let at = first; at === first || text[at - 1] === text[at - 1 + length]; at++) {
    if (at + length > text.length) break
    const here = edges(text, at, length)
    if (here >= score) [best, score] = [at, here]
  }
  return best
}

const edges = (text: string, at: number, length: number): number =>
  edge(text, at) + edge(text, at + length)

/** How good a place between two letters is to cut: best beside a line break or an end of the text, never within a surrogate pair. */
function edge(text: string, at: number): number {
  const [left = '\n', right = '\n'] = [text[at - 1], text[at]]
  if (/[\uDC00-\uDFFF]/.test(right)) return -100
  if (left === '\n' || right === '\n') return 4
  if (/[.!?]/.test(left)) return 3
  if (/\s/.test(left) || /\s/.test(right)) return 2
  return /[\p{L}\p{N}]/u.test(left) && /[\p{L}\p{N}]/u.test(right) ? 0 : 1
}
