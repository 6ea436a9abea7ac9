import { shown, type Fault } from './fault.ts'
import type { PartialPlan } from './partial-plan.ts'
import { repeated } from './repeated.ts'

/** Ids that two people share, or that no person may have. */
export function peopleFaults({ people }: PartialPlan): Fault[] {
  const reserved = (people ?? []).flatMap((person, at) =>
    person?.id === 'family'
      ? [{ path: ['people', at, 'id'], says: 'family is the household and cannot be an id' }]
      : [],
  )
  return [...reserved, ...repeated(people, 'people', 'id')]
}

/** Says of one id, at its place, whether it is nobody's; without a list of people nothing can be said. */
export type Nobody = (id: string | undefined, path: Fault['path']) => Fault[]

export function nobodyIn({ people }: PartialPlan): Nobody {
  if (people === undefined) return () => []
  const ids = new Set(people.map((person) => person?.id))
  return (id, path) =>
    id === undefined || ids.has(id) ? [] : [{ path, says: `${shown(id)} is not in people` }]
}

/** Whoever is named in `people` of a need or a search; the whole household needs no names. */
export const strangers = (
  named: PartialPeople | undefined,
  path: Fault['path'],
  nobody: Nobody,
): Fault[] =>
  named === undefined || named === 'family'
    ? []
    : named.flatMap((id, at) => nobody(id, [...path, 'people', at]))

type PartialPeople = 'family' | readonly (string | undefined)[]
