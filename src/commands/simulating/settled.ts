import { setTimeout } from 'node:timers/promises'
import { fromRow } from '../../lists/row.ts'
import { stampOf } from '../../lists/stamp.ts'
import { kindNames, type Fields } from '../../plan/record.ts'
import type { PlanEvent } from '../../plan/plan.ts'
import { nameShown, type Editor } from './editor.ts'
import type { Stage } from './deeds.ts'
import type { House } from './house.ts'
import type { SharePoint } from './sharepoint.ts'
import type { Truth } from './truth.ts'

/** Waits until everything is saved and everywhere; false where it is not within so many milliseconds. */
export async function settled(
  {
    house,
    editors,
    stage,
  }: { readonly house: House; readonly editors: readonly Editor[]; readonly stage: Stage },
  most: number,
): Promise<boolean> {
  const end = Date.now() + most
  let stillSince = 0
  let last = -1
  while (Date.now() < end) {
    await setTimeout(50)
    const seq = house.log().plan(stage.plan)?.seq ?? 0
    const isQuiet =
      editors.every((editor) => !editor.isUnsaved() && editor.view()?.seq === seq) &&
      house.log().projection.dirty(1).length === 0
    if (!isQuiet || seq !== last) stillSince = Date.now()
    last = seq
    // The lists are looked through for what an officer did at the very end.
    if (Date.now() - stillSince > 2_500) return true
  }
  return false
}

const plain = (fields: Fields): string =>
  JSON.stringify(
    Object.entries(fields)
      .filter(([, value]) => value !== '')
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** Cells that are not the same in the service, on the pages and in the lists, each by where it differs. */
export async function differing(
  house: House,
  lists: SharePoint,
  { editors, stage }: { readonly editors: readonly Editor[]; readonly stage: Stage },
): Promise<string[]> {
  const plan = house.log().plan(stage.plan)
  const records = [...(plan?.records.values() ?? [])]
  const found: string[] = []
  for (const editor of editors) {
    const shown = new Map(editor.view()?.records.map((record) => [record.id, record]))
    for (const { id, fields } of records) {
      const seen = shown.get(id)?.fields
      if (!seen || plain(seen) !== plain(fields)) found.push(`${editor.person.name}: ${id}`)
    }
    for (const place of stage.texts) {
      const text = editor.text(place)?.shown().text
      const kept = plan?.records.get(place.record)?.fields[place.field]
      if (text !== kept) found.push(`${editor.person.name}: the page of ${place.record}`)
    }
    for (const record of stage.names) {
      const kept = plan?.records.get(record)?.fields['name']
      if (nameShown(editor, record) !== kept)
        found.push(`${editor.person.name}: the name of ${record}`)
    }
  }
  const rows = await lists.rows(stage.plan, kindNames)
  const inLists = new Map(
    rows.flatMap(({ list, row }) => {
      const told = list.kinds.length > 0 ? fromRow(list, row) : null
      return told ? [[told.record, told.fields] as const] : []
    }),
  )
  for (const { id, fields } of records) {
    const row = inLists.get(id)
    if (!row || plain(row) !== plain(fields)) found.push(`lists: ${id}`)
  }
  if (inLists.size !== records.length)
    found.push(`lists: ${inLists.size} rows of ${records.length}`)
  return found
}

/** Events, and rows of the lists, that name somebody who did not do it. */
export async function wronglyNamed(
  house: House,
  lists: SharePoint,
  { stage, truth }: { readonly stage: Stage; readonly truth: Truth },
): Promise<string[]> {
  const events = house.log().eventsSince(stage.plan, 0)
  const last = new Map<string, PlanEvent>()
  const found: string[] = []
  for (const event of events) {
    last.set(event.change.record, event)
    const sender = truth.senders.get(event.operation)
    const isOfficers = event.author.name === 'SharePoint: Rosa Records'
    if (sender !== undefined && sender !== event.author.oid) found.push(`event ${event.seq}`)
    if (sender === undefined && event.operation.startsWith('Editor-'))
      found.push(`event ${event.seq}`)
    if (isOfficers && !event.operation.startsWith('lists-')) found.push(`event ${event.seq}`)
  }
  for (const { list, row } of await lists.rows(stage.plan, kindNames)) {
    if (list.kinds.length === 0) continue
    const record = fromRow(list, row)?.record ?? ''
    const [stamp, event] = [stampOf(row), last.get(record)]
    if (stamp?.actor.oid !== event?.author.oid) found.push(`row of ${record}`)
  }
  return found
}
