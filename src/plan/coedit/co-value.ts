import type { Operation } from '../operation.ts'
import type { Value } from '../record.ts'

/*
 * One plain value that several people may set, as one of them holds it. The last in order stands; where two met, both are
 * kept until somebody has chosen.
 */

type SetOperation = Extract<Operation, { do: 'set' }>

/** What stands and what had to give way, where neither writer had seen the other's. */
export interface Clash {
  readonly mine: Value | null
  readonly theirs: Value | null
}

export interface CoValue {
  readonly known: Value | null
  readonly seq: number
  /** On its way, and the same to the letter when it is sent again. */
  readonly flight: SetOperation | null
  /** Chosen since. */
  readonly next: { readonly value: Value | null } | null
  readonly clash: Clash | null
}

export const coValue = (known: Value | null, seq: number): CoValue => ({
  known,
  seq,
  flight: null,
  next: null,
  clash: null,
})

/** What the page shows: what was chosen last, here or elsewhere. */
export const shownValue = ({ known, flight, next }: CoValue): Value | null =>
  next ? next.value : flight ? flight.value : known

export const chosen = (value: CoValue, next: Value | null): CoValue => ({
  ...value,
  next: { value: next },
  clash: null,
})

/** What was chosen leaves under an id of its own; as it was where nothing is to be sent or something is on its way. */
export function launchedValue(
  value: CoValue,
  place: { readonly record: string; readonly field: string },
  id: string,
): CoValue {
  const { flight, next, seq } = value
  if (flight || !next) return value
  const sent = typeof next.value === 'object' && next.value ? [...next.value] : next.value
  return { ...value, next: null, flight: { do: 'set', id, ...place, value: sent, base: seq } }
}

/** The service has what was sent as event `seq`; `lost` is what it took the place of without its writer having seen it. */
export function answeredValue(value: CoValue, id: string, seq: number, lost?: Value): CoValue {
  const { flight } = value
  if (flight?.id !== id) return value
  const isNewest = seq >= value.seq
  return {
    ...value,
    flight: null,
    ...(isNewest ? { known: flight.value, seq } : {}),
    clash: lost === undefined ? value.clash : { mine: flight.value, theirs: lost },
  }
}

/** The value as the plan now has it; `lost` is what gave way to it, where its writer had not seen that. */
export function heardValue(
  value: CoValue,
  known: Value | null,
  seq: number,
  lost?: Value,
): CoValue {
  if (seq < value.seq) return value
  const isMine = lost !== undefined && isSame(lost, value.known) && !isSame(known, lost)
  return { ...value, known, seq, clash: isMine ? { mine: lost, theirs: known } : value.clash }
}

const isSame = (one: Value | null, other: Value | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
