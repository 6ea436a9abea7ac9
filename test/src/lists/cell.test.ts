import { fc } from '../../chance.ts'
import { expect, test } from 'vitest'
import { fromCell, joinWords, splitWords, toCell } from '../../../src/lists/cell.ts'
import { wordsOf } from '../../../src/lists/words.ts'

test.each([
  ['a flag that is so is Yes', 'flag', true, 'Yes'],
  ['a flag that is not so is No, which is not the same as nothing said', 'flag', false, 'No'],
  ['a number stays a number', 'number', 14.5, 14.5],
  ['no incidents are a number too', 'number', 0, 0],
  ['a day stays text', 'day', '2026-03-29', '2026-03-29'],
  ['a list is read as a list', 'words', ['c1', 'c2'], 'c1; c2'],
  ['an empty list is said to be empty', 'words', [], '(none)'],
] as const)('%s', (_, type, value, cell) => {
  expect(toCell(type, value, null)).toBe(cell)
  expect(fromCell(type, cell, null)).toEqual(value)
})

test.each([
  ['nothing said', 'flag', undefined],
  ['an empty text', 'prose', ''],
  ['a number where a flag belongs', 'flag', 1],
  ['a text where a number belongs', 'number', '3'],
  ['a text where a list belongs', 'words', 'c1'],
] as const)('%s leaves the cell unfilled', (_, type, value) => {
  expect(toCell(type, value, null)).toBeNull()
})

test.each([
  ['a cell not filled', 'line', undefined],
  ['an emptied cell', 'prose', ''],
  ['a number typed as text', 'number', '3'],
  ['a flag in other words', 'flag', 'Perhaps'],
] as const)('%s is no value', (_, type, cell) => {
  expect(fromCell(type, cell, null)).toBeUndefined()
})

test('a code stands in words, and the words are read as the code', () => {
  const words = wordsOf('evidence', 'measure')
  expect(toCell('line', 'asb-incident', words)).toBe('Antisocial behaviour')
  expect(fromCell('line', 'Antisocial behaviour', words)).toBe('asb-incident')
  expect(toCell('words', ['offence', 'asb-incident'], words)).toBe('Offences; Antisocial behaviour')
  expect(fromCell('words', 'Offences; Antisocial behaviour', words)).toEqual([
    'offence',
    'asb-incident',
  ])
})

test('a code that has no words yet stands as it is, even one that every object has a property of', () => {
  const words = wordsOf('evidence', 'kind')
  for (const code of ['swimming-badge', 'constructor']) {
    expect(toCell('line', code, words)).toBe(code)
    expect(fromCell('line', code, words)).toBe(code)
  }
})

test('line breaks that SharePoint rewrote are read as they were written', () => {
  expect(fromCell('prose', 'one\r\ntwo\rthree', null)).toBe('one\ntwo\nthree')
})

test.each([
  [
    'a page break pasted from a document becomes a line break',
    'one\ftwo\vthree',
    'one\ntwo\nthree',
  ],
  ['a character that XML does not have is marked', 'a\u0000b\uFFFEc', 'a\uFFFDb\uFFFDc'],
  ['half of an emoji is marked', `a${'👪'.slice(0, 1)}`, 'a\uFFFD'],
  ['tabs, line breaks, emoji and other scripts stay', 'a\tb\n👪 ʿĀ漢', 'a\tb\n👪 ʿĀ漢'],
])('%s', (_, value, cell) => {
  expect(toCell('prose', value, null)).toBe(cell)
})

const entry = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })

test('any list comes back from its text as it was', () => {
  const oddities = fc.constantFrom('(none)', ';', '\\', ' a', 'a ', 'a; b', '\\;', '; ', ' ')
  fc.assert(
    fc.property(fc.array(fc.oneof(entry, oddities), { maxLength: 6 }), (words) => {
      expect(splitWords(joinWords(words))).toEqual(words)
    }),
  )
})

test.each([
  ['without blanks', 'c1;c2', ['c1', 'c2']],
  ['with a semicolon at the end', 'c1; c2;', ['c1', 'c2']],
])('a list typed by hand %s is read', (_, text, words) => {
  expect(splitWords(text)).toEqual(words)
})
