import { describe, expect, it } from 'vitest'
import { placeAfter, typedBetween } from '../../../../src/plan/coedit/typing.ts'
import { appliedTo, changesOf, splicesOf } from '../../../../src/plan/text-changes.ts'
import { fc } from '../../../chance.ts'

const splice = (before: string, after: string, caret: number) =>
  splicesOf(typedBetween(before, after, caret))

describe('what was typed', () => {
  it.each([
    ['a letter among equal ones ends at the caret', 'aaa', 'aaaa', 2, [1, 1, 'a']],
    ['a letter taken out among equal ones was at the caret', 'aaaa', 'aaa', 1, [1, 2, '']],
    ['a word replaced by another', 'a big bus', 'a red bus', 5, [2, 5, 'red']],
    ['all of it', 'old', '', 0, [0, 3, '']],
    ['a line break of another system is one like all others', 'ab', 'a\r\nb', 3, [1, 1, '\n']],
    ['a face for another that shares half of it', '😀', '😁', 2, [0, 2, '😁']],
  ] as const)('%s', (_, before, after, caret, [from, to, insert]) => {
    expect(splice(before, after, caret)).toEqual([{ from, to, insert }])
  })

  it('is nothing where nothing changed', () => {
    expect(typedBetween('same', 'same', 4).empty).toBe(true)
  })

  it('always makes the text that is there, wherever the caret is, and cuts no character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.nat(), (before, after, caret) => {
        const changes = typedBetween(before, after, caret % (after.length + 1))
        expect(appliedTo(before, changes)).toBe(after)
        for (const { insert } of splicesOf(changes)) expect(insert.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('a caret, when others change the text', () => {
  it('moves with its letters, and stays before what is put in at its very place', () => {
    const remote = changesOf([{ from: 2, to: 2, insert: 'xyz' }], 5)
    expect([1, 2, 3, 5].map((place) => placeAfter(remote, place))).toEqual([1, 2, 6, 8])
  })

  it('ends where what it stood in was taken out', () => {
    expect(placeAfter(changesOf([{ from: 1, to: 4, insert: '' }], 5), 3)).toBe(1)
  })
})
