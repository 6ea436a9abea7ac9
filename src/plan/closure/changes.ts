import type { Day } from '../../../rules/calendar.ts'
import { headOf, type Change, type Plan, type PlanRecord } from '../plan.ts'
import { tidy, type Value } from '../record.ts'
import { fieldsOfWish, type ClosureWish } from './wish.ts'

/*
 * What each step of a closure changes. Whether it may be taken is asked before; nothing else changes these fields.
 */

export type Changes = readonly Change[]

const set = (record: string, field: string, value: Value | null): Change => ({
  do: 'set',
  record,
  field,
  value,
})

const setIf = (record: string, field: string, text: string | null): Change[] => {
  const kept = text === null ? '' : tidy(text).trim()
  return kept === '' ? [] : [set(record, field, kept)]
}

export const asking = (record: string, wish: ClosureWish, on: Day): Changes => [
  { do: 'add', kind: 'closure', record, fields: fieldsOfWish(wish, on) },
]

/** Who decides, on which day, and why. */
export interface Deciding {
  readonly by: string
  readonly on: Day
  readonly why: string | null
}

/** What is decided on: its fingerprint, and whether all that the framework asks is met by it. */
export interface Ground {
  readonly hash: string
  readonly isWhole: boolean
}

/** The approval, and the closed plan with it where its day has come. */
export const approving = (
  plan: Plan,
  closure: PlanRecord,
  { hash, isWhole }: Ground,
  { by, on, why }: Deciding,
): Changes => [
  set(closure.id, 'rests', hash),
  set(closure.id, 'whole', isWhole),
  set(closure.id, 'decision', 'approved'),
  set(closure.id, 'decided', on),
  set(closure.id, 'decidedBy', by),
  ...setIf(closure.id, 'why', why),
  ...(String(closure.fields['closing']) <= on ? closing(plan, closure) : []),
]

export const returning = (closure: PlanRecord, { by, on, why }: Deciding): Changes => [
  set(closure.id, 'decision', 'returned'),
  set(closure.id, 'decided', on),
  set(closure.id, 'decidedBy', by),
  ...setIf(closure.id, 'why', why),
]

/** A request that nobody decided is withdrawn; an approval is no longer one, and stays readable as what it was. */
export const withdrawing = (closure: PlanRecord, { by, on, why }: Deciding): Changes =>
  closure.fields['decision'] === undefined
    ? [
        set(closure.id, 'decision', 'withdrawn'),
        set(closure.id, 'decided', on),
        set(closure.id, 'decidedBy', by),
        ...setIf(closure.id, 'why', why),
      ]
    : ending(closure, 'void', { by, on, why })

/** The plan is closed on its last day of support, however late that is written down. */
export const closing = (plan: Plan, closure: PlanRecord): Changes => {
  const head = headOf(plan)
  return head ? [set(head.id, 'closed', String(closure.fields['closing']))] : []
}

/** An approval that rests on what is no longer so. Why it does is in the order of changes, and is told to each reader from there. */
export const voiding = (closure: PlanRecord, on: Day): Changes =>
  ending(closure, 'void', { by: '', on, why: null })

export const confirming = (
  closure: PlanRecord,
  { hash, isWhole }: Ground,
  { by, on }: Omit<Deciding, 'why'>,
): Changes => [
  set(closure.id, 'rests', hash),
  set(closure.id, 'whole', isWhole),
  set(closure.id, 'confirmed', on),
  set(closure.id, 'confirmedBy', by),
]

/** The plan is open again; the closure stays as what it was, and its watch is over. */
export const reopening = (plan: Plan, closure: PlanRecord, deciding: Deciding): Changes => {
  const head = headOf(plan)
  return [...(head ? [set(head.id, 'closed', null)] : []), ...ending(closure, 'reopened', deciding)]
}

const ending = (
  { id }: PlanRecord,
  over: 'void' | 'reopened',
  { by, on, why }: Deciding,
): Changes => [
  set(id, 'over', over),
  set(id, 'overOn', on),
  ...setIf(id, 'overBy', by),
  ...setIf(id, 'overWhy', why),
]
