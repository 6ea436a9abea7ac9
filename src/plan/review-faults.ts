import type { Fault } from './operation.ts'
import { listOf, textOf, type PlanRecord, type Records } from './plan.ts'

type At = (field: string) => string

/** Faults of what was sent of a review: who was there is in the team or the family, nobody both came and sent apologies, and the next is later. */
export function faultsOfReview(
  review: PlanRecord,
  plan: Records,
  isSent: (field: string) => boolean,
  at: At,
  sees: (record: PlanRecord) => boolean,
): Fault[] {
  if (review.kind !== 'review') return []
  return [
    ...(['attended', 'apologies'] as const).flatMap((field) =>
      isSent(field) ? faultsOfNamed(listOf(review, field), plan, at(field), sees) : [],
    ),
    ...(isSent('apologies') || isSent('attended') ? faultsOfBoth(review, isSent, at) : []),
    ...(isSent('next') || isSent('held') ? faultsOfNext(review, isSent, at) : []),
  ]
}

const faultsOfNamed = (
  ids: readonly string[],
  plan: Records,
  path: string,
  sees: (record: PlanRecord) => boolean,
): Fault[] =>
  ids.flatMap((id, place) => {
    const named = plan.records.get(id)
    const isSomebody = named?.kind === 'member' || named?.kind === 'person'
    return isSomebody && sees(named)
      ? []
      : [{ path: `${path}[${place}]`, says: 'is neither in the team nor of the family' }]
  })

function faultsOfBoth(review: PlanRecord, isSent: (field: string) => boolean, at: At): Fault[] {
  const came = new Set(listOf(review, 'attended'))
  const isBoth = listOf(review, 'apologies').some((id) => came.has(id))
  if (!isBoth) return []
  const field = isSent('apologies') ? 'apologies' : 'attended'
  return [{ path: at(field), says: 'names somebody who is said to have come and not to have come' }]
}

function faultsOfNext(review: PlanRecord, isSent: (field: string) => boolean, at: At): Fault[] {
  const next = textOf(review, 'next')
  if (next === '' || next > textOf(review, 'held')) return []
  return [{ path: at(isSent('next') ? 'next' : 'held'), says: 'leaves the next review no later' }]
}
