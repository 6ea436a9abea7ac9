import { isSmall, type Count } from './count.ts'
import { givenAway, type Sum, type Term } from './sums.ts'

/** A row of a table: null is the row of all localities together. */
interface Row {
  readonly locality: string | null
}

/** How the numbers of a table add up: in each row the parts are the total, and in a group the localities are the row of all. */
interface Adding<R, Column extends string> {
  readonly total: Column
  readonly parts: readonly Column[]
  readonly groupOf: (row: R) => string
}

/** The rows as they may be shown: small counts hidden, and with them whatever would give one away. */
export function withheld<Column extends string, R extends Row & Readonly<Record<Column, number>>>(
  rows: readonly R[],
  { total, parts, groupOf }: Adding<R, Column>,
): (Omit<R, Column> & Record<Column, Count>)[] {
  const columns = [total, ...parts]
  const termsOf = (row: R) => {
    const termAt = (column: Column): Term => ({
      value: row[column],
      shown: isSmall(row[column]) ? 'small' : 'yes',
    })
    return Object.fromEntries(columns.map((column) => [column, termAt(column)])) as Record<
      Column,
      Term
    >
  }
  const table = rows.map((row) => ({ row, group: groupOf(row), terms: termsOf(row) }))
  for (const group of new Set(table.map((entry) => entry.group))) {
    const members = table.filter((entry) => entry.group === group)
    const whole = members.find(({ row }) => row.locality === null)
    const places = members.filter((entry) => entry !== whole)
    const sums: Sum[] = members.map(({ terms }) => ({
      total: terms[total],
      parts: parts.map((part) => terms[part]),
    }))
    if (whole)
      for (const column of columns)
        sums.push({
          total: whole.terms[column],
          parts: places.map(({ terms }) => terms[column]),
        })
    for (let next = givenAway(sums); next; next = givenAway(sums)) next.shown = 'withheld'
  }
  return table.map(({ row, terms }) => {
    const counts = columns.map((column) => [column, countOf(terms[column])] as const)
    return { ...row, ...(Object.fromEntries(counts) as Record<Column, Count>) }
  })
}

const countOf = ({ value, shown }: Term): Count =>
  shown === 'yes' ? value : shown === 'small' ? 'fewer than 5' : 'withheld'
