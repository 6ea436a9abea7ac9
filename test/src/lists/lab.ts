import { createGraphClient } from '../../../src/lists/graph-client.ts'
import type { KnownCells } from '../../../src/lists/known-cells.ts'
import { createListItems } from '../../../src/lists/list-items.ts'
import { projectOnce, type Round, type RoundOptions } from '../../../src/lists/project-round.ts'
import { provision } from '../../../src/lists/provision.ts'
import type { Timing } from '../../../src/lists/retry.ts'
import type { TakeIn } from '../../../src/lists/take-in.ts'
import type { Row } from '../../../src/lists/stamp.ts'
import { openLog } from '../../../src/log/open-log.ts'
import type { Log } from '../../../src/log/log.ts'
import type { ProjectionSource } from '../../../src/log/projection.ts'
import type { Author } from '../../../src/plan/actor.ts'
import { applyEvent, emptyPlan, type Change, type PlanEvent } from '../../../src/plan/plan.ts'
import type { Fields, Kind, Value } from '../../../src/plan/record.ts'
import type { LocalGraph } from '../../../src/local/graph/local-graph.ts'
import { ask, openGraph, rowsOf, siteId, type Token } from '../local/graph/tenant.ts'
import { openLine, type Fate, type Line } from './line.ts'

export const amina: Author = { oid: 'oid-amina', name: 'Amina Yusuf', agency: 'Early Help' }
export const tom: Author = { oid: 'oid-tom', name: 'Tom Reid', agency: 'Northgate Primary School' }
export const service: Author = { oid: 'service', name: 'Family Outcome Plan', agency: '' }

/** A clock that only waiting moves; it keeps what was waited for, in milliseconds. */
export function fakeTiming(): Timing & { readonly waits: number[] } {
  let now = 0
  const waits: number[] = []
  const wait = async (ms: number) => {
    waits.push(ms)
    now += ms
  }
  return { now: () => now, random: () => 0, wait, waits }
}

/** A client of the local Graph over a line, its retries on a clock that only waiting moves. */
export const clientOn = (
  line: Pick<Line, 'send'>,
  token: Token = 'runtime',
  timing = fakeTiming(),
) => createGraphClient({ token: async () => token, send: line.send, timing })

/** A provisioned site and a log. */
export interface Lab {
  readonly graph: LocalGraph
  readonly log: Log
}

export async function openLab(): Promise<Lab> {
  const { graph } = openGraph()
  const done = await provision(clientOn(openLine(graph), 'provisioning'), siteId)
  if (done.stopped) throw new Error('the site was not provisioned')
  return { graph, log: openLog(':memory:') }
}

/** A family's plan whose events go into the log one by one, a second apart. */
export function openFamily({ log }: Pick<Lab, 'log'>, key = 'fp-1') {
  let plan = emptyPlan(key)
  const events: PlanEvent[] = []
  const write = (author: Author, change: Change) => {
    const seq = plan.seq + 1
    const at = new Date(Date.UTC(2026, 10, 22, 10) + seq * 1000).toISOString()
    const event: PlanEvent = { seq, operation: `${key}-${seq}`, author, at, change }
    if (log.append(key, plan.seq, [event]) !== 'appended') throw new Error('not appended')
    plan = applyEvent(plan, event)
    events.push(event)
  }
  return {
    key,
    events,
    get plan() {
      return plan
    },
    add: (kind: Kind, record: string, fields: Fields, by = amina) =>
      write(by, { do: 'add', kind, record, fields }),
    set: (record: string, field: string, value: Value | null, by = amina) =>
      write(by, { do: 'set', record, field, value }),
    remove: (record: string, by = amina) => write(by, { do: 'remove', record }),
  }
}

export type Family = ReturnType<typeof openFamily>

/** One round in a process of its own, whose requests meet the fates given. */
export async function runRound(
  { graph, log }: Lab,
  coming: readonly Fate[] = [],
  options: RoundOptions & { token?: Token; takeIn?: TakeIn; cells?: KnownCells } = {},
): Promise<{ round: Round | 'crashed'; line: Line }> {
  const line = openLine(graph, coming)
  const { token = 'runtime', takeIn, cells, ...rest } = options
  const lists = createListItems(clientOn(line, token), siteId)
  const source = endingWith(line, log.projection)
  const to = { source, lists, ...(takeIn ? { takeIn } : {}), ...(cells ? { cells } : {}) }
  const round = projectOnce(to, { lanes: 1, ...rest })
  return { round: await Promise.race([round, line.crashed]), line }
}

/** The log as a process sees it that writes nothing after it crashed. */
function endingWith(line: Line, source: ProjectionSource): ProjectionSource {
  const alive = () => {
    if (line.isCut) throw new Error('this process is no more')
  }
  return {
    dirty: (limit) => source.dirty(limit),
    intend(...args) {
      alive()
      source.intend(...args)
    },
    intended: (...args) => source.intended(...args),
    projected(...args) {
      alive()
      source.projected(...args)
    },
    met(...args) {
      alive()
      source.met(...args)
    },
    lastHeld: (...args) => source.lastHeld(...args),
  }
}

/** Rounds until every row is up to the log. Throws where they never get there. */
export async function catchUp(lab: Lab, takeIn?: TakeIn): Promise<Round[]> {
  const rounds: Round[] = []
  while (lab.log.projection.dirty(1).length > 0) {
    const { round } = await runRound(lab, [], takeIn ? { takeIn } : {})
    if (round === 'crashed' || rounds.push(round) > 20) throw new Error('the rows stay behind')
  }
  return rounds
}

/** A records officer changes columns of a row in SharePoint itself, or removes it where none are given. Throws where it is not there. */
export async function officerDoes(
  graph: LocalGraph,
  list: string,
  itemId: string,
  body?: Row,
): Promise<void> {
  const item = `/lists/${encodeURIComponent(list)}/items/${itemId}`
  const { status } = body
    ? await ask(graph, 'PATCH', `${item}/fields`, { token: 'officer', body })
    : await ask(graph, 'DELETE', item, { token: 'officer' })
  if (status >= 300) throw new Error(`the officer was answered ${status}`)
}

/** A row as it stands in a list. */
export interface Standing {
  readonly id: string
  readonly eTag: string
  readonly fields: Row
}

/** All rows of a list that belong to a plan, without what SharePoint itself adds to them. */
export async function rowsIn(graph: LocalGraph, list: string, plan: string): Promise<Standing[]> {
  const filter = encodeURIComponent(`fields/PlanKey eq '${plan}'`)
  const path = `/lists/${encodeURIComponent(list)}/items?$expand=fields&$top=5000&$filter=${filter}`
  const { body } = await ask(graph, 'GET', path)
  return rowsOf(body).map((row) => ({
    id: row.id,
    eTag: String(row['eTag']),
    fields: Object.fromEntries(
      Object.entries(row.fields).filter(([name]) => !added.has(name)),
    ) as Row,
  }))
}

const added = new Set([
  '@odata.etag',
  'id',
  'ContentType',
  'Created',
  'Modified',
  'Attachments',
  '_UIVersionString',
])
