import { describe, expect, it } from 'vitest'
import { nameWords, namingIn } from '../../../../src/plan/rights/naming.ts'

const tom = nameWords('Tom O’Brien-Marlowe', ['Ruth Marlowe'])

describe('a text names Tom O’Brien-Marlowe, whose mother is Ruth Marlowe,', () => {
  it.each([
    ['by his first name', 'Tom came late.'],
    ['whatever the case', 'TOM came late.'],
    ['in the possessive, with either apostrophe', "Tom's coat; Tom’s shoes"],
    ['by a part of his name that he alone bears', 'Young O’Brien came late.'],
    ['also where his last name stands by', 'Tom Marlowe came late.'],
  ])('%s', (_, text) => {
    expect(namingIn(text, tom)).toBe('own')
  })

  it.each([
    ['a longer word that begins like it', 'Tomorrow, tommy, atom'],
    ['somebody else’s first name', 'Ruth came late.'],
    ['a single letter of it', 'o o o'],
    ['nothing at all', ''],
  ])('but not by %s', (_, text) => {
    expect(namingIn(text, tom)).toBeNull()
  })

  it('perhaps, by the name he shares with his mother', () => {
    expect(namingIn('The Marlowe boy came late.', tom)).toBe('shared')
  })
})

describe('accents', () => {
  it.each(['Zoe said so.', 'Zoë said so.', 'ZOË said so.', 'Zoe\u0308 said so.'])(
    'keep nobody apart from their name: %s',
    (text) => {
      expect(namingIn(text, nameWords('Zoë Kowalska', []))).toBe('own')
    },
  )
})
