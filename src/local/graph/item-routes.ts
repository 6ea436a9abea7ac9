import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { readValue, type ColumnDefinition, type FieldValue } from './columns.ts'
import { throttled } from './faults.ts'
import type { StoredItem } from './item-store.ts'
import type { StoredList } from './list-store.ts'
import { linkAfter, pick, readItemQuery, type Equality } from './query.ts'
import { invalid, notFound, Refusal } from './refusal.ts'
import { bodyOf, listOf, stampOf, type Env, type Tenant } from './tenant.ts'
import { collection, fieldsShape, itemShape, tagOf, versionShape } from './shapes.ts'

const values = z.record(z.string(), z.unknown())
const newItem = z.strictObject({ fields: values })

/** The items of a list: reading, writing, and their versions. */
export function itemRoutes(tenant: Tenant): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get('/', (c) => {
    const { site, list } = listOf(tenant, c, 'read')
    const url = new URL(c.req.url)
    const query = readItemQuery(url, tenant.limits)
    if (query.filter) requireFew(tenant, list, query.filter)
    const found = tenant.items.page(list, query.filter, query.after, query.top + 1)
    const page = found.slice(0, query.top)
    const last = found.length > query.top ? page.at(-1) : undefined
    const shapes = page.map((item) => itemShape(item, list, site, query.fields))
    const links = last ? { '@odata.nextLink': linkAfter(url, last.item) } : {}
    return c.json(
      collection(
        'items',
        shapes.map((shape) => pick(shape, query.properties)),
        links,
      ),
    )
  })

  routes.post('/', async (c) => {
    const { site, list } = listOf(tenant, c, 'write')
    const body = newItem.safeParse(await bodyOf(c))
    if (!body.success) throw invalid('The item is not valid: its columns are given as fields.')
    const fields = readValues(tenant.lists.columns(list), body.data.fields)
    const filled = Object.entries(fields).filter(isFilled)
    const stamp = { at: stampOf(tenant), by: c.var.caller }
    const item = tenant.items.create(list, Object.fromEntries(filled), stamp)
    return c.json(itemShape(item, list, site, 'all'), 201, { etag: tagOf(item) })
  })

  routes.get('/:item', (c) => {
    const { site, list } = listOf(tenant, c, 'read')
    const item = itemOf(tenant, list, c)
    const query = readItemQuery(new URL(c.req.url), tenant.limits)
    const shape = itemShape(item, list, site, query.fields)
    return c.json(pick(shape, query.properties), 200, { etag: tagOf(item) })
  })

  routes.patch('/:item/fields', async (c) => {
    const { list } = listOf(tenant, c, 'write')
    const body = values.safeParse(await bodyOf(c))
    if (!body.success) throw invalid('The columns are not valid.')
    const fields = readValues(tenant.lists.columns(list), body.data)
    const item = guardedItemOf(tenant, list, c)
    const stamp = { at: stampOf(tenant), by: c.var.caller }
    const saved = tenant.items.update(list, item, fields, stamp)
    return c.json(fieldsShape(saved, 'all'), 200, { etag: tagOf(saved) })
  })

  routes.delete('/:item', (c) => {
    const { list } = listOf(tenant, c, 'write')
    tenant.items.remove(list, guardedItemOf(tenant, list, c))
    return c.body(null, 204)
  })

  routes.get('/:item/versions', (c) => {
    const { list } = listOf(tenant, c, 'read')
    const withFields = c.req.query('$expand') === 'fields'
    const versions = tenant.items.versions(list, itemOf(tenant, list, c))
    return c.json(
      collection(
        'versions',
        versions.map((version) => versionShape(version, withFields)),
      ),
    )
  })

  return routes
}

function itemOf(tenant: Tenant, list: StoredList, c: Context<Env>): StoredItem {
  const item = tenant.items.find(list, Number(c.req.param('item')))
  if (!item) throw notFound()
  return item
}

/** The item a write names. Refuses with 412 where the writer knew another version of it; without If-Match the last write wins. */
function guardedItemOf(tenant: Tenant, list: StoredList, c: Context<Env>): StoredItem {
  const item = itemOf(tenant, list, c)
  const known = c.req.header('if-match')
  if (known === undefined || known === '*' || known === tagOf(item)) return item
  throw new Refusal(412, 'resourceModified', "ETag does not match current item's value")
}

function readValues(
  columns: readonly ColumnDefinition[],
  body: Readonly<Record<string, unknown>>,
): Record<string, FieldValue | null> {
  const read = ([name, value]: [string, unknown]) => {
    const column = columns.find((one) => one.name === name)
    if (!column) throw invalid(`Field '${name}' is not recognized`)
    return [name, readValue(column, value)] as const
  }
  return Object.fromEntries(Object.entries(body).map(read))
}

const isFilled = (entry: [string, FieldValue | null]): entry is [string, FieldValue] =>
  entry[1] !== null

/** Refuses a filter that leaves more rows than the threshold as SharePoint does through Graph: as if too much had been asked, with no time to wait. */
function requireFew({ lists, items, limits }: Tenant, list: StoredList, filter: Equality): void {
  requireIndex(lists.columns(list), filter)
  const found = items.page(list, filter, 0, limits.viewThreshold + 1)
  if (found.length > limits.viewThreshold) throw throttled(undefined)
}

function requireIndex(columns: readonly ColumnDefinition[], filter: Equality): void {
  const column = columns.find((one) => one.name === filter.column)
  if (!column) throw invalid(`Field '${filter.column}' is not recognized`)
  if (!column.text) throw invalid('A filter by eq and a text asks for a column of text.')
  if (column.indexed) return
  throw invalid(
    `Field '${filter.column}' cannot be referenced in filter or orderby as it is not indexed. Provide the ` +
      `'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  )
}
