import { Hono } from 'hono'
import { z } from 'zod'
import { columnDefinition, readColumn } from './columns.ts'
import { applicationRights, peopleRights } from './rights.ts'
import { pick } from './query.ts'
import { invalid } from './refusal.ts'
import { bodyOf, listOf, siteOf, stampOf, type Env, type Tenant } from './tenant.ts'
import { collection, columnShape, listShape, siteShape } from './shapes.ts'

const newList = z.strictObject({
  displayName: z.string().min(1).max(255),
  description: z.string().default(''),
  columns: z.array(z.unknown()).default([]),
  list: z.object({ template: z.literal('genericList') }).optional(),
})

const columnChange = columnDefinition.pick({ displayName: true, choice: true }).strict()

/** A site, its lists and their columns. */
export function listRoutes(tenant: Tenant): Hono<Env> {
  const routes = new Hono<Env>()
  const asked = (select: string | undefined) => select?.split(',') ?? null

  routes.get('/', (c) => c.json(siteShape(siteOf(tenant, c, 'read'))))

  routes.get('/lists', (c) => {
    const site = siteOf(tenant, c, 'read')
    const names = asked(c.req.query('$select'))
    const shapes = tenant.lists.all(site.id).map((list) => pick(listShape(list, site), names))
    return c.json(collection('lists', shapes))
  })

  routes.post('/lists', async (c) => {
    const site = siteOf(tenant, c, 'manage')
    const body = newList.safeParse(await bodyOf(c))
    if (!body.success) throw invalid('The list is not valid: its name is given as displayName.')
    const columns = body.data.columns.map(readColumn)
    const list = tenant.database.transact(() => {
      const made = tenant.lists.create({ site: site.id, ...body.data }, stampOf(tenant))
      for (const column of columns) tenant.lists.addColumn(made, column)
      return made
    })
    return c.json(listShape(list, site), 201)
  })

  routes.get('/lists/:list', (c) => {
    const { site, list } = listOf(tenant, c, 'read')
    return c.json(pick(listShape(list, site), asked(c.req.query('$select'))))
  })

  routes.delete('/lists/:list', (c) => {
    const { list } = listOf(tenant, c, 'manage')
    tenant.database.transact(() => tenant.lists.remove(list))
    return c.body(null, 204)
  })

  routes.get('/lists/:list/columns', (c) => {
    const { list } = listOf(tenant, c, 'read')
    const names = asked(c.req.query('$select'))
    const shapes = tenant.lists.columns(list).map((column) => pick(columnShape(column), names))
    return c.json(collection('columns', shapes))
  })

  routes.post('/lists/:list/columns', async (c) => {
    const { list } = listOf(tenant, c, 'manage')
    const column = readColumn(await bodyOf(c))
    tenant.database.transact(() => tenant.lists.addColumn(list, column))
    return c.json(columnShape(column), 201)
  })

  routes.patch('/lists/:list/columns/:column', async (c) => {
    const { list } = listOf(tenant, c, 'manage')
    const body = columnChange.safeParse(await bodyOf(c))
    if (!body.success) throw invalid('Of a column its heading and its choices can be changed.')
    const { displayName, choice } = body.data
    const change = {
      ...(displayName === undefined ? {} : { displayName }),
      ...(choice === undefined ? {} : { choice }),
    }
    return c.json(columnShape(tenant.lists.changeColumn(list, c.req.param('column'), change)))
  })

  routes.get('/permissions', (c) => c.json(applicationRights(siteOf(tenant, c, 'manage'))))

  routes.get('/drive/root/permissions', (c) => c.json(peopleRights(siteOf(tenant, c, 'manage'))))

  return routes
}
