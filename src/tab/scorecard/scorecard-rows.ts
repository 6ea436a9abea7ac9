import type { Cell, Count } from '../../../rules/scorecard.ts'
import type { QuarterCounts } from '../../api/schemas/scorecard.ts'

/** The counts of a table’s columns, in order, with what each means. */
export const columns = [
  ['families', 'Families', 'Families with a need in the theme'],
  ['met', 'Met', 'All that the framework asks is met'],
  ['waiting', 'On course', 'Only time is missing'],
  ['outstanding', 'Outstanding', 'Something speaks against it'],
  ['unknown', 'Not known', 'Evidence or a judgement is missing'],
  ['onWatch', 'Proof due', 'Closed, and still to be proved'],
] as const

export type Column = (typeof columns)[number][0]

export const allPlaces = 'All places'

export interface PlaceRow {
  readonly place: string
  /** The sides that the framework divides its outcomes by, beside each other and never summed. */
  readonly sides: readonly Cell[]
}

export interface ThemeRows {
  readonly theme: string
  readonly rows: readonly PlaceRow[]
}

/** The frameworks that a quarter has families under, in the order of the card. */
export const frameworksOn = ({ cells }: QuarterCounts): string[] => [
  ...new Set(cells.map(({ framework }) => framework)),
]

/** A framework’s rows: each theme for all places first, then place by place. */
export function themesOn({ cells }: QuarterCounts, framework: string): ThemeRows[] {
  const own = cells.filter((cell) => cell.framework === framework)
  return [...Map.groupBy(own, ({ theme }) => theme)]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([theme, some]) => ({
      theme,
      rows: [...Map.groupBy(some, ({ locality }) => locality)]
        .toSorted(([one], [other]) => (one ?? '').localeCompare(other ?? ''))
        .map(([locality, sides]) => ({
          place: locality ?? allPlaces,
          sides: sides.toSorted((one, other) => other.side.localeCompare(one.side)),
        })),
    }))
}

/** A count as a table shows it. */
export const countInWords = (count: Count): string => {
  if (typeof count === 'number') return String(count)
  return count === 'withheld' ? 'not shown' : count
}

/** A share between 0 and 1 of what may be shown; null where either may not, or there is nothing. */
export const shareOf = (part: Count, whole: Count): number | null =>
  typeof part === 'number' && typeof whole === 'number' && whole > 0 ? part / whole : null

/** The name of a side as a heading; a framework without sides has none. */
export const sideInWords = (side: Cell['side']): string => {
  if (side === 'not classified') return ''
  return side === 'intrinsic' ? 'Intrinsic' : 'Extrinsic'
}

const quarters = ['January to March', 'April to June', 'July to September', 'October to December']

/** A quarter as people say it: `October to December 2026` of `2026-Q4`. */
export const quarterInWords = (name: string): string =>
  `${quarters[Number(name.slice(-1)) - 1] ?? ''} ${name.slice(0, 4)}`
