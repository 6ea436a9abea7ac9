import type { Scorecard } from '../../../rules/scorecard.ts'
import { allPlaces, columns, countInWords } from './scorecard-rows.ts'

/** A file of a quarter’s counts, named by the quarter. */
export const csvName = (quarter: string): string => `scorecard-${quarter}.csv`

/** The counts as RFC 4180 has a table; what a spreadsheet would take for a formula is told from one by an apostrophe. */
export function scorecardCsv({ cells }: Scorecard, quarter: string): string {
  const head = [
    'Quarter',
    'Framework',
    'Theme',
    'Side',
    'Place',
    ...columns.map(([, says]) => says),
  ]
  const rows = cells.map((cell) => [
    quarter,
    cell.framework,
    cell.theme,
    cell.side,
    cell.locality ?? allPlaces,
    ...columns.map(([column]) => countInWords(cell[column])),
  ])
  return [head, ...rows]
    .map((row) => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n')
}

const field = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
