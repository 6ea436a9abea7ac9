import { tidy, type FieldType, type Value } from '../plan/record.ts'

/** What one column of a row holds; null where it is not filled. */
export type Cell = string | number | boolean | null

const noWords = '(none)'

/** The cell of a field's value. A value that is not of the field's type, and empty text, leave the cell unfilled. */
export function toCell(type: FieldType, value: Value | undefined): Cell {
  switch (type) {
    case 'flag':
      return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : null
    case 'number':
      return typeof value === 'number' ? value : null
    case 'words':
      return Array.isArray(value) ? joinWords(value) : null
    case 'line':
    case 'prose':
    case 'day':
      return typeof value === 'string' && value !== '' ? value : null
  }
}

/** The value of a field, read from its cell; undefined where the cell is not filled or holds something else. */
export function fromCell(type: FieldType, cell: Cell | undefined): Value | undefined {
  if (type === 'number') return typeof cell === 'number' ? cell : undefined
  if (typeof cell !== 'string' || cell === '') return undefined
  if (type === 'flag') return cell === 'Yes' ? true : cell === 'No' ? false : undefined
  if (type === 'words') return splitWords(tidy(cell))
  return type === 'prose' ? tidy(cell) : cell
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
