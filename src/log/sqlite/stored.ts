import type { SQLOutputValue } from 'node:sqlite'

/** One row as SQLite gives it. */
export type Stored = Record<string, SQLOutputValue>

/** A text column. Throws where it is none: the file is not as the migrations made it. */
export function textIn(row: Stored, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`column ${column} is not text`)
  return value
}

/** A text column that may be empty. */
export const textOrNull = (row: Stored, column: string): string | null =>
  row[column] === null ? null : textIn(row, column)

/** A whole-number column. Throws where it is none. */
export function numberIn(row: Stored, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new Error(`column ${column} is not a number`)
  return value
}

/** A whole-number column that may be empty. */
export const numberOrNull = (row: Stored, column: string): number | null =>
  row[column] === null ? null : numberIn(row, column)

/** A text column that holds one of a few words. Throws where it holds another. */
export function wordIn<Word extends string>(
  row: Stored,
  column: string,
  words: readonly Word[],
): Word {
  const value = textIn(row, column)
  const word = words.find((one) => one === value)
  if (word === undefined) throw new Error(`column ${column} holds none of ${words.join(', ')}`)
  return word
}
