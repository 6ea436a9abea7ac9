import { textAt, textless, type AskRaw, type Raw } from './line.ts'

/** What was seen, in words and numbers, and whether it is what the product relies on; null where nothing depends on it. */
export interface Seen {
  readonly answer: string
  readonly isGood: boolean | null
}

/** A list made for probing, and rows made in it. */
export interface Ground {
  readonly ask: AskRaw
  readonly list: string
  readonly items: string
  /** Makes a row of fields. */
  readonly make: (fields: object) => Promise<Raw>
  /** Makes a row of a key and gives its path and tag. */
  readonly row: (key: string, fields?: object) => Promise<{ path: string; id: string; tag: string }>
}

export interface Question {
  readonly says: string
  readonly find: (ground: Ground) => Promise<Seen>
}

/** How a request was answered: its status, and its code where it was refused. */
export const said = ({ status, body }: Raw): string => {
  const code = textAt(body, 'error', 'code')
  return code === '' ? String(status) : `${status} ${code}`
}
export const good = (answer: string, isGood: boolean | null): Seen => ({ answer, isGood })
export const filter = (expression: string) => `$filter=${encodeURIComponent(expression)}`
export const versionOf = (tag: string) => Number(/,(\d+)"?$/.exec(tag)?.[1] ?? Number.NaN)
/** The members of a page. */
export const rowsOf = ({ body }: Raw): unknown[] => {
  const { value } = textless(body)
  return Array.isArray(value) ? value : []
}
