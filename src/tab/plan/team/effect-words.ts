import type { SightChange } from '../../../plan/preview.ts'
import type { PlanRecord } from '../../../plan/plan.ts'
import type { RecordId } from '../../../plan/record.ts'
import type { PlanView } from '../../../plan/view.ts'
import { entryInWords, kindCounted } from '../entry-words.ts'
import { joined, recordsIn } from '../people.ts'
import { textShown } from '../withheld.ts'

/** What a change would show or hide: in one sentence's worth of words, and entry by entry. */
export interface Moved {
  readonly counted: string
  readonly entries: readonly string[]
}

/** What a change would do to what one person of the team sees; null where that way nothing moves. */
export interface Effect {
  readonly member: RecordId
  readonly who: string
  readonly loses: Moved | null
  readonly gains: Moved | null
}

/** A preview in words; `newcomers` are the names of those whose place is only tried. */
export const effectsInWords = (
  changes: readonly SightChange[],
  view: PlanView,
  newcomers: Readonly<Record<RecordId, string>> = {},
): Effect[] =>
  changes.map(({ member, loses, gains }) => ({
    member,
    who: newcomers[member] ?? nameOf(member, view),
    loses: moved(loses, view),
    gains: moved(gains, view),
  }))

function nameOf(member: RecordId, view: PlanView): string {
  const record = view.records.find(({ id }) => id === member)
  if (!record) return 'Somebody in the team'
  return [textShown(record, 'name'), textShown(record, 'agency')].filter(Boolean).join(', ')
}

function moved(ids: readonly RecordId[], view: PlanView): Moved | null {
  if (ids.length === 0) return null
  const records = view.records.filter(({ id }) => ids.includes(id))
  const people = recordsIn(view, 'person')
  return {
    counted: joined(countsOf(records)),
    entries: records.map((record) => entryInWords(record, people)),
  }
}

const countsOf = (records: readonly PlanRecord[]): string[] =>
  [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, some]) =>
    kindCounted(kind, some.length),
  )
