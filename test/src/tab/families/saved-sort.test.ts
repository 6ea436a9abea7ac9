import { expect, it } from 'vitest'
import { firstSort, keepSort, readSort } from '../../../../src/tab/families/saved-sort.ts'

function browser(kept: string | null = null) {
  const places = new Map<string, string>(kept === null ? [] : [['families-sort', kept]])
  return {
    places,
    open: () => ({
      getItem: (place: string) => places.get(place) ?? null,
      setItem: (place: string, value: string) => void places.set(place, value),
    }),
  }
}

const blocked = () => {
  throw new DOMException('The request was denied.', 'SecurityError')
}

it('a worker finds the sort they left, and only a column and a direction are kept', () => {
  const { open, places } = browser()
  keepSort(open, { column: 'due', direction: 'ascending' })
  expect([...places.values()]).toEqual(['due ascending'])
  expect(readSort(open)).toEqual({ column: 'due', direction: 'ascending' })
})

it('a newcomer sees the highest risk of drift first', () => {
  expect(readSort(browser().open)).toEqual(firstSort)
})

it.each(['shoe ascending', 'due sideways', 'due', ''])(
  'kept words %j sort as for a newcomer',
  (kept) => {
    expect(readSort(browser(kept).open)).toEqual(firstSort)
  },
)

it('where a frame may keep nothing, sorting goes on', () => {
  expect(() => keepSort(blocked, firstSort)).not.toThrow()
  expect(readSort(blocked)).toEqual(firstSort)
})
