import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyAccess } from '../../../../src/lists/copy-access.ts'
import { createGraphClient } from '../../../../src/lists/graph-client.ts'
import { createListItems } from '../../../../src/lists/list-items.ts'
import { listPlans } from '../../../../src/lists/lists.ts'
import { provision } from '../../../../src/lists/provision.ts'
import type { LocalGraph } from '../../../../src/local/graph/local-graph.ts'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { ask, openGraph, rowsOf, siteId } from '../../local/graph/tenant.ts'
import { event, freshFile } from '../../log/log-lab.ts'
import {
  enterEverybody,
  helen,
  ivy,
  openFamily,
  openServiceLab,
  priya,
  type ServiceLab,
} from '../service-lab.ts'

const clientOf = (graph: LocalGraph, token: 'runtime' | 'provisioning') =>
  createGraphClient({ token: async () => token, send: (request) => graph.dispatch(request) })

let graph: LocalGraph
let log: Log
let lab: ServiceLab
let file: string
beforeEach(async () => {
  ;({ graph } = openGraph())
  await provision(clientOf(graph, 'provisioning'), siteId)
  file = freshFile()
  log = openLog(file)
  enterEverybody(log.directory)
  lab = await openServiceLab({
    log,
    lists: { client: clientOf(graph, 'runtime'), site: siteId },
    retention: {
      format: 'family-outcome-plan-retention/1',
      council: 'Northshire',
      rules: [{ plans: 'every', keep: { youngestChildIs: 1 }, source: 'x' }],
    },
  })
})
afterEach(async () => {
  await lab.close()
  log.close()
  graph.close()
})

/** Everything that stands in the lists of the site, as text. */
async function lists(): Promise<string> {
  const answers = await Promise.all(
    listPlans.map(({ name }) =>
      ask(graph, 'GET', `/lists/${encodeURIComponent(name)}/items?$expand=fields&$top=5000`),
    ),
  )
  return JSON.stringify(answers.flatMap(({ body }) => rowsOf(body).map(({ fields }) => fields)))
}

/** The copy of the access log catches up now, which by itself it would every fifteen seconds. */
const copyLooks = () =>
  copyAccess(log.access.export, createListItems(clientOf(graph, 'runtime'), siteId))

/** The bytes of every file of the log. */
const bytes = () =>
  readdirSync(dirname(file))
    .map((name) => readFileSync(join(dirname(file), name), 'latin1'))
    .join('')

describe('a plan that two people disposed of', () => {
  it('is in no list of the site and in no file of the log, and what is left tells nobody whose it was', async () => {
    const key = openFamily(lab)
    const plan = log.plan(key)
    const head = [...(plan?.records.values() ?? [])].find(({ kind }) => kind === 'plan')
    const closing = {
      do: 'set',
      record: head?.id ?? '',
      field: 'closed',
      value: '2026-09-30',
    } as const
    const seq = plan?.seq ?? 0
    log.append(key, seq, [event(seq + 1, closing, { operation: 'close', author: priya })])
    await lab.ask(priya, `/api/plans/${key}`)
    await expect.poll(lists, { timeout: 15_000 }).toContain('Hartley')
    await copyLooks()
    expect(await lists()).toContain('"What":"plan"')
    expect(bytes()).toContain('Hartley')

    expect((await lab.post(helen, `/api/plans/${key}/disposal`, {})).status).toBe(200)
    expect((await lab.post(ivy, `/api/disposals/${key}/confirmed`, {})).status).toBe(200)
    expect(bytes()).not.toContain('Hartley')
    await expect.poll(lists, { timeout: 15_000 }).not.toContain('Hartley')
    await expect.poll(() => log.rights.disposals.removals(), { timeout: 15_000 }).toEqual([])
    await copyLooks()
    expect(await lists()).not.toContain(key)
    expect(log.access.verify().kind).toBe('whole')
    expect(lab.notes.some((note) => note.includes('lists.removal'))).toBe(true)
    expect(lab.notes.join()).not.toContain('Hartley')
  })
})
