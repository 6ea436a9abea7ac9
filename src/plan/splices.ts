import diff from 'fast-diff'
import { anchorsBetween, sentencesOf } from './anchors.ts'
import { onWordEdges } from './word-edges.ts'

/** One stretch of a text replaced: what stood from `from` up to `to`, in UTF-16 units of the old text, by `insert`. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/**
 * Comparing letter by letter costs the product of the lengths at worst, and is done for at most so many steps, which take
 * a few hundredths of a second; a longer stretch that was written anew is one splice.
 */
const mostSteps = 1_000_000

/** What makes one text of another. Long texts are first held together by the sentences they share. */
export function splicesBetween(from: string, to: string): Splice[] {
  const isShort = from.length * to.length <= mostSteps
  const stretches = isShort ? [{ at: 0, was: from, is: to }] : stretchesBetween(from, to)
  let steps = mostSteps
  return stretches.flatMap((stretch) => {
    const { at, was, is } = trimmed(stretch)
    const cost = was.length * is.length
    if (cost > steps) return [{ from: at, to: at + was.length, insert: is }]
    steps -= cost
    return lettersBetween(stretch)
  })
}

interface Stretch {
  readonly at: number
  readonly was: string
  readonly is: string
}

/** What lies between the sentences that two texts share, in order. */
function stretchesBetween(from: string, to: string): Stretch[] {
  const [before, after] = [sentencesOf(from), sentencesOf(to)]
  const end = { before: before.length, after: after.length }
  const stretches: Stretch[] = []
  let [at, was, is] = [0, 0, 0]
  for (const anchor of [...anchorsBetween(before, after), end]) {
    const stretch = {
      at,
      was: before.slice(was, anchor.before).join(''),
      is: after.slice(is, anchor.after).join(''),
    }
    if (stretch.was !== stretch.is) stretches.push(stretch)
    at += stretch.was.length + (before[anchor.before]?.length ?? 0)
    was = anchor.before + 1
    is = anchor.after + 1
  }
  return stretches
}

/** The stretch without what both begin and end with; a pair of surrogates is not cut in two. */
function trimmed({ at, was, is }: Stretch): Stretch {
  const shorter = Math.min(was.length, is.length)
  let start = 0
  while (start < shorter && was[start] === is[start]) start++
  if (endsInHalf(was.slice(0, start))) start--
  let end = 0
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++
  if (beginsInHalf(was.slice(was.length - end))) end--
  return {
    at: at + start,
    was: was.slice(start, was.length - end),
    is: is.slice(start, is.length - end),
  }
}

const endsInHalf = (text: string): boolean => /[\uD800-\uDBFF]$/.test(text)
const beginsInHalf = (text: string): boolean => /^[\uDC00-\uDFFF]/.test(text)

function lettersBetween({ at: start, was, is }: Stretch): Splice[] {
  const splices: Splice[] = []
  let at = start
  for (const [kind, text] of onWordEdges(diff(was, is))) {
    if (kind === diff.INSERT) splices.push({ from: at, to: at, insert: text })
    else {
      if (kind === diff.DELETE) splices.push({ from: at, to: at + text.length, insert: '' })
      at += text.length
    }
  }
  return splices
}

/** Whether a place lies between the two halves of one character. */
export const cutsCharacter = (text: string, at: number): boolean =>
  endsInHalf(text.slice(at - 1, at)) && beginsInHalf(text.slice(at, at + 1))
