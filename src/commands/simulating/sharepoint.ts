import { setTimeout } from 'node:timers/promises'
import { createGraphClient } from '../../lists/graph-client.ts'
import { listOfKind, listPlans } from '../../lists/lists.ts'
import { provision } from '../../lists/provision.ts'
import type { Row } from '../../lists/stamp.ts'
import { createLocalGraph, type LocalGraph } from '../../local/graph/local-graph.ts'
import type { Kind, PlanKey } from '../../plan/record.ts'
import type { Chance } from './chance.ts'

export const site = 'council.sharepoint.com,44444444-4444-4444-8444-444444444444,1'
const tokens = {
  service: { application: { id: 'service', displayName: 'Family Outcome Plan' } },
  provisioning: { application: { id: 'provisioning', displayName: 'Provisioning' } },
  officer: {
    application: { id: 'sharepoint', displayName: 'SharePoint' },
    user: { id: 'officer', displayName: 'Rosa Records' },
  },
} as const
type Token = keyof typeof tokens

/** A row as it stands in a list. */
export interface Standing {
  readonly list: (typeof listPlans)[number]
  readonly id: string
  readonly etag: string
  readonly row: Row
}

/** SharePoint's lists, which throttle, fail and lose answers while `isTroubled`. */
export interface SharePoint {
  isTroubled: boolean
  /** A client of one life of the service; what it still asks once that is over reaches nobody. */
  clientOf(isOver: () => boolean): ReturnType<typeof createGraphClient>
  rows(plan: PlanKey, kinds: readonly Kind[]): Promise<Standing[]>
  /** What a records officer does to a row, removing it where nothing is given; false where somebody was there before. */
  officer(standing: Standing, change?: Row): Promise<boolean>
  readonly met: Record<'throttled' | 'unavailable' | 'lost' | 'misled', number>
  close(): void
}

export async function openSharePoint(chance: Chance): Promise<SharePoint> {
  const graph = createLocalGraph({
    file: ':memory:',
    sites: [
      {
        id: site,
        displayName: 'Family plans',
        webUrl: 'https://council.sharepoint.com/sites/family-plans',
        grants: { service: 'write', provisioning: 'manage', officer: 'write' },
        people: { officer: 'Rosa Records' },
      },
    ],
    verify: async (token) => (token in tokens ? tokens[token as Token] : null),
    now: () => new Date(),
  })
  const send = (request: Request) => graph.dispatch(request)
  const administrator = createGraphClient({ token: async () => 'provisioning', send })
  const { stopped } = await provision(administrator, site)
  if (stopped) throw new Error('the lists could not be made')
  const met = { throttled: 0, unavailable: 0, lost: 0, misled: 0 }

  const self: SharePoint = {
    isTroubled: false,
    met,
    clientOf: (isOver) =>
      createGraphClient({
        token: async () => 'service',
        // What is waited for at work would make a run of seconds one of minutes.
        timing: { now: Date.now, random: () => chance.next(), wait: (ms) => setTimeout(ms / 25) },
        async send(request) {
          if (isOver()) throw new Error('this process is no more')
          await setTimeout(5 + chance.below(20))
          if (self.isTroubled) trouble(graph, chance, met, request.url)
          const answer = await graph.dispatch(request)
          if (isOver()) throw new Error('this process is no more')
          return answer
        },
      }),
    async rows(plan, kinds) {
      const lists = [...new Set(kinds.map(listOfKind))]
      const found = await Promise.all(
        lists.map(async (list) => {
          const filter = encodeURIComponent(`fields/PlanKey eq '${plan}'`)
          const reply = await ask(
            'service',
            'GET',
            list.name,
            `?$expand=fields&$top=5000&$filter=${filter}`,
          )
          const { value } = (await reply.json()) as {
            value: { id: string; eTag: string; fields: Row }[]
          }
          return value.map(({ id, eTag, fields }) => ({ list, id, etag: eTag, row: fields }))
        }),
      )
      return found.flat()
    },
    async officer({ list, id, etag }, change) {
      const reply = change
        ? await ask('officer', 'PATCH', list.name, `/${id}/fields`, { etag, change })
        : await ask('officer', 'DELETE', list.name, `/${id}`, { etag })
      return reply.ok
    },
    close: () => graph.close(),
  }

  function ask(
    token: Token,
    method: string,
    list: string,
    rest: string,
    guarded?: { readonly etag: string; readonly change?: Row },
  ): Promise<Response> {
    const url = `https://graph.microsoft.com/v1.0/sites/${site}/lists/${encodeURIComponent(list)}/items${rest}`
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(guarded ? { 'if-match': guarded.etag } : {}),
    }
    const body = guarded?.change ? { body: JSON.stringify(guarded.change) } : {}
    return graph.dispatch(new Request(url, { method, headers, ...body }))
  }
  return self
}

/**
 * One request in twenty is throttled, with a time to wait or without; a few meet a gateway's page, or lose the answer to what was done. Of what is asked
 * about changes one answer in five tells them as they were not.
 */
function trouble(graph: LocalGraph, chance: Chance, met: SharePoint['met'], url: string): void {
  if (chance.is(0.05)) {
    met.throttled++
    graph.fault({
      kind: 'throttled',
      ...(chance.is(0.5) ? { retryAfter: 1 + chance.below(2) } : {}),
    })
  } else if (chance.is(0.02)) {
    met.unavailable++
    graph.fault({ kind: 'unavailable' })
  } else if (chance.is(0.03)) {
    met.lost++
    graph.fault({ kind: 'lost-answer', ...(chance.is(0.7) ? { method: 'PATCH' } : {}) })
  } else if (url.includes('/delta') && chance.is(0.2)) {
    met.misled++
    graph.fault({ kind: chance.pick(misleading) ?? 'repeated', path: '/delta' })
  }
}

/** How the reader of the lists may be told of changes otherwise than they were. */
const misleading = [
  'repeated',
  'error-inside',
  'removed-first',
  'removed-last',
  'torn',
  'resync',
] as const
