import type { Refusal } from './answer.ts'
import { listPlans } from './lists.ts'
import { longestLine } from './longest.ts'
import type { Row } from './stamp.ts'

/** SharePoint's own limit of a column of many lines. */
const mostOfText = 63_999

/** Why a row would not be taken for its length, named by list and column and before anything is sent; null where every cell fits. */
export function faultOfLength(list: string, row: Row): Refusal | null {
  const columns = listPlans.find(({ name }) => name === list)?.columns ?? []
  const long = columns.find(({ name, type }) => {
    const cell = row[name]
    return typeof cell === 'string' && cell.length > (type === 'prose' ? mostOfText : longestLine)
  })
  return long ? { outcome: 'refused', status: 0, code: `tooLong.${long.name}` } : null
}
