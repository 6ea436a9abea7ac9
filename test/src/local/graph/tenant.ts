import { createLocalGraph, type LocalGraph } from '../../../../src/local/graph/local-graph.ts'
import type { Limits } from '../../../../src/local/graph/limits.ts'
import type { Caller, Site } from '../../../../src/local/graph/access.ts'

export const siteId = 'council.sharepoint.com,5f3c,9a21'

const site: Site = {
  id: siteId,
  displayName: 'Family plans',
  webUrl: 'https://council.sharepoint.com/sites/family-plans',
  grants: { 'app-runtime': 'write', 'app-provisioning': 'manage', 'records-officer': 'write' },
  people: { 'records-officer': 'Rosa Records' },
}

const callers: Readonly<Record<string, Caller>> = {
  runtime: { application: { id: 'app-runtime', displayName: 'Family Outcome Plan' } },
  provisioning: { application: { id: 'app-provisioning', displayName: 'Provisioning' } },
  stranger: { application: { id: 'app-stranger', displayName: 'Another app' } },
  officer: {
    application: { id: 'sharepoint', displayName: 'SharePoint' },
    user: { id: 'records-officer', displayName: 'Rosa Records' },
  },
}

export type Token = 'runtime' | 'provisioning' | 'stranger' | 'officer' | 'wrong'

/** A local Graph with one site; `clock.now` may be moved. */
export function openGraph(
  file = ':memory:',
  limits: Partial<Limits> = {},
): { graph: LocalGraph; clock: { now: Date } } {
  const clock = { now: new Date('2026-11-22T10:00:00Z') }
  const verify = async (token: string) => callers[token] ?? null
  const graph = createLocalGraph({ file, sites: [site], verify, now: () => clock.now, limits })
  return { graph, clock }
}

export type Body = Record<string, unknown>

/** Asks the local Graph as somebody and gives back status, headers and JSON body. */
export async function ask(
  graph: LocalGraph,
  method: string,
  path: string,
  options: { token?: Token | null; body?: unknown; ifMatch?: string } = {},
): Promise<{ status: number; headers: Headers; body: Body; text: string }> {
  const { token = 'runtime' } = options
  const url = path.startsWith('https:')
    ? path
    : `https://graph.microsoft.com/v1.0/sites/${siteId}${path}`
  const answer = await graph.dispatch(
    new Request(url, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(options.ifMatch === undefined ? {} : { 'if-match': options.ifMatch }),
        'content-type': 'application/json',
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    }),
  )
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') === true
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    body: isJson ? (JSON.parse(text) as Body) : {},
  }
}

const line = { text: {} }
export const needs = {
  displayName: 'Needs',
  columns: [
    { name: 'PlanKey', indexed: true, ...line },
    { name: 'RowKey', indexed: true, enforceUniqueValues: true, ...line },
    { name: 'Ref', ...line },
    { name: 'Why', text: { allowMultipleLines: true } },
    { name: 'Weeks', number: {} },
    { name: 'Urgent', choice: { choices: ['Yes', 'No'] } },
  ],
  list: { template: 'genericList' },
}

/** A local Graph with the list of needs and so many rows in it, 3 to a plan. */
export async function openNeeds(rows = 0, limits: Partial<Limits> = {}) {
  const opened = openGraph(':memory:', limits)
  const list = await ask(opened.graph, 'POST', '/lists', { token: 'provisioning', body: needs })
  const items = `/lists/${String(list.body['id'])}/items`
  for (let row = 0; row < rows; row++) {
    const fields = { PlanKey: `FP-${Math.floor(row / 3)}`, RowKey: `need-${row}`, Ref: '2.4' }
    await ask(opened.graph, 'POST', items, { body: { fields } })
  }
  return { ...opened, items, list: `/lists/${String(list.body['id'])}` }
}

export const codeOf = (body: Body) => (body['error'] as { code: string }).code
export const rowsOf = (body: Body) => body['value'] as (Body & { id: string; fields: Body })[]
