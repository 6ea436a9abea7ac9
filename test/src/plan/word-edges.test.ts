import diff from 'fast-diff'
import { fc } from '../../chance.ts'
import { describe, expect, it } from 'vitest'
import { mergeText } from '../../../src/plan/merge.ts'
import { onWordEdges } from '../../../src/plan/word-edges.ts'

const changesOf = (from: string, to: string) =>
  onWordEdges(diff(from, to)).flatMap(([kind, text]) => (kind === diff.EQUAL ? [] : [text]))

describe('a change that could stand at several places', () => {
  it.each([
    ['one two three', 'one three', 'two '],
    ['one three', 'one two three', 'two '],
    ['Tom slept. Tom ate. ', 'Tom slept. ', 'Tom ate. '],
    ['a\nbc\nbd\n', 'a\nbd\n', 'bc\n'],
    ['xaaay', 'xaay', 'a'],
  ])('of %j to %j is %j', (from, to, change) => {
    expect(changesOf(from, to)).toEqual([change])
  })

  it('makes the same text wherever it is put', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '😀', '😁'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, text, (from, to) => {
        const steps = onWordEdges(diff(from, to))
        const only = (kinds: readonly number[]) =>
          steps.flatMap(([kind, part]) => (kinds.includes(kind) ? [part] : [])).join('')
        expect(only([diff.EQUAL, diff.DELETE])).toBe(from)
        expect(only([diff.EQUAL, diff.INSERT])).toBe(to)
        expect(steps.every(([, part]) => part.isWellFormed())).toBe(true)
      }),
    )
  })
})

it('a word that one took out and one that another put there tear no other word', () => {
  expect(mergeText('one two three', 'one three', 'one two and three')).toBe('one and three')
  expect(mergeText('sees Tom today', 'sees today', 'sees Tom too today')).toBe('sees too today')
})
