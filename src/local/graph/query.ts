import type { Limits } from './limits.ts'
import { invalid } from './refusal.ts'

/** What a request for items asks: one equality at most, which fields, how many, and after which item. */
export interface ItemQuery {
  readonly filter: Equality | null
  readonly properties: readonly string[] | null
  readonly fields: readonly string[] | 'all' | 'none'
  readonly top: number
  readonly after: number
}

export interface Equality {
  readonly column: string
  readonly value: string
}

/** Reads the query options of a request for items. Refuses what this Graph does not know rather than leaving it out silently. */
export function readItemQuery(url: URL, limits: Limits): ItemQuery {
  const options = url.searchParams
  for (const name of options.keys()) {
    if (!known.has(name)) throw invalid(`Unrecognized query argument specified: '${name}'.`)
  }
  return {
    filter: readFilter(options.get('$filter')),
    properties: options.get('$select')?.split(',') ?? null,
    fields: readExpand(options.get('$expand')),
    top: readTop(options.get('$top'), limits),
    after: readSkipToken(options.get('$skiptoken')),
  }
}

const known = new Set(['$filter', '$select', '$expand', '$top', '$skiptoken', 'token'])

function readFilter(text: string | null): Equality | null {
  if (text === null) return null
  const [, column, literal] = /^fields\/(\w+) eq '((?:[^']|'')*)'$/.exec(text.trim()) ?? []
  if (column === undefined || literal === undefined) {
    throw invalid('The filter expression is not supported: one column may be compared by eq.')
  }
  return { column, value: literal.replaceAll("''", "'") }
}

function readExpand(text: string | null): ItemQuery['fields'] {
  if (text === null) return 'none'
  if (text === 'fields') return 'all'
  const [, names] = /^fields\(\$select=([\w,]+)\)$/.exec(text) ?? []
  if (names === undefined) throw invalid(`The expand clause '${text}' is not supported.`)
  return names.split(',')
}

function readTop(text: string | null, { page, largestPage }: Limits): number {
  if (text === null) return page
  if (!/^[1-9]\d*$/.test(text)) throw invalid('The value of $top is not a positive number.')
  return Math.min(Number(text), largestPage)
}

function readSkipToken(token: string | null): number {
  if (token === null) return 0
  const [, item] = /^Paged=TRUE&p_ID=(\d+)$/.exec(decode(token)) ?? []
  if (item === undefined) throw invalid('The skip token is not valid.')
  return Number(item)
}

/** The same request, beginning after an item. The link is the reader's to follow, not to read. */
export function linkAfter(url: URL, item: number): string {
  const next = new URL(url)
  next.searchParams.set('$skiptoken', encode(`Paged=TRUE&p_ID=${item}`))
  return next.href
}

/** A body with only the properties asked for; annotations stay. */
export function pick(
  body: Readonly<Record<string, unknown>>,
  names: readonly string[] | null,
): Record<string, unknown> {
  if (!names) return body
  const kept = ([name]: [string, unknown]) =>
    name.startsWith('@') || name === 'fields' || names.includes(name)
  return Object.fromEntries(Object.entries(body).filter(kept))
}

/** Text as an opaque token of letters and digits, and back. */
export const encode = (text: string) => Buffer.from(text).toString('base64url')
export const decode = (token: string) => Buffer.from(token, 'base64url').toString()
