import { tidy, type FieldType, type Value } from '../plan/record.ts'
import { codeFor, wordFor, type Words } from './words.ts'

/** What one column of a row holds; null where it is not filled. */
export type Cell = string | number | boolean | null

const noWords = '(none)'

/** The cell of a field's value, with its codes in words. A value that is not of the field's type, and empty text, leave the cell unfilled. */
export function toCell(type: FieldType, value: Value | undefined, words: Words | null): Cell {
  switch (type) {
    case 'flag':
      return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : null
    case 'number':
      return typeof value === 'number' ? value : null
    case 'words':
      return Array.isArray(value)
        ? writable(joinWords(value.map((one) => wordFor(words, one))))
        : null
    case 'line':
    case 'prose':
    case 'day':
      return typeof value === 'string' && value !== '' ? writable(wordFor(words, value)) : null
  }
}

/** The value of a field, read from its cell; undefined where the cell is not filled or holds something else. */
export function fromCell(
  type: FieldType,
  cell: Cell | undefined,
  words: Words | null,
): Value | undefined {
  if (type === 'number') return typeof cell === 'number' ? cell : undefined
  if (typeof cell !== 'string' || cell === '') return undefined
  if (type === 'flag') return cell === 'Yes' ? true : cell === 'No' ? false : undefined
  if (type === 'words') return splitWords(cell).map((one) => codeFor(words, one))
  return codeFor(words, type === 'prose' ? tidy(cell) : cell)
}

/**
 * Text as a list takes it. SharePoint keeps text as XML, and one character that XML does not have (a page break pasted from a document, half of an
 * emoji) would make it refuse the whole row for ever; the log keeps what was typed.
 */
function writable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\v\f]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD')
}

/** A list as people read and type it: `c1; c2`. A semicolon inside an entry is written `\;`, and an empty list is `(none)`. */
export function joinWords(words: readonly string[]): string {
  if (words.length === 0) return noWords
  const text = words.map((word) => word.replaceAll(/[\\;]/g, String.raw`\$&`)).join('; ')
  return text === noWords ? `\\${noWords}` : text
}

export function splitWords(text: string): string[] {
  if (text === noWords) return []
  const words = text.match(/(?:\\.|[^\\;])+/gsu) ?? []
  return words
    .map((word, place) => (place === 0 ? word : word.replace(/^ /, '')))
    .map((word) => word.replaceAll(/\\(.)/gsu, '$1'))
    .filter((word) => word !== '')
}
