import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { ask, type Question, type Refusal } from './answer.ts'
import type { Row } from './row.ts'
import { askAll, listsOfSite, misread } from './site-lists.ts'

/** A row as it stands in a list, with the tag that a guarded write must name. */
export interface Item {
  readonly itemId: string
  readonly etag: string
  readonly fields: Row
}

export type Place = Pick<Item, 'itemId' | 'etag'>

/** `saved`: the list now holds what was given. `exists`: a row of this RowKey was there already, as it stands. */
export type Saved = { readonly outcome: 'saved' | 'exists'; readonly item: Item }
export type Found = { readonly outcome: 'found'; readonly item: Item }

/** The rows of the site's lists, each list by its name. Trouble comes back as a value. */
export interface ListItems {
  /** Makes a row once: its RowKey is looked for before anything is sent a second time. */
  create(list: string, row: Row): Promise<Saved | Refusal>
  /** Writes over a row that nobody has changed since `place` was read. */
  update(list: string, place: Place, row: Row): Promise<Saved | Refusal>
  remove(list: string, place: Place): Promise<{ readonly outcome: 'removed' } | Refusal>
  read(list: string, itemId: string): Promise<Found | Refusal>
  /** The row of a RowKey; `gone` where there is none. */
  find(list: string, rowKey: string): Promise<Found | Refusal>
}

const fieldValues = z.record(z.string(), z.unknown())
const listItem = z.object({ id: z.string(), eTag: z.string(), fields: fieldValues })
const writtenFields = z.looseObject({ '@odata.etag': z.string() })

/** The lists of one site, through a Graph client. */
export function createListItems(client: Client, site: string): ListItems {
  let ids = new Map<string, string>()

  /** The address of a list's items; lists are asked for when a name is not known yet. */
  async function pathOf(list: string): Promise<{ outcome: 'path'; path: string } | Refusal> {
    if (!ids.has(list)) {
      const found = await listsOfSite(client, site)
      if (found.outcome !== 'all') return found
      ids = new Map(found.members.map(({ displayName, id }) => [displayName, id]))
    }
    const id = ids.get(list)
    if (id === undefined) return { outcome: 'refused', status: 404, code: 'listMissing' }
    return { outcome: 'path', path: `/sites/${site}/lists/${id}/items` }
  }

  const asking = async (list: string, question: (path: string) => Question) => {
    const at = await pathOf(list)
    return at.outcome === 'path' ? ask(client, question(at.path)) : at
  }

  async function find(list: string, rowKey: string): Promise<Found | Refusal> {
    const at = await pathOf(list)
    if (at.outcome !== 'path') return at
    const $filter = `fields/RowKey eq '${rowKey.replaceAll("'", "''")}'`
    const query = { $filter, $expand: 'fields' }
    const found = await askAll(client, { method: 'get', path: at.path, query }, listItem)
    if (found.outcome !== 'all') return found
    const [first] = found.members
    return first ? { outcome: 'found', item: itemOf(first) } : { outcome: 'gone' }
  }

  async function create(list: string, row: Row, isAgain = false): Promise<Saved | Refusal> {
    const fields = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null))
    const answer = await asking(list, (path) => ({ method: 'post', path, body: { fields } }))
    if (answer.outcome === 'answered') {
      const made = listItem.safeParse(answer.body)
      return made.success ? { outcome: 'saved', item: itemOf(made.data) } : misread
    }
    const mayBeThere = answer.outcome === 'busy' || isRefusalOfValue(answer)
    if (!mayBeThere) return answer
    const found = await find(list, String(row['RowKey']))
    if (found.outcome === 'found') return { outcome: 'exists', item: found.item }
    if (found.outcome !== 'gone') return found
    return answer.outcome === 'busy' && !isAgain ? create(list, row, true) : answer
  }

  return {
    find,
    create: (list, row) => create(list, row),
    async update(list, { itemId, etag }, row) {
      const answer = await asking(list, (path) => ({
        method: 'patch',
        path: `${path}/${itemId}/fields`,
        body: row,
        ifMatch: etag,
      }))
      if (answer.outcome !== 'answered') return answer
      const written = writtenFields.safeParse(answer.body)
      if (!written.success) return misread
      return {
        outcome: 'saved',
        item: { itemId, etag: written.data['@odata.etag'], fields: cellsOf(written.data) },
      }
    },
    async remove(list, { itemId, etag }) {
      const answer = await asking(list, (path) => ({
        method: 'delete',
        path: `${path}/${itemId}`,
        ifMatch: etag,
      }))
      return answer.outcome === 'answered' ? { outcome: 'removed' } : answer
    },
    async read(list, itemId) {
      const query = { $expand: 'fields' }
      const answer = await asking(list, (path) => ({
        method: 'get',
        path: `${path}/${itemId}`,
        query,
      }))
      if (answer.outcome !== 'answered') return answer
      const item = listItem.safeParse(answer.body)
      return item.success ? { outcome: 'found', item: itemOf(item.data) } : misread
    },
  }
}

/** How SharePoint answers a second row of one RowKey is not written down: 409 and 400 are both taken to mean it may be there. */
const isRefusalOfValue = (refusal: Refusal) =>
  refusal.outcome === 'taken' || (refusal.outcome === 'refused' && refusal.status === 400)

const itemOf = (item: z.infer<typeof listItem>): Item => ({
  itemId: item.id,
  etag: item.eTag,
  fields: cellsOf(item.fields),
})

function cellsOf(values: Readonly<Record<string, unknown>>): Row {
  const cells: Record<string, Row[string]> = {}
  for (const [name, value] of Object.entries(values)) {
    const isCell =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    if (isCell && !name.startsWith('@')) cells[name] = value
  }
  return cells
}
