import diff from 'fast-diff'

/** Where a place in a text is after others changed the text: before what was put in at that very place. */
export function placeAfter(before: string, after: string, place: number): number {
  let from = 0
  let to = 0
  for (const [kind, text] of diff(before, after)) {
    if (kind === diff.INSERT) {
      if (from >= place) return to
      to += text.length
      continue
    }
    if (from + text.length >= place) return kind === diff.DELETE ? to : to + (place - from)
    from += text.length
    if (kind === diff.EQUAL) to += text.length
  }
  return to
}
