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
    return wordsBetween(stretch).flatMap(lettersBetween)
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

/** A word with the space after it, or space that no word precedes. */
const word = /\S+\s*|\s+/gu

/**
 * What lies between the words that two stretches share. A word that stands in both is whole in each, so that its letters are
 * never taken for those of another that was put in or taken out beside it.
 */
function wordsBetween({ at: start, was, is }: Stretch): Stretch[] {
  const words: string[] = []
  const letters = new Map<string, string>()
  const inLetters = (text: string): string =>
    (text.match(word) ?? [])
      .map((one) => {
        const known = letters.get(one) ?? letterFor(words.length)
        if (!letters.has(one)) words.push(one)
        letters.set(one, known)
        return known
      })
      .join('')
  const inWords = (text: string): string =>
    Array.from(text, (letter) => words[placeOf(letter)] ?? '').join('')
  const stretches: Stretch[] = []
  let now = { at: start, was: '', is: '' }
  const end = (kept: string) => {
    if (now.was !== now.is) stretches.push(now)
    now = { at: now.at + now.was.length + kept.length, was: '', is: '' }
  }
  for (const [kind, coded] of diff(inLetters(was), inLetters(is))) {
    const text = inWords(coded)
    if (kind === diff.EQUAL) end(text)
    else if (kind === diff.DELETE) now = { ...now, was: now.was + text }
    else now = { ...now, is: now.is + text }
  }
  end('')
  return stretches
}

/** One letter stands for one word while words are compared; halves of characters stand for none. */
const halves = { from: 0xd800, count: 0x800 }
const letterFor = (place: number): string =>
  String.fromCodePoint(place + 1 < halves.from ? place + 1 : place + 1 + halves.count)
function placeOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return (code < halves.from ? code : code - halves.count) - 1
}

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
