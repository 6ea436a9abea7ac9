import type { Context } from 'hono'
import { siteFor, type Caller, type Role, type Site } from './access.ts'
import type { Database } from './database.ts'
import type { Limits } from './limits.ts'
import { ItemStore } from './item-store.ts'
import { ListStore, type StoredList } from './list-store.ts'
import { invalid, notFound } from './refusal.ts'

export type Env = { Variables: { caller: Caller } }

/** What every route works with: the sites, what is stored, and the clock. */
export interface Tenant {
  readonly sites: readonly Site[]
  readonly database: Database
  readonly lists: ListStore
  readonly items: ItemStore
  readonly now: () => Date
  readonly limits: Limits
}

export function openTenant(
  database: Database,
  { sites, now, limits }: Pick<Tenant, 'sites' | 'now' | 'limits'>,
): Tenant {
  const [lists, items] = [new ListStore(database), new ItemStore(database)]
  return { sites, database, lists, items, now, limits }
}

/** The site a route names, if the caller may do as much there. */
export const siteOf = (tenant: Tenant, c: Context<Env>, role: Role): Site =>
  siteFor(tenant.sites, c.req.param('site') ?? '', c.var.caller, role)

/** The site that stands at an address in a browser, where the caller may read it. */
export function siteAt(tenant: Tenant, c: Context<Env>): Site {
  const { host = '', kind = '', name = '' } = c.req.param()
  const address = `https://${host.slice(0, -1)}/${kind}/${name}`
  const id = tenant.sites.find(({ webUrl }) => webUrl === address)?.id ?? ''
  return siteFor(tenant.sites, id, c.var.caller, 'read')
}

/** The site and the list a route names. */
export function listOf(
  tenant: Tenant,
  c: Context<Env>,
  role: Role,
): { site: Site; list: StoredList } {
  const site = siteOf(tenant, c, role)
  const list = tenant.lists.find(site.id, c.req.param('list') ?? '')
  if (!list) throw notFound()
  return { site, list }
}

/** An instant as Graph writes it, in whole seconds. */
export const stampOf = (tenant: Tenant): string => `${tenant.now().toISOString().slice(0, 19)}Z`

/** A request's JSON body. Refuses with 400 where it is none. */
export async function bodyOf(c: Context<Env>): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    throw invalid('Unable to read JSON request payload.')
  }
}
