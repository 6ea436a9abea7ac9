import { frameworkOf } from '../../rules/frameworks/index.ts'
import type { Fault } from './operation.ts'
import { headOf, listOf, textOf, type PlanRecord, type Records } from './plan.ts'

type At = (field: string) => string

/** Faults of what was sent of an action: who does it is in the team or the family, and its outcomes are the framework's. */
export function faultsOfAction(
  action: PlanRecord,
  plan: Records,
  isSent: (field: string) => boolean,
  at: At,
  sees: (record: PlanRecord) => boolean,
): Fault[] {
  if (action.kind !== 'action') return []
  return [
    ...(isSent('owner') ? faultsOfOwner(textOf(action, 'owner'), plan, at, sees) : []),
    ...(isSent('outcomes') ? faultsOfOutcomes(listOf(action, 'outcomes'), plan, at) : []),
  ]
}

function faultsOfOwner(
  id: string,
  plan: Records,
  at: At,
  sees: (record: PlanRecord) => boolean,
): Fault[] {
  if (id === '') return []
  const owner = plan.records.get(id)
  const isSomebody = owner?.kind === 'member' || owner?.kind === 'person'
  return isSomebody && sees(owner)
    ? []
    : [{ path: at('owner'), says: 'is neither in the team nor of the family' }]
}

function faultsOfOutcomes(refs: readonly string[], plan: Records, at: At): Fault[] {
  const id = textOf(headOf(plan), 'framework')
  const themes = frameworkOf(id)?.themes ?? []
  const known = new Set(themes.flatMap(({ outcomes }) => outcomes.map(({ ref }) => ref)))
  return refs.flatMap((ref, place) =>
    known.has(ref)
      ? []
      : [{ path: `${at('outcomes')}[${place}]`, says: `${id} has no outcome ${ref}` }],
  )
}
