/** The media type of a table in a file. */
export const csvType = 'text/csv; charset=utf-8'

/** Rows as comma separated values of RFC 4180; what a spreadsheet would take for a formula is told from one by an apostrophe. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
