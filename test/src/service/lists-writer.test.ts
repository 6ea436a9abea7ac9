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
  const lists = { client: clientOf(graph, 'runtime'), site: siteId, readEvery: 10 }
  lab = await openServiceLab({ lists })
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

  it('bring what a records officer changes to whoever has the plan open, and put back the rest with an alert', async () => {
    const key = openFamily(lab)
    await expect.poll(() => lab.log.projection.dirty(100), { timeout: 15_000 }).toEqual([])
    const told: string[] = []
    const stop = lab.service.desk.follow(priya, key, (view) => {
      told.push(JSON.stringify(view))
    })
    const { body } = await ask(graph, 'GET', '/lists/Family plans/items?$expand=fields')
    const [plan] = rowsOf(body)
    const changed = { Goal: 'Sam sleeps through the night', Restricted: 'Yes' }
    const path = `/lists/Family plans/items/${plan?.id}/fields`
    await ask(graph, 'PATCH', path, { token: 'officer', body: changed })
    await expect
      .poll(() => told.some((view) => view.includes('Sam sleeps through the night')), {
        timeout: 15_000,
      })
      .toBe(true)
    await expect.poll(() => lab.log.projection.dirty(100), { timeout: 15_000 }).toEqual([])
    stop?.()
    expect(lab.log.plan(key)?.records.values().next().value?.fields['restricted']).toBeUndefined()
    const row = rowsOf(
      (await ask(graph, 'GET', '/lists/Family plans/items?$expand=fields')).body,
    )[0]
    expect(row?.fields).toMatchObject({ Goal: 'Sam sleeps through the night' })
    expect(row?.fields).not.toHaveProperty('Restricted')
    expect(lab.log.alerts.newest(10, [key])).toMatchObject([{ kind: 'put-back', plan: key }])
    expect(lab.notes.join()).not.toContain('sleeps')
  })
})
