import type { QuarterCounts, ScorecardAnswer } from '../../api/schemas/scorecard.ts'
import type { Cell } from '../../../rules/scorecard.ts'
import type { CountField, CountGroup, CountRow } from './CountTable.tsx'
import {
  allPlaces,
  columns,
  countInWords,
  shareOf,
  sideInWords,
  themesOn,
  type PlaceRow,
} from './scorecard-rows.ts'

type TitleOf = (theme: string) => string

/** The heads of a quarter’s table. */
export const quarterHeads: readonly string[] = [...columns.map(([, says]) => says), 'Share met']

/** Themes by place, a row for each side of each place: beside each other, and never summed. */
export const quarterGroups = (
  card: QuarterCounts,
  framework: string,
  titleOf: TitleOf,
): CountGroup[] =>
  themesOn(card, framework).map(({ theme, rows }) => ({
    title: titleOf(theme),
    rows: (rows.length === 2 ? rows.slice(0, 1) : rows).flatMap(rowsOfPlace),
  }))

const rowsOfPlace = ({ place, sides }: PlaceRow): CountRow[] =>
  sides.map((cell) => {
    const share = shareField(cell)
    return {
      title: [place, sideInWords(cell.side)].filter(Boolean).join(', '),
      fields: [
        ...columns.map(([column]) => ({ says: countInWords(cell[column]) })),
        share ? { ...share, says: `${Math.round(share.share.of * 100)}%` } : { says: 'not shown' },
      ],
    }
  })

function shareField({ met, families, side }: Cell) {
  const of = shareOf(met, families)
  return of === null ? null : { share: { of, isHatched: side === 'intrinsic' } }
}

/** How many families met each theme in each quarter, for all places together. */
export function trendRows(
  quarters: readonly ScorecardAnswer[],
  framework: string,
  titleOf: TitleOf,
): CountRow[] {
  const cellsOf = ({ scorecard }: ScorecardAnswer) =>
    themesOn(scorecard, framework).flatMap(({ theme, rows }) =>
      rows
        .filter(({ place }) => place === allPlaces)
        .flatMap(({ sides }) => sides.map((cell) => ({ theme, cell }))),
    )
  const byQuarter = quarters.map(cellsOf)
  return (byQuarter.at(-1) ?? []).map(({ theme, cell: { side } }) => ({
    title: [titleOf(theme), sideInWords(side)].filter(Boolean).join(', '),
    fields: byQuarter.map((cells): CountField => {
      const found = cells.find((one) => one.theme === theme && one.cell.side === side)?.cell
      if (!found) return { says: 'no family' }
      const says = `${countInWords(found.met)} of ${countInWords(found.families)}`
      return { says, ...shareField(found) }
    }),
  }))
}
