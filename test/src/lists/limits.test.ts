import { expect, test } from 'vitest'
import { accessRow } from '../../../src/lists/access-list.ts'
import { faultOfLength } from '../../../src/lists/limits.ts'
import { createListItems } from '../../../src/lists/list-items.ts'
import { siteId } from '../local/graph/tenant.ts'
import { clientOn, openLab } from './lab.ts'
import { openLine } from './line.ts'

const reviews = 'Plan reviews'

test.each([
  ['a line of 255', reviews, 'Point', 255, false],
  ['a line of 256', reviews, 'Point', 256, true],
  ['a text of 63,999', 'Family plans', 'Goal', 63_999, false],
  ['a text of 64,000', 'Family plans', 'Goal', 64_000, true],
] as const)(
  '%s characters fits its column or is named by it',
  (_, list, column, length, isLong) => {
    const fault = { outcome: 'refused', status: 0, code: `tooLong.${column}` }
    expect(faultOfLength(list, { [column]: 'a'.repeat(length) })).toEqual(isLong ? fault : null)
  },
)

test('a row that is too long is not sent at all, neither new nor over another', async () => {
  const { graph } = await openLab()
  const line = openLine(graph)
  const items = createListItems(clientOn(line), siteId)
  const row = { RowKey: 'fp-1:r1', PlanKey: 'fp-1', Point: 'a'.repeat(256) }
  const fault = { outcome: 'refused', code: 'tooLong.Point' }
  expect(await items.create(reviews, row)).toMatchObject(fault)
  expect(await items.update(reviews, { itemId: '1', etag: '"a,1"' }, row)).toMatchObject(fault)
  expect(line.sent).toEqual([])
})

test('a look at more plans than a column takes is copied with as many as fit, and the number of the others', () => {
  const plans = Array.from({ length: 3000 }, (_, n) => `plan-${String(n).padStart(30, '0')}`)
  const entry = {
    number: 1,
    at: '2026-11-22T10:00:00.000Z',
    oid: 'oid-priya',
    plan: null,
    what: 'families',
    from: 'page',
    outcome: 'allowed',
    why: null,
    address: null,
    times: 1,
    plans,
  } as const
  const shown = String(accessRow({ number: 1, chain: 'c', entry })['PlansShown'])
  expect(shown.length).toBeLessThanOrEqual(60_000)
  expect(shown).toMatch(/^plan-0+; plan-0+1; .*; and \d+ more$/)
})
