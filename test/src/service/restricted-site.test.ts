import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import { projectOnce } from '../../../src/lists/project-round.ts'
import { removeOnce } from '../../../src/lists/removal-round.ts'
import { createTakeIn } from '../../../src/lists/take-in.ts'
import { provision } from '../../../src/lists/provision.ts'
import { createLocalGraph, type LocalGraph } from '../../../src/local/graph/local-graph.ts'
import { listsOfSites } from '../../../src/service/lists-of-sites.ts'
import type { ListsOptions } from '../../../src/service/lists-options.ts'
import { openLog } from '../../../src/log/open-log.ts'
import type { Log } from '../../../src/log/log.ts'
import { openFamily, type Family } from '../lists/lab.ts'
import { rowsOf, type Body } from '../local/graph/tenant.ts'

const siteOf = (id: string, name: string) => ({
  id,
  displayName: name,
  webUrl: `https://council.sharepoint.com/sites/${name}`,
  grants: { app: 'manage' as const },
})
const usual = 'council.sharepoint.com,5f3c,9a21'
const restricted = 'council.sharepoint.com,77aa,0b12'

let graph: LocalGraph
let log: Log
let hartley: Family
beforeEach(async () => {
  graph = createLocalGraph({
    file: ':memory:',
    sites: [siteOf(usual, 'plans'), siteOf(restricted, 'restricted')],
    verify: async () => ({ application: { id: 'app', displayName: 'Family Outcome Plan' } }),
    now: () => new Date('2026-11-28T10:00:00Z'),
  })
  for (const site of [usual, restricted]) await provision(client(), site)
  log = openLog(':memory:')
  hartley = openFamily({ log }, 'fp-1')
  hartley.add('plan', 'head', { family: 'Hartley', reference: 'FP-1042' })
  hartley.add('person', 'c1', { name: 'Sam', kind: 'child' })
  const okafor = openFamily({ log }, 'fp-2')
  okafor.add('plan', 'head', { family: 'Okafor', reference: 'FP-1043' })
})
afterEach(() => log.close())

/** A client that no request reaches Graph from any more after so many. */
function client(endsAt = Infinity) {
  let sent = 0
  const send = async (request: Request) => {
    if (sent++ >= endsAt) throw new Error('no network')
    return graph.dispatch(request)
  }
  return createGraphClient({ token: async () => 'token', send, patience: 1 })
}

const options = (own = client()): ListsOptions => ({
  client: own,
  site: usual,
  restricted: { client: own, site: restricted },
})

/** Writing and taking away, as the service does in one turn. */
async function turn(lists: ListsOptions = options()) {
  const sites = listsOfSites(lists, log)
  const putBack: string[] = []
  const takeIn = createTakeIn({
    log,
    now: () => new Date('2026-11-28T10:00:00Z'),
    read: () => undefined,
    putBack: (plan) => void putBack.push(plan),
  })
  const { source, usual: any, listsFor } = sites
  const round = await projectOnce({ source, lists: any, listsFor, takeIn }, { lanes: 1 })
  for (const one of sites.removing) await removeOnce(one)
  const read = await sites.reading(takeIn)()
  return { round, read, putBack }
}

async function keysOn(site: string): Promise<string[]> {
  const keys: unknown[] = []
  for (const list of ['Family plans', 'Plan people', 'Plan change log']) {
    const url = `https://graph.microsoft.com/v1.0/sites/${site}/lists/${list}/items?$expand=fields`
    const headers = { authorization: 'Bearer token' }
    const body: Body = await (await graph.dispatch(new Request(url, { headers }))).json()
    keys.push(...rowsOf(body).map(({ fields }) => fields['PlanKey']))
  }
  return [...new Set(keys.map(String))].toSorted((one, other) => one.localeCompare(other))
}

const standing = async () => ({ usual: await keysOn(usual), restricted: await keysOn(restricted) })

