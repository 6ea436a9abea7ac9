import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { ask, equals, type Answer, type Ask, type Question, type Refusal } from './answer.ts'
import { faultOfLength } from './limits.ts'
import { createListPaths } from './list-paths.ts'
import { holds } from './row.ts'
import { askAll, misread } from './site-lists.ts'
import type { Row } from './stamp.ts'

/** A row as it stands in a list, with the tag that a guarded write must name. */
export interface Item {
  readonly itemId: string
  readonly etag: string
  readonly fields: Row
  /** Who wrote it last, as SharePoint names them. */
  readonly by?: { readonly id: string | undefined; readonly name: string | undefined }
}

export type Place = Pick<Item, 'itemId' | 'etag'>

export type Saved = { readonly outcome: 'saved'; readonly place: Place }
export type Found = { readonly outcome: 'found'; readonly item: Item }

/** The rows of the site's lists, each list by its name. Trouble comes back as a value. */
export interface ListItems {
  /** Makes a row once; `exists` where a row of this RowKey was there already, as it stands. It is looked for before anything is sent a second time. */
  create(
    list: string,
    row: Row,
  ): Promise<Saved | { readonly outcome: 'exists'; readonly item: Item } | Refusal>
  /** Writes over a row that nobody has changed since `place` was read. */
  update(list: string, place: Place, row: Row): Promise<Saved | Refusal>
  /** Removes a row that nobody has changed since `place` was read. */
  remove(list: string, place: Place): Promise<{ readonly outcome: 'removed' } | Refusal>
  read(list: string, itemId: string): Promise<Found | Refusal>
  /** The row of a RowKey; `gone` where there is none. */
  find(list: string, rowKey: string): Promise<Found | Refusal>
}

const fieldValues = z.record(z.string(), z.unknown())
const madeItem = z.object({ id: z.string(), eTag: z.string() })
const identity = z.object({ id: z.string().nullish(), displayName: z.string().nullish() })
export const listItem = madeItem.extend({
  fields: fieldValues,
  lastModifiedBy: z.object({ user: identity.nullish(), application: identity.nullish() }).nullish(),
})
const writtenFields = z.object({ '@odata.etag': z.string() })
const withFields = { $expand: 'fields' }

/** The lists of one site, through a Graph client; `asks` sends what is asked of the items, one by one where it is left out. */
export function createListItems(
  client: Client,
  site: string,
  asks: Ask = (question) => ask(client, question),
): ListItems {
  const paths = createListPaths(client, site)

  async function asking(
    list: string,
    steps: readonly string[],
    question: Omit<Question, 'path'>,
  ): Promise<Answer> {
    const at = await paths.to(list, ...steps)
    return at.outcome === 'path' ? asks({ ...question, path: at.path }) : at
  }

  async function find(list: string, rowKey: string): Promise<Found | Refusal> {
    const at = await paths.to(list)
    if (at.outcome !== 'path') return at
    const query = { $filter: equals('RowKey', rowKey), ...withFields }
    const found = await askAll(asks, { method: 'get', path: at.path, query }, listItem)
    if (found.outcome !== 'all') return found
    const item = found.members.map(itemOf).find(({ fields }) => fields['RowKey'] === rowKey)
    return item ? { outcome: 'found', item } : { outcome: 'gone' }
  }

  async function read(list: string, itemId: string): Promise<Found | Refusal> {
    const answer = await asking(list, [itemId], { method: 'get', query: withFields })
    if (answer.outcome !== 'answered') return answer
    const item = listItem.safeParse(answer.body)
    return item.success ? { outcome: 'found', item: itemOf(item.data) } : misread
  }

  async function create(list: string, row: Row, isAgain = false): ReturnType<ListItems['create']> {
    const tooLong = faultOfLength(list, row)
    if (tooLong) return tooLong
    const fields = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null))
    const answer = await asking(list, [], { method: 'post', body: { fields } })
    if (answer.outcome === 'answered') {
      const made = madeItem.safeParse(answer.body)
      return made.success ? { outcome: 'saved', place: placeOf(made.data) } : misread
    }
    if (answer.outcome === 'gone') paths.forget()
    if (!mayBeThere(answer)) return answer
    const found = await find(list, String(row['RowKey']))
    if (found.outcome === 'found') return { outcome: 'exists', item: found.item }
    if (found.outcome !== 'gone') return found
    return answer.outcome === 'busy' && !isAgain ? create(list, row, true) : answer
  }

  return {
    create: (list, row) => create(list, row),
    find,
    read,
    async update(list, { itemId, etag }, row) {
      const tooLong = faultOfLength(list, row)
      if (tooLong) return tooLong
      const question = { method: 'patch', body: row, ifMatch: etag } as const
      const answer = await asking(list, [itemId, 'fields'], question)
      if (answer.outcome !== 'answered') return answer
      const written = writtenFields.safeParse(answer.body)
      if (written.success) {
        return { outcome: 'saved', place: { itemId, etag: written.data['@odata.etag'] } }
      }
      const now = await read(list, itemId)
      if (now.outcome !== 'found') return now
      return holds(now.item.fields, row) ? { outcome: 'saved', place: now.item } : misread
    },
    async remove(list, { itemId, etag }) {
      const answer = await asking(list, [itemId], { method: 'delete', ifMatch: etag })
      return answer.outcome === 'answered' ? { outcome: 'removed' } : answer
    },
  }
}

/**
 * Whether a row that was to be made may be there in spite of the answer. How SharePoint answers a second row of one RowKey is not written down, so
 * 409 and 400 are both taken to mean it; where it asks for time, it is not asked again now.
 */
function mayBeThere(refusal: Refusal): boolean {
  if (refusal.outcome === 'busy') return refusal.after === null
  return refusal.outcome === 'taken' || (refusal.outcome === 'refused' && refusal.status === 400)
}

const placeOf = (item: z.infer<typeof madeItem>): Place => ({ itemId: item.id, etag: item.eTag })

/** An item as Graph gives it with its fields. */
export function itemOf(item: z.infer<typeof listItem>): Item {
  const who = item.lastModifiedBy?.user ?? item.lastModifiedBy?.application
  const by = who && { id: who.id ?? undefined, name: who.displayName ?? undefined }
  return { ...placeOf(item), fields: cellsOf(item.fields), ...(by ? { by } : {}) }
}

function cellsOf(values: Readonly<Record<string, unknown>>): Row {
  const cells: Record<string, Row[string]> = {}
  for (const [name, value] of Object.entries(values)) {
    const isCell =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    if (isCell && !name.startsWith('@')) cells[name] = value
  }
  return cells
}
