import { expect, test } from 'vitest'
import { unitsOf } from '../../../src/lists/units.ts'

const at = 'https://graph.microsoft.com/v1.0/sites/s/lists/l'

test.each([
  ['one item', 'GET', `${at}/items/7?$expand=fields`, 1],
  ['many items', 'GET', `${at}/items?$filter=x`, 2],
  ['changes since a token', 'GET', `${at}/items/delta?token=abc`, 1],
  ['a whole list by delta', 'GET', `${at}/items/delta`, 2],
  ['a new row', 'POST', `${at}/items`, 2],
  ['a change of a row', 'PATCH', `${at}/items/7/fields`, 2],
  ['the lists of a site', 'GET', 'https://graph.microsoft.com/v1.0/sites/s/lists?$select=id', 2],
  ['permissions', 'GET', 'https://graph.microsoft.com/v1.0/sites/s/permissions', 5],
] as const)('%s costs its price', (_, method, url, units) => {
  expect(unitsOf({ method, url })).toBe(units)
})

test('a batch costs what its parts cost, however it is written', () => {
  const requests = [
    { method: 'PATCH', url: '/sites/s/lists/l/items/7/fields' },
    { method: 'GET', url: '/sites/s/lists/l/items/7' },
  ]
  const url = 'https://graph.microsoft.com/v1.0/$batch'
  expect(unitsOf({ method: 'POST', url, body: { requests } })).toBe(3)
  expect(unitsOf({ method: 'POST', url, body: JSON.stringify({ requests }) })).toBe(3)
  expect(unitsOf({ method: 'POST', url, body: '{' })).toBe(2)
})