describe('a family whose plan is restricted', () => {
  it('stands on the site for them and on no other, and other families where they were', async () => {
    hartley.set('head', 'restricted', true)
    await turn()
    expect(await standing()).toEqual({ usual: ['fp-2'], restricted: ['fp-1'] })
  })

  it('moves there with everything when it is restricted later, and nothing of it stays', async () => {
    await turn()
    expect(await standing()).toEqual({ usual: ['fp-1', 'fp-2'], restricted: [] })
    hartley.set('head', 'restricted', true)
    const { round, read, putBack } = await turn()
    expect(round).toMatchObject({ written: 2, overwritten: [], stopped: null })
    expect(read).toMatchObject({ taken: 0, strange: 0, stopped: null })
    expect(putBack).toEqual([])
    expect(await standing()).toEqual({ usual: ['fp-2'], restricted: ['fp-1'] })
    expect(log.placement.leaving('usual')).toEqual([])
  })

  it('moves back when it is not any more', async () => {
    hartley.set('head', 'restricted', true)
    await turn()
    hartley.set('head', 'restricted', false)
    await turn()
    expect(await standing()).toEqual({ usual: ['fp-1', 'fp-2'], restricted: [] })
  })

  it('there and back before anything was taken away stands once, with nothing put back', async () => {
    await turn()
    log.placement.move('fp-1', 'restricted')
    log.placement.move('fp-1', 'usual')
    const { putBack } = await turn()
    expect(await standing()).toEqual({ usual: ['fp-1', 'fp-2'], restricted: [] })
    expect(putBack).toEqual([])
    expect(log.projection.dirty(10)).toEqual([])
  })

  it('is known by its rows on its own site, though rows of the other have the same numbers', async () => {
    await turn()
    hartley.set('head', 'restricted', true)
    await turn()
    const reads = [log.reading.usual, log.reading.restricted]
    expect(reads.map((one) => one.recordAt(['plan'], '1')?.plan)).toEqual([undefined, 'fp-1'])
    expect(reads.map((one) => one.recordAt(['plan'], '2')?.plan)).toEqual(['fp-2', undefined])
  })

  it('goes from both sites when it is disposed of', async () => {
    await turn()
    hartley.set('head', 'restricted', true)
    await projectOnce(
      {
        source: listsOfSites(options(), log).source,
        lists: listsOfSites(options(), log).usual,
        listsFor: listsOfSites(options(), log).listsFor,
      },
      { lanes: 1 },
    )
    expect((await standing()).usual).toContain('fp-1')
    const by = { on: '2026-11-28', proposedBy: 'oid-a', confirmedBy: 'oid-b' }
    log.rights.disposals.dispose('fp-1', by, '2026-11-28T10:00:00Z')
    await turn()
    expect(await standing()).toEqual({ usual: ['fp-2'], restricted: [] })
  })

  it('stays on the one site there is where no other is named', async () => {
    hartley.set('head', 'restricted', true)
    await turn({ client: client(), site: usual })
    expect(await standing()).toEqual({ usual: ['fp-1', 'fp-2'], restricted: [] })
  })

  it('is written nowhere where its site is not named any more', async () => {
    hartley.set('head', 'restricted', true)
    await turn()
    hartley.add('person', 'a1', { name: 'Kim', kind: 'adult' })
    const { round } = await turn({ client: client(), site: usual })
    expect(round).toMatchObject({ refused: [{ because: { code: 'noRestrictedSite' } }] })
    expect((await standing()).usual).toEqual(['fp-2'])
  })

  it('stands whole on its site in the end, at whichever request of the move Graph is lost', async () => {
    await turn()
    for (let endsAt = 0; endsAt < 60; endsAt++) {
      hartley.set('head', 'restricted', endsAt % 2 === 0)
      await turn(options(client(endsAt)))
      const { putBack } = await turn()
      const [home, other] = endsAt % 2 === 0 ? ['restricted', 'usual'] : ['usual', 'restricted']
      const now = await standing()
      expect(now).toMatchObject({ [home ?? '']: expect.arrayContaining(['fp-1']) })
      expect(now).toMatchObject({ [other ?? '']: expect.not.arrayContaining(['fp-1']) })
      expect(putBack).toEqual([])
    }
  })
})
