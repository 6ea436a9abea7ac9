import * as z from 'zod/mini'
import { day, measures, planDocument, type PlanDocument } from '../plan-document.ts'
import { shown, type Fault } from './fault.ts'
import { fitsOf } from './fits.ts'
import { withoutFaulty, type PartialPlan } from './partial-plan.ts'
import { sentenceOf } from './sentence.ts'

type Path = Fault['path']

/** A plan in its shape, or its faults and whatever of it did read, so that the rest can still be checked. */
export type Shape = { plan: PlanDocument } | { faults: Fault[]; read: PartialPlan }

/** Most plans have no fault; only for one that has it takes long to name them. */
const isPlan = fitsOf(planDocument)

const filled = (plan: z.input<typeof planDocument>): PlanDocument => ({
  ...plan,
  outcomes: plan.outcomes ?? [],
  evidence: plan.evidence ?? [],
  searched: plan.searched ?? [],
  terms: plan.terms ?? [],
  reviews: plan.reviews ?? [],
})

/** Checks the shape of a plan: keys, types and values that need no look at any other part of it. */
export function shapeOf(value: unknown): Shape {
  if (isPlan(value)) return { plan: filled(value) }
  const parsed = planDocument.safeParse(value, { error: sentenceOf })
  if (parsed.success) return { plan: parsed.data }
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, value))
  return { faults, read: withoutFaulty(faults, value) }
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown): Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], says: issue.message }))
  }
  if (issue.code !== 'invalid_union') return [{ path, says: issue.message }]
  const at = valueAt(value, path)
  if (issue.discriminator !== undefined) return rowFaults(path, at, value)
  return Array.isArray(at) ? listFaults(issue.errors, path, value) : [{ path, says: issue.message }]
}

/** Where a list was given, what is wrong in it says more than that it is no list. */
const listFaults = (branches: readonly z.core.$ZodIssue[][], path: Path, value: unknown) =>
  branches
    .flat()
    .filter((issue) => issue.path.length > 0)
    .flatMap((issue) => faultsOf({ ...issue, path: [...path, ...issue.path] }, value))

/** What every row may carry, for a row whose measure nobody knows. */
const anyRow = z.looseObject({
  id: z.optional(z.string().check(z.minLength(1))),
  recorded: z.optional(day),
  on: z.optional(day),
  from: z.optional(day),
  who: z.optional(z.string().check(z.minLength(1))),
})

function rowFaults(path: Path, measure: unknown, value: unknown): Fault[] {
  const says =
    measure === undefined
      ? 'is missing'
      : `${shown(measure)} is no measure; there are ${measures.join(', ')}`
  const row = path.slice(0, -1)
  const others = anyRow.safeParse(valueAt(value, row), { error: sentenceOf }).error?.issues ?? []
  return [
    { path, says },
    ...others.flatMap((issue) => faultsOf({ ...issue, path: [...row, ...issue.path] }, value)),
  ]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (within, step) =>
      typeof within === 'object' && within !== null && Object.hasOwn(within, step)
        ? Reflect.get(within, step)
        : undefined,
    value,
  )
}
