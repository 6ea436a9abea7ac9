import { expect } from 'vitest'
import { changeLog, kindLabels, listOfKind, listPlans } from '../../../src/lists/lists.ts'
import { rowKeyOf } from '../../../src/lists/row-key.ts'
import { toRow } from '../../../src/lists/row.ts'
import type { Row } from '../../../src/lists/stamp.ts'
import { headOf, textOf, type PlanEvent } from '../../../src/plan/plan.ts'
import { rowsIn, type Family, type Lab } from './lab.ts'

/** Every list holds exactly the rows of the plan's records, each once, with the last change's author. */
export async function expectRowsOf({ graph }: Lab, family: Family): Promise<void> {
  for (const list of listPlans.filter(({ kinds }) => kinds.length > 0)) {
    const rows = await rowsIn(graph, list.name, family.key)
    expect(byKey(rows.map(({ fields }) => fields))).toEqual(byKey(wanted(family, list.name)))
  }
}

function wanted(family: Family, list: string): Row[] {
  const records = [...family.plan.records.values()]
  const reference = textOf(headOf(family.plan), 'reference')
  return records
    .filter(({ kind }) => listOfKind(kind).name === list)
    .map(({ id, kind, fields, author, at }) => {
      const last = eventsOf(family, id).at(-1)
      if (!last) throw new Error('a record without an event')
      const stamp = { actor: last.author, at: last.at, seq: last.seq }
      const added = { author, at }
      const row = toRow({ plan: family.key, reference, record: id, kind, fields, added }, stamp)
      return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null))
    })
}

const eventsOf = (family: Family, record: string) =>
  family.events.filter(({ change }) => change.record === record)

const byKey = (rows: readonly Row[]) =>
  rows.toSorted((one, other) => String(one['RowKey']).localeCompare(String(other['RowKey'])))

/** The change log tells every change of every record that reached a list: once, in order, under the name of who made it. */
export async function expectChangesOf({ graph }: Lab, family: Family): Promise<void> {
  const rows = (await rowsIn(graph, changeLog.name, family.key)).map(({ fields }) => fields)
  const keys = rows.map((row) => row['RowKey'])
  expect(new Set(keys).size).toBe(keys.length)
  const records = new Map(
    family.events.flatMap(({ change }) =>
      change.do === 'add' ? [[change.record, change.kind] as const] : [],
    ),
  )
  for (const [record, kind] of records) {
    const told = rows
      .filter((row) => row['ChangedRow'] === rowKeyOf(family.key, record))
      .toSorted((one, other) => Number(one['Revision']) - Number(other['Revision']))
    const events = eventsOf(family, record)
    let until = 0
    for (const row of told) {
      const now = Number(row['Revision'])
      const last = events.find(({ seq }) => seq === now)
      expect(row).toMatchObject({
        Kind: kindLabels[kind],
        Deed: last?.change.do === 'remove' ? 'Removed' : 'Written',
        ActorName: last?.author.name,
        ActorOid: last?.author.oid,
        ActedAt: last?.at,
      })
      const lines = String(row['Changes'] ?? '')
        .split('\n')
        .filter(Boolean)
      const since = events.filter(({ seq }) => seq > until && seq <= now)
      expect(lines.map(endOf).toSorted()).toEqual(endsOf(since).toSorted())
      until = now
    }
    const reachedList = told.length > 0 || family.plan.records.has(record)
    if (reachedList) expect(until).toBe(events.at(-1)?.seq)
  }
}

/** The person and the instant at the end of a line. */
const endOf = (line: string) => line.slice(line.lastIndexOf(': ', line.lastIndexOf(', ')) + 2)

/** What the lines of some events end with: for each field and person the last. */
function endsOf(events: readonly PlanEvent[]): string[] {
  const ends = new Map<string, string>()
  for (const { author, at, change } of events) {
    if (change.do === 'remove') continue
    const fields = change.do === 'add' ? Object.keys(change.fields) : [change.field]
    for (const field of fields) ends.set(`${field} ${author.name}`, `${author.name}, ${at}`)
  }
  return [...ends.values()]
}
