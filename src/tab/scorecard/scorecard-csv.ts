import type { QuarterCounts } from '../../api/schemas/scorecard.ts'
import { csvOf } from '../csv.ts'
import { allPlaces, columns, countInWords } from './scorecard-rows.ts'

/** A file of a quarter’s counts, named by the quarter. */
export const csvName = (quarter: string): string => `scorecard-${quarter}.csv`

/** The counts of a quarter as a table, with no column for anything but counts and where they are of. */
export const scorecardCsv = ({ cells }: QuarterCounts, quarter: string): string =>
  csvOf([
    ['Quarter', 'Framework', 'Theme', 'Side', 'Place', ...columns.map(([, says]) => says)],
    ...cells.map((cell) => [
      quarter,
      cell.framework,
      cell.theme,
      cell.side,
      cell.locality ?? allPlaces,
      ...columns.map(([column]) => countInWords(cell[column])),
    ]),
  ])
