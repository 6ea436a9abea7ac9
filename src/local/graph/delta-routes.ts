import { Hono } from 'hono'
import { z } from 'zod'
import { resync } from './faults.ts'
import type { StoredList } from './list-store.ts'
import { decode, encode, readItemQuery } from './query.ts'
import { listOf, type Env, type Tenant } from './tenant.ts'
import { collection, itemShape } from './shapes.ts'

/** Where a reader of changes has got to, and since when its token counts. `whole` while it still enumerates the list. */
const place = z.strictObject({
  list: z.string(),
  after: z.number(),
  whole: z.boolean(),
  at: z.number(),
})

type Place = z.infer<typeof place>

const keptDays = 60

/** The token of a list that is read from its beginning. */
const anew = ''

/** The changes of a list since a token: the latest state of each item, not each change; a removed item as such. */
export function deltaRoutes(tenant: Tenant): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get('/', (c) => {
    const { site, list } = listOf(tenant, c, 'read')
    const url = new URL(c.req.url)
    const query = readItemQuery(url, tenant.limits)
    const from = readPlace(url, list, tenant.now().getTime())
    const found = tenant.items.changes(list, from.after, !from.whole, query.top + 1)
    const page = found.slice(0, query.top)
    const last = found.length > query.top ? page.at(-1) : undefined
    const shapes = page.map((item) => itemShape(item, list, site, query.fields))
    const links = last
      ? { '@odata.nextLink': linkTo(url, { ...from, after: last.change }) }
      : { '@odata.deltaLink': linkTo(url, { ...from, after: list.lastChange, whole: false }) }
    return c.json(collection('items', shapes, links))
  })

  return routes
}

function readPlace(url: URL, list: StoredList, at: number): Place {
  const token = url.searchParams.get('token')
  if (token === null || token === anew) return { list: list.id, after: 0, whole: true, at }
  if (token === 'latest') return { list: list.id, after: list.lastChange, whole: false, at }
  const read = place.safeParse(parse(decode(token)))
  const isGood =
    read.success &&
    read.data.list === list.id &&
    read.data.after <= list.lastChange &&
    at - read.data.at <= keptDays * 86_400_000
  if (!isGood) throw resync(url.href)
  return read.data.whole ? read.data : { ...read.data, at }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function linkTo(url: URL, to: Place): string {
  const link = new URL(url)
  link.searchParams.set('token', encode(JSON.stringify(to)))
  return link.href
}
