import { describe, expect, it } from 'vitest'
import {
  allDrawnUpTo,
  spanAround,
  topsOf,
  windowOf,
} from '../../../../src/tab/families/row-window.ts'

const families = (count: number, height = 50) => Array.from({ length: count }, () => height)
const indexes = (count: number, from: number, to: number, held = -1) =>
  windowOf(families(count), { from, to }, held).drawn.map(({ index }) => index)

describe('the part of a long caseload that is drawn', () => {
  it('all of a caseload is drawn up to 60 families, of 61 only those near', () => {
    expect(indexes(allDrawnUpTo, 0, 100)).toHaveLength(60)
    expect(indexes(allDrawnUpTo + 1, 0, 100)).toEqual([0, 1])
  })

  it('a family that reaches one pixel into the span is drawn, one that ends at its edge is not', () => {
    expect(indexes(100, 100, 200)).toEqual([2, 3])
    expect(indexes(100, 99, 201)).toEqual([1, 2, 3, 4])
  })

  it('nothing stands before the first family and nothing after the last', () => {
    expect(windowOf(families(100), { from: -500, to: 50 }, -1)).toEqual({
      drawn: [{ index: 0, gap: 0 }],
      rest: 4950,
    })
    expect(windowOf(families(100), { from: 4950, to: 9000 }, -1)).toEqual({
      drawn: [{ index: 99, gap: 4950 }],
      rest: 0,
    })
  })

  it('the family in focus stays with both its neighbours when it is scrolled away', () => {
    const { drawn, rest } = windowOf(families(100), { from: 1000, to: 1050 }, 5)
    expect(drawn).toEqual([
      { index: 4, gap: 200 },
      { index: 5, gap: 0 },
      { index: 6, gap: 0 },
      { index: 20, gap: 650 },
    ])
    expect(rest).toBe(3950)
  })

  it('focus on the first family keeps the second, and no focus keeps none', () => {
    expect(indexes(100, 1000, 1050, 0)).toEqual([0, 1, 20])
    expect(indexes(100, 1000, 1050, -1)).toEqual([20])
  })

  it('rows and gaps together are as high as all rows, whatever their heights', () => {
    const heights = families(100).map((height, index) => height + (index % 7))
    const { drawn, rest } = windowOf(heights, { from: 1300, to: 1900 }, 70)
    const high = drawn.reduce((sum, { index, gap }) => sum + gap + (heights[index] ?? 0), rest)
    expect(high).toBe(topsOf(heights).at(-1))
  })

  it('what is drawn reaches 800 pixels beyond the page both ways, and moves in steps', () => {
    expect(spanAround(0, 900)).toEqual({ from: -960, to: 1920 })
    expect(spanAround(79, 900)).toEqual({ from: -960, to: 1920 })
    expect(spanAround(80, 900)).toEqual({ from: -720, to: 1920 })
  })
})
