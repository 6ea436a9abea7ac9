import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import { provision } from '../../../src/lists/provision.ts'
import type { LocalGraph } from '../../../src/local/graph/local-graph.ts'
import { ask, openGraph, rowsOf, siteId } from '../local/graph/tenant.ts'
import { adding, openFamily, openServiceLab, priya, type ServiceLab } from './service-lab.ts'

const clientOf = (graph: LocalGraph, token: 'runtime' | 'provisioning') =>
  createGraphClient({ token: async () => token, send: (request) => graph.dispatch(request) })

let graph: LocalGraph
let lab: ServiceLab
beforeEach(async () => {
  ;({ graph } = openGraph())
  await provision(clientOf(graph, 'provisioning'), siteId)
  lab = await openServiceLab({ lists: { client: clientOf(graph, 'runtime'), site: siteId } })
})
afterEach(async () => {
  await lab.close()
  graph.close()
})

const namesIn = async () => {
  const { body } = await ask(graph, 'GET', '/lists/Plan people/items?$expand=fields')
  return rowsOf(body).map(({ fields }) => String(fields['FullName']))
}

describe('the SharePoint lists', () => {
  it('hold what was written to the log soon after, each person once', async () => {
    const key = openFamily(lab)
    lab.service.desk.write(priya, key, [adding('person', { name: 'Kit', kind: 'adult' })], 'page')
    await expect.poll(() => lab.log.projection.dirty(100), { timeout: 15_000 }).toEqual([])
    expect((await namesIn()).toSorted()).toEqual([
      'Grace Adeyemi',
      'Helen Marsh',
      'Kit',
      'Liam Doyle',
      'Priya Nair',
      'Sam',
    ])
    expect(lab.notes.join()).not.toContain('Hartley')
    expect(lab.notes.some((note) => note.includes('"event":"lists.round"'))).toBe(true)
  })

  it('get what is in hand before the service has stopped, and the rest waits in the log', async () => {
    openFamily(lab)
    await expect
      .poll(async () => (await namesIn()).length, { interval: 1, timeout: 15_000 })
      .toBeGreaterThan(0)
    await lab.service.stop()
    const there = await namesIn()
    const waiting = lab.log.projection.dirty(100)
    await setTimeout(1000)
    expect(await namesIn()).toEqual(there)
    expect(lab.log.projection.dirty(100)).toEqual(waiting)
    const isWaiting = (name: unknown) => waiting.some(({ fields }) => fields['name'] === name)
    expect(there.filter(isWaiting)).toEqual([])
  })
})
