import type { QuarterCounts } from '../../api/schemas/scorecard.ts'
import { csvOf, csvType } from '../../plan/csv.ts'
import { allPlaces, columns, countInWords } from './scorecard-rows.ts'

/** The counts of a quarter as a table, with no column for anything but counts and where they are of, in a file named by the quarter. */
export const scorecardFile = ({ cells }: QuarterCounts, quarter: string) => ({
  name: `scorecard-${quarter}.csv`,
  type: csvType,
  text: csvOf([
    ['Quarter', 'Framework', 'Theme', 'Side', 'Place', ...columns.map(([, says]) => says)],
    ...cells.map((cell) => [
      quarter,
      cell.framework,
      cell.theme,
      cell.side,
      cell.locality ?? allPlaces,
      ...columns.map(([column]) => countInWords(cell[column])),
    ]),
  ]),
})
