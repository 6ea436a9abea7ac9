import { expect, it } from 'vitest'
import { frameworkOf } from '../../../../../rules/frameworks/index.ts'
import { searchNeeds } from '../../../../../src/tab/plan/add-need/need-search.ts'

const found = (search: string) => {
  const framework = frameworkOf('supporting-families-2022')
  if (!framework) throw new Error('the framework is not there')
  return searchNeeds(framework, search).flatMap(({ needs }) => needs.map(({ ref }) => ref))
}

it('nothing typed shows all 33 needs, a number the need of that number', () => {
  expect(found('')).toHaveLength(33)
  expect(found('7.3')).toEqual(['7.3'])
})

it('words are found in any order and in the name of the theme', () => {
  expect(found('exploitation county')).toEqual(['6.4'])
  expect(found('secure housing')).toEqual(['9.1', '9.2', '9.3'])
})

it('words that no need holds find none', () => {
  expect(found('spaceship')).toEqual([])
})
