import { frameworkOf } from '../../rules/frameworks/index.ts'
import { refsOf } from '../../rules/reading/refs.ts'
import type { Fault, Operation } from './operation.ts'
import { headOf, textOf, type Plan } from './plan.ts'

/** Rows of these measures may say which outcome or clause they are about; no rule reads it, so nobody else looks at it. */
export const saysWhatAbout: ReadonlySet<string> = new Set(['score', 'participation'])

/**
 * Faults of what such a row says it is about: a ref of the plan's framework and nothing that somebody typed, because by it
 * the row is hidden where the need is.
 */
export function faultsOfAbout(after: Plan, operation: Operation): Fault[] {
  if (operation.do === 'remove') return []
  const entry = after.records.get(operation.record)
  const about = textOf(entry, 'about')
  if (about === '' || !saysWhatAbout.has(textOf(entry, 'measure'))) return []
  const framework = frameworkOf(textOf(headOf(after), 'framework'))
  if (!framework) return []
  const { outcomes, clauses } = refsOf(framework)
  if (outcomes.has(about) || clauses.has(about)) return []
  const says = `${framework.id} has no outcome or clause ${about}`
  return [{ path: operation.do === 'add' ? 'fields.about' : 'value', says }]
}
