/** Up to this many rows are all drawn: the browser's own search then finds every one. */
export const allDrawnUpTo = 60

/** How far beyond the edge rows are drawn, in px, so that a quick scroll meets no blank. */
const beyond = 800
/** What is seen is told in steps of this many px, so that not each scrolled pixel draws anew. */
const step = 240

/** A part of the height of all rows together, in px from the top of the first. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A row to draw, with the height in px of the undrawn rows between it and the drawn one before it. */
export interface DrawnRow {
  readonly index: number
  readonly gap: number
}

export interface RowWindow {
  readonly drawn: readonly DrawnRow[]
  /** The height in px of the rows after the last drawn one. */
  readonly rest: number
}

/** What to draw where the rows begin `top` px above the upper edge of a page of `height` px. */
export const spanAround = (top: number, height: number): Span => ({
  from: Math.floor((top - beyond) / step) * step,
  to: Math.ceil((top + height + beyond) / step) * step,
})

/** The top of each row and, last, the bottom of the last, in px. */
export function topsOf(heights: readonly number[]): number[] {
  const tops = [0]
  let top = 0
  for (const height of heights) {
    top += height
    tops.push(top)
  }
  return tops
}

/**
 * The rows that touch the span, and the row that holds the focus with its two neighbours wherever that is, so that the focus
 * is not lost and arrows lead on from it. `held` is its index, -1 where there is none.
 */
export function windowOf(heights: readonly number[], { from, to }: Span, held: number): RowWindow {
  const tops = topsOf(heights)
  const topOf = (index: number) => tops[index] ?? 0
  const isDrawn = (index: number) =>
    heights.length <= allDrawnUpTo ||
    (topOf(index) < to && topOf(index + 1) > from) ||
    (held >= 0 && Math.abs(index - held) <= 1)
  const drawn: DrawnRow[] = []
  let end = 0
  for (const index of heights.keys()) {
    if (!isDrawn(index)) continue
    drawn.push({ index, gap: topOf(index) - end })
    end = topOf(index + 1)
  }
  return { drawn, rest: topOf(heights.length) - end }
}
