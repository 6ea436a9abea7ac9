import { fc } from '../../chance.ts'
import { describe, expect, it } from 'vitest'
import { scorecardOf, type Cell } from '../../../rules/scorecard.ts'
import { withheld } from '../../../rules/scorecard/withheld.ts'
import { families, quarter } from './families.ts'

type Stands = 'met' | 'not-met' | 'unknown'
const cells = (...groups: [number, string, Stands][]): Cell[] =>
  scorecardOf(
    groups.flatMap(([many, where, stands]) => families(many, where, stands)),
    quarter,
  ).cells

const rowOf = (all: readonly Cell[], locality: string | null) =>
  all.find((cell) => cell.locality === locality)

describe('a count', () => {
  it('of four families reads fewer than 5', () => {
    expect(rowOf(cells([4, 'North', 'met']), 'North')?.families).toBe('fewer than 5')
  })

  it('of five is shown', () => {
    expect(rowOf(cells([5, 'North', 'met']), 'North')?.families).toBe(5)
  })

  it('of none stays zero', () => {
    expect(rowOf(cells([5, 'North', 'met']), 'North')?.outstanding).toBe(0)
  })
})

describe('what a total would give away', () => {
  it('is withheld: three of twelve families cannot be found as the rest', () => {
    const north = rowOf(cells([9, 'North', 'met'], [3, 'North', 'unknown']), 'North')
    expect(north).toMatchObject({ families: 12, met: 'withheld', unknown: 'fewer than 5' })
  })

  it('is shown where nothing small stands beside it', () => {
    const north = rowOf(cells([7, 'North', 'met'], [5, 'North', 'unknown']), 'North')
    expect(north).toMatchObject({ families: 12, met: 7, unknown: 5 })
  })

  it('is withheld across localities: the one small place cannot be found from all and the others', () => {
    const all = cells([3, 'North', 'met'], [9, 'South', 'met'], [20, 'West', 'met'])
    expect(rowOf(all, 'North')?.met).toBe('fewer than 5')
    expect(rowOf(all, 'South')?.met).toBe('withheld')
    expect(rowOf(all, 'West')?.met).toBe(20)
    expect(rowOf(all, null)?.met).toBe(32)
  })

  it('is shown where two small places hide each other', () => {
    const all = cells([3, 'North', 'met'], [2, 'South', 'met'], [20, 'West', 'met'])
    expect(rowOf(all, 'West')?.met).toBe(20)
  })

  it('is withheld where two small counts are as small as they can be, and so would both be ones', () => {
    const all = cells([1, 'North', 'met'], [1, 'South', 'met'], [20, 'West', 'met'])
    expect(rowOf(all, 'West')?.met).toBe('withheld')
  })
})

describe('whatever the counts are', () => {
  const counts = fc.integer({ min: 0, max: 12 })
  const localities = ['North', 'South', 'West', null] as const
  const tables = fc.array(fc.tuple(counts, counts, counts), { minLength: 3, maxLength: 3 })
  const tableOf = (places: readonly (readonly [number, number, number])[]) => {
    const rows = [
      ...places,
      [0, 1, 2].map((at) => places.reduce((n, row) => n + (row[at] ?? 0), 0)),
    ]
    return rows.map(([a = 0, b = 0, c = 0], at) => ({
      locality: localities[at] ?? null,
      all: a + b + c,
      a,
      b,
      c,
    }))
  }
  const adding = { total: 'all', parts: ['a', 'b', 'c'], groupOf: () => 'one' } as const
  const columns = ['all', 'a', 'b', 'c'] as const

  it('no small one is shown, no zero reads as small, and no shown one is false', () => {
    fc.assert(
      fc.property(tables, (places) => {
        const open = tableOf(places)
        const isRight = (shown: unknown, value: number) =>
          shown === 'withheld' || shown === (value > 0 && value < 5 ? 'fewer than 5' : value)
        const wrong = withheld(open, adding).filter((row, at) =>
          columns.some((column) => !isRight(row[column], open[at]?.[column] ?? Number.NaN)),
        )
        expect(wrong).toEqual([])
      }),
    )
  })

  it('no small one is found by trying every table that fits what is shown', () => {
    const small = fc.tuple(counts, counts, counts, counts)
    fc.assert(
      fc.property(small, (values) => {
        const shown = withheld(squareOf(values), square)
        const fits = squaresThatFit(shown)
        const found = shown.flatMap((row, at) =>
          squareColumns
            .filter((column) => row[column] === 'fewer than 5')
            .filter(
              (column) => new Set(fits.map((table) => squareOf(table)[at]?.[column])).size < 2,
            ),
        )
        expect(found).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

type Square = readonly [number, number, number, number]
const square = { total: 'all', parts: ['a', 'b'], groupOf: () => 'one' } as const
const squareColumns = ['all', 'a', 'b'] as const

/** Two localities with two parts each, and all together. */
const squareOf = ([a, b, c, d]: Square) => [
  { locality: 'North', all: a + b, a, b },
  { locality: 'South', all: c + d, a: c, b: d },
  { locality: null, all: a + b + c + d, a: a + c, b: b + d },
]

const isLike = (shown: unknown, value: number) =>
  typeof shown === 'number' ? shown === value : shown === 'withheld' || (value > 0 && value < 5)

function squaresThatFit(
  shown: ReturnType<typeof withheld<'all' | 'a' | 'b', SquareRow>>,
): Square[] {
  const upTo = Array.from({ length: 14 }, (_, value) => value)
  const [north, south] = shown
  const pairs = (row: typeof north) =>
    upTo.flatMap((a) =>
      upTo
        .filter((b) => isLike(row?.a, a) && isLike(row?.b, b) && isLike(row?.all, a + b))
        .map((b) => [a, b] as const),
    )
  return pairs(north)
    .flatMap((one) => pairs(south).map((other): Square => [...one, ...other]))
    .filter((table) =>
      squareColumns.every((c) => isLike(shown[2]?.[c], squareOf(table)[2]?.[c] ?? -1)),
    )
}

type SquareRow = ReturnType<typeof squareOf>[number]
