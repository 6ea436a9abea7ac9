import type { z } from 'zod'
import { shown, type Fault } from '../reading/fault.ts'
import { sentenceOf } from '../reading/sentence.ts'
import type { Framework } from '../framework.ts'
import { frameworkDocument } from './document.ts'

type Issue = z.core.$ZodIssue

/** A framework in its shape, or every fault of the shape. */
export type FrameworkShape = { framework: Framework } | { faults: Fault[] }

/** Checks keys, types and values that need no look at any other part of the framework. */
export function frameworkShapeOf(value: unknown): FrameworkShape {
  const parsed = frameworkDocument.safeParse(value, { error: sentenceOf })
  if (parsed.success) return { framework: parsed.data }
  return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, [], value)) }
}

function faultsOf(issue: Issue, around: Fault['path'], value: unknown): Fault[] {
  const path = [...around, ...issue.path.filter((step) => typeof step !== 'symbol')]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], says: issue.message }))
  if (issue.code !== 'invalid_union') return [{ path, says: issue.message }]
  const at = valueAt(value, path)
  if (issue.discriminator !== undefined) return [{ path, says: noKind(at, issue) }]
  const nearest = nearestOf(issue.errors)
  if (typeof at !== 'object' || at === null || nearest === undefined)
    return [{ path, says: issue.message }]
  return nearest.flatMap((inner) => faultsOf(inner, path, value))
}

function noKind(at: unknown, issue: Issue): string {
  if (at === undefined) return 'is missing'
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options : []
  return `${shown(at)} is none of ${kinds.map(String).join(', ')}`
}

/** The form with the fewest faults, where one has fewer than all others. */
function nearestOf(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const [first, second] = [...forms].sort((a, b) => a.length - b.length)
  return first && (second === undefined || first.length < second.length) ? first : undefined
}

function valueAt(value: unknown, path: Fault['path']): unknown {
  return path.reduce<unknown>(
    (within, step) =>
      typeof within === 'object' && within !== null && Object.hasOwn(within, step)
        ? Reflect.get(within, step)
        : undefined,
    value,
  )
}
