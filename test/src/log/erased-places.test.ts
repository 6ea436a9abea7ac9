import { expect, it } from 'vitest'
import { namesOf, placesIn } from '../../../src/log/erased-places.ts'

const row = (number: number) => ({ number, item: null })

it.each([
  ['', [], ['']],
  ['3', [row(3)], ['3']],
  ['3 5', [row(3), row(5)], ['3', '5']],
  ['3-5 9', [row(3), row(4), row(5), row(9)], ['3', '4', '5', '9']],
  [
    '3-4 7.0 7.2',
    [row(3), row(4), { number: 7, item: 0 }, { number: 7, item: 2 }],
    ['3', '4', '7.0', '7.2'],
  ],
])('the places %j are written and read again', (names, places, read) => {
  expect(namesOf(places)).toBe(names)
  expect([...placesIn(names)]).toEqual(read)
})
