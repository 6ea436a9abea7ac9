import { Hono } from 'hono'
import { z } from 'zod'
import { denied, invalid, nameTaken, notFound } from './refusal.ts'
import { bodyOf, type Env } from './tenant.ts'

/** Which apps the organisation's catalogue holds, who there is, and which applications may install them for people. */
export interface Apps {
  readonly catalogue: readonly string[]
  readonly users: readonly string[]
  readonly installers: readonly string[]
}

const newInstallation = z.object({ 'teamsApp@odata.bind': z.string() })
const inCatalogue = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/'

/** The apps of people in Teams, kept while this Graph is open. */
export function installedAppRoutes({ catalogue, users, installers }: Apps): Hono<Env> {
  const installed = new Map(users.map((user) => [user, new Set<string>()]))
  const routes = new Hono<Env>()

  routes.post('/', async (c) => {
    if (!installers.includes(c.var.caller.application.id)) throw denied()
    const apps = installed.get(c.req.param('user') ?? '')
    if (!apps) throw notFound()
    const body = newInstallation.safeParse(await bodyOf(c))
    if (!body.success) throw invalid('The app is not named by teamsApp@odata.bind.')
    const app = body.data['teamsApp@odata.bind'].replace(inCatalogue, '')
    if (!catalogue.includes(app)) throw notFound()
    if (apps.has(app)) throw nameTaken('The app is already installed.')
    apps.add(app)
    return c.body(null, 201)
  })

  routes.get('/', (c) => {
    const apps = installed.get(c.req.param('user') ?? '')
    if (!apps) throw notFound()
    return c.json({ value: [...apps].map((id) => ({ id, teamsApp: { id } })) })
  })
  return routes
}
