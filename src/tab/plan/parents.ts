import { textOf, type PlanRecord } from '../../plan/plan.ts'

/**
 * Which parent to ask for. No record says who is whose father, so it is asked wherever fewer than two adults with parenting
 * responsibilities are named, in the household or elsewhere. Null where there is no child, or two or more are named.
 */
export function parentsToAskFor(people: readonly PlanRecord[]): string | null {
  const isChild = (person: PlanRecord) => ['child', 'unborn'].includes(textOf(person, 'kind'))
  if (!people.some(isChild)) return null
  const parents = people.filter(
    (person) => textOf(person, 'kind') === 'adult' && person.fields['parent'] !== false,
  )
  if (parents.length === 0)
    return 'No parent is named here. Who are they, also where they live elsewhere?'
  return parents.length === 1 ? 'No father or other parent is named here. Was it asked?' : null
}
