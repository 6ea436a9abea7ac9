import type { PlanDocument } from '../plan-document.ts'
import type { Fault } from './fault.ts'

type Partially<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer One)[]
    ? readonly (Partially<One> | undefined)[]
    : { readonly [K in keyof T]?: Partially<T[K]> | undefined }

/**
 * A plan of which parts may not have read: what was absent is absent, what was faulty is there and undefined.
 *
 * A row without a measure has only `id`, `recorded`, `on`, `from` and `who` checked; nothing else of it may be used.
 */
export type PartialPlan = Partially<PlanDocument>
export type PartialRow = Partially<PlanDocument['evidence'][number]>

/** Faulty places, step by step; a leaf is a place that is faulty as a whole. */
type Faulty = Map<string | number, Faulty>

/** The value with every faulty place emptied, so that what is left can be checked further. */
export function withoutFaulty(faults: readonly Fault[], value: unknown): PartialPlan {
  if (faults.some(({ path }) => path.length === 0)) return {}
  const faulty: Faulty = new Map()
  for (const { path } of faults) {
    path.reduce((within, step) => {
      const next = within.get(step) ?? new Map()
      within.set(step, next)
      return next
    }, faulty)
  }
  return emptied(faulty, value) as PartialPlan
}

function emptied(faulty: Faulty | undefined, value: unknown): unknown {
  if (faulty === undefined) return value
  if (faulty.size === 0) return undefined
  if (Array.isArray(value)) return value.map((one, at) => emptied(faulty.get(at), one))
  if (typeof value !== 'object' || value === null) return undefined
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, emptied(faulty.get(key), one)]),
  )
}
