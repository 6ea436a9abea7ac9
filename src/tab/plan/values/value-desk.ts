import {
  answeredValue,
  coValue,
  heardValue,
  type Clash,
  type CoValue,
} from '../../../plan/coedit/co-value.ts'
import type { ClashTold } from '../../../plan/coedit/way.ts'
import type { Sent } from '../../../plan/operation.ts'
import type { Value } from '../../../plan/record.ts'
import type { PlanView } from '../../../plan/view.ts'

/** Two values of one field that met, as the person on this page has it. */
export interface MetValue extends Clash {
  readonly record: string
  readonly field: string
  /** The name of whoever set theirs; null where the service did not tell it. */
  readonly by: string | null
  /** The instant of theirs; empty where it was not told. */
  readonly at: string
}

interface Kept {
  readonly record: string
  readonly field: string
  readonly value: CoValue
  readonly by: string | null
  readonly at: string
  /** What was kept of the field before what is on its way now. */
  readonly was: Kept | undefined
}

type Change = Extract<Sent, { do: 'set' }>
interface Written {
  readonly seq: number
  readonly clashes?: readonly { readonly operation: string; readonly lost: Value }[] | undefined
}

/** The plain values that were set on this page since it was opened, and those of them that met another's. */
export interface ValueDesk {
  /** Operations are about to leave; `view` is the plan as the page shows it. */
  readonly sent: (operations: readonly Sent[], view: PlanView) => void
  /** The service took them. */
  readonly answered: (operations: readonly Sent[], answer: Written) => void
  /** The service refused them, or could not be reached. */
  readonly failed: (operations: readonly Sent[]) => void
  /** The plan as it stands after a piece of news. */
  readonly heard: (view: PlanView, clashes: readonly ClashTold[]) => void
  /** Somebody has seen both and chosen. */
  readonly settled: (place: Pick<MetValue, 'record' | 'field'>) => void
  /** The same list until something changes in it. */
  readonly met: () => readonly MetValue[]
  readonly subscribe: (listener: () => void) => () => void
}

const nameOf = ({ record, field }: Pick<MetValue, 'record' | 'field'>) => `${record} ${field}`

const standing = (view: PlanView, record: string, field: string): Value | null =>
  view.records.find(({ id }) => id === record)?.fields[field] ?? null

const setsIn = (operations: readonly Sent[]): Change[] =>
  operations.flatMap((one) => (one.do === 'set' ? [one] : []))

/** News that what is on its way had to give way already came before its own answer: it was taken, and so is on its way no more. */
function landedBy(value: CoValue, told: ClashTold | undefined): CoValue {
  const { flight } = value
  if (!flight || !told || JSON.stringify(told.lost) !== JSON.stringify(flight.value)) return value
  return { ...value, known: flight.value, flight: null }
}

export function createValueDesk(): ValueDesk {
  const kept = new Map<string, Kept>()
  const listeners = new Set<() => void>()
  let met: readonly MetValue[] = []

  function tell() {
    const next = [...kept.values()].flatMap(({ record, field, value, by, at }) =>
      value.clash ? [{ record, field, by, at, ...value.clash }] : [],
    )
    if (JSON.stringify(next) === JSON.stringify(met)) return
    met = next
    for (const listener of listeners) listener()
  }

  return {
    met: () => met,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    sent(operations, view) {
      for (const flight of setsIn(operations)) {
        const { record, field, base } = flight
        const known = coValue(standing(view, record, field), base)
        kept.set(nameOf(flight), {
          record,
          field,
          value: { ...known, flight },
          by: null,
          at: '',
          was: kept.get(nameOf(flight)),
        })
      }
      tell()
    },
    answered(operations, { seq, clashes = [] }) {
      for (const { id, record, field } of setsIn(operations)) {
        const name = nameOf({ record, field })
        const now = kept.get(name)
        const lost = clashes.find(({ operation }) => operation === id)?.lost
        const value = now && answeredValue(now.value, id, seq, lost)
        if (now && value) kept.set(name, { ...now, value, was: undefined })
      }
      tell()
    },
    failed(operations) {
      for (const { id, record, field } of setsIn(operations)) {
        const name = nameOf({ record, field })
        const now = kept.get(name)
        if (now?.value.flight?.id !== id) continue
        if (now.was) kept.set(name, now.was)
        else kept.delete(name)
      }
      tell()
    },
    heard(view, clashes) {
      for (const [name, now] of kept) {
        const { record, field, value } = now
        const shown = view.records.find(({ id }) => id === record)
        if (!shown || shown.withheld?.includes(field)) {
          kept.delete(name)
          continue
        }
        const told = clashes.findLast((one) => nameOf(one) === name && one.seq > value.seq)
        const known = landedBy(value, told)
        // What is still on its way took the place of something only by its own answer, never by news that came before it.
        const lost = known.flight ? undefined : told?.lost
        const next = heardValue(known, standing(view, record, field), view.seq, lost)
        const isNew = next.clash !== value.clash
        kept.set(name, {
          ...now,
          value: next,
          ...(isNew ? { by: told?.by ?? null, at: shown.changed } : {}),
        })
      }
      tell()
    },
    settled(place) {
      const now = kept.get(nameOf(place))
      if (now) kept.set(nameOf(place), { ...now, value: { ...now.value, clash: null } })
      tell()
    },
  }
}
