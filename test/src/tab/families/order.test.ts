import { expect, it } from 'vitest'
import { orders } from '../../../../src/tab/families/order.ts'
import { row } from './caseload-row.ts'

const drift = (family: string, points: number) =>
  row({ family, drift: { level: 'low', points, reasons: [] } })

it('the family nearest to drifting stands first, and families alike stand by name', () => {
  const rows = [drift('Osei', 2), drift('Ahmed', 2), drift('Nwosu', 5)]
  const shown = rows.toSorted((one, other) => orders.drift(other, one))
  expect(shown.map(({ family }) => family)).toEqual(['Nwosu', 'Ahmed', 'Osei'])
})

it('a family with no review to come stands after those that have one', () => {
  const without = row({ family: 'Ahmed', nextDue: null })
  expect([without, row()].toSorted(orders.due).at(-1)).toBe(without)
})

it('a family with no closing day known stands after those that have one', () => {
  const known = row({ family: 'Osei', earliestClose: { on: '2027-03-02', heldBy: '7.3' } })
  expect([row(), known].toSorted(orders.close)[0]).toBe(known)
})
