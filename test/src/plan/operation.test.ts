import { describe, expect, it } from 'vitest'
import { operation, operations, placeOf } from '../../../src/plan/operation.ts'
import { adds, removes, splices } from './plan-lab.ts'

describe('an operation as it arrives', () => {
  it.each([
    ['has an id that no path could be made of', { ...removes('tom'), id: '../x' }],
    ['has no id', { do: 'remove', record: 'tom', base: 0 }],
    ['has more than it may', { ...removes('tom'), author: 'somebody' }],
    ['has a number with a fraction for what was seen', { ...removes('tom'), base: 1.5 }],
    ['is of no kind there is', { ...adds('person', 'p', {}), kind: 'family' }],
    [
      'holds something in something',
      { ...adds('person', 'p', {}), fields: { name: { first: 'P' } } },
    ],
    ['does what cannot be done', { ...removes('tom'), do: 'erase' }],
  ])('is not read where it %s', (_, asked) => {
    expect(operation.safeParse(asked).success).toBe(false)
  })

  it('comes with at least one and at most a hundred', () => {
    const some = (count: number) => Array.from({ length: count }, () => removes('tom'))
    expect([0, 1, 100, 101].map((count) => operations.safeParse(some(count)).success)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('splices as they arrive', () => {
  it.each([
    ['half of a character', splices('head', 'goal', 1, 1, [0, 0, '\ud83d']), 'splices[0].insert'],
    ['a place before the text', splices('head', 'goal', 1, 1, [-1, 0, '']), 'splices[0].from'],
    ['no stretch at all', splices('head', 'goal', 1, 1), 'splices'],
  ])('with %s are named by their place', (_, sent, path) => {
    const { error } = operation.safeParse(sent)
    expect(error?.issues.map((issue) => placeOf(issue.path))).toEqual([path])
  })
})

it('a place is named as people read it', () => {
  expect(placeOf(['operations', 0, 'fields', 'people', 2])).toBe('operations[0].fields.people[2]')
})

it('a field named __proto__ is a fault by its place, and not dropped without a word', () => {
  const sent = (fields: string) =>
    operation.safeParse(
      JSON.parse(`{"do":"add","id":"o","kind":"person","record":"p","fields":${fields}}`),
    )
  const named = sent('{"name":"P","__proto__":"x"}')
  expect(named.error?.issues.map(({ path, message }) => [placeOf(path), message])).toEqual([
    ['fields.__proto__', 'is not known here'],
  ])
  expect(sent('{"name":"P","proto":"x"}').success).toBe(true)
})
