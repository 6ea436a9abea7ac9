import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accessKeyOf } from '../../../src/lists/access-list.ts'
import { createBudget } from '../../../src/lists/budget.ts'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import { provision } from '../../../src/lists/provision.ts'
import type { LocalGraph } from '../../../src/local/graph/local-graph.ts'
import { startAccessCopier } from '../../../src/service/access-copier.ts'
import { officerDoes } from '../lists/lab.ts'
import { ask, openGraph, rowsOf, siteId } from '../local/graph/tenant.ts'
import { adding, openFamily, openServiceLab, priya, type ServiceLab } from './service-lab.ts'

const soon = { timeout: 15_000 }
const clientOf = (graph: LocalGraph, token: 'runtime' | 'provisioning') =>
  createGraphClient({ token: async () => token, send: (request) => graph.dispatch(request) })
const clock = { today: () => '2026-11-25', now: () => new Date('2026-11-25T10:00:00Z') }

let graph: LocalGraph
let lab: ServiceLab
beforeEach(async () => {
  ;({ graph } = openGraph())
  await provision(clientOf(graph, 'provisioning'), siteId)
})
afterEach(async () => {
  await lab.close()
  graph.close()
})

const lists = () => ({ client: clientOf(graph, 'runtime'), site: siteId })
const rowsIn = async (list: string) => {
  const { body } = await ask(graph, 'GET', `/lists/${list}/items?$expand=fields&$top=5000`)
  return rowsOf(body)
}
const alerts = () => lab.log.alerts.newest(9).map(({ kind, plan, why }) => ({ kind, plan, why }))

/** Copies as a service does that has just started, until the copy has come so far or an alert says why not. */
async function copyUntil(done: () => boolean): Promise<void> {
  const notes = { note: (event: string) => void lab.notes.push(event) }
  const copier = startAccessCopier(lists(), lab.log, clock, notes)
  await expect.poll(done, soon).toBe(true)
  await copier.stop()
}
const isCopied = () => lab.log.access.export.waiting(1).length === 0

describe('the copy of the access log', () => {
  it('comes up to the log while the service runs', async () => {
    lab = await openServiceLab({ lists: lists() })
    const key = openFamily(lab)
    await expect.poll(async () => (await rowsIn('Access')).length, soon).toBeGreaterThan(0)
    await lab.service.stop()
    await copyUntil(isCopied)
    const rows = await rowsIn('Access')
    expect(rows.map(({ fields }) => [fields['Number'], fields['What'], fields['PlanKey']])).toEqual(
      [
        [1, 'open plan', key],
        [2, 'write', key],
      ],
    )
  })

  it('waits while little is left of what the application may use, and goes on where there is more', async () => {
    lab = await openServiceLab()
    openFamily(lab)
    const budget = createBudget({ perMinute: 100, now: () => 0 })
    budget.take(60, 0)
    const scarce = startAccessCopier({ ...lists(), budget }, lab.log, clock, {
      note: () => undefined,
    })
    await setTimeout(300)
    await scarce.stop()
    expect(await rowsIn('Access')).toEqual([])
    await copyUntil(isCopied)
    expect(await rowsIn('Access')).not.toEqual([])
  })

  it('that differs from the log raises one alert, whatever is noted and started again', async () => {
    lab = await openServiceLab()
    openFamily(lab)
    await copyUntil(isCopied)
    const last = (await rowsIn('Access')).find(({ fields }) => fields['RowKey'] === accessKeyOf(2))
    await officerDoes(graph, 'Access', last?.id ?? '', { Chain: 'ab' })
    openFamily(lab)
    const isTold = () => lab.notes.filter((note) => note === 'access.contradicted').length
    await copyUntil(() => isTold() === 1)
    await copyUntil(() => isTold() === 2)
    expect(alerts()).toEqual([
      {
        kind: 'unusual',
        plan: null,
        why: 'The copy of the access log in SharePoint and the log itself differ at row 2.',
      },
    ])
    expect(await rowsIn('Access')).toHaveLength(2)
  })
})

describe('what an officer changed in SharePoint itself', () => {
  it('is put back, and the family’s lead and manager are told', async () => {
    lab = await openServiceLab({ lists: lists() })
    const key = openFamily(lab)
    await expect.poll(() => lab.log.projection.dirty(9), soon).toEqual([])
    const sam = (await rowsIn('Plan people')).find(({ fields }) => fields['FullName'] === 'Sam')
    await officerDoes(graph, 'Plan people', sam?.id ?? '', { AgeGroup: 'Adult' })
    expect(alerts()).toEqual([])
    const seq = lab.log.plan(key)?.seq ?? 0
    lab.service.desk.write(
      priya,
      key,
      [
        { do: 'set', id: 'again', record: 'sam', field: 'born', value: '2014-05-03', base: seq },
        adding('person', { name: 'Kit', kind: 'adult' }),
      ],
      'page',
    )
    await expect.poll(alerts, soon).toEqual([{ kind: 'put-back', plan: key, why: null }])
    const ageGroup = async () =>
      (await rowsIn('Plan people')).find(({ fields }) => fields['FullName'] === 'Sam')?.fields[
        'AgeGroup'
      ]
    await expect.poll(ageGroup, soon).toBe('Child')
    expect(alerts()).toHaveLength(1)
  })
})
