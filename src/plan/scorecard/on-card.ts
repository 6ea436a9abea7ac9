import { evaluate } from '../../../rules/evaluate.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import type { FamilyOnCard, Quarter } from '../../../rules/scorecard.ts'
import { closureThatClosed } from '../closure/state.ts'
import { toDocument } from '../document.ts'
import { headOf, textOf, type Plan } from '../plan.ts'

/** What stands for a place in which so few families live that its name would tell of one of them. */
export const otherLocality = 'Other places'
export const noLocality = 'No place given'

/** A place is named where at least so many families live in it: what was typed for one family alone may be its address. */
const fewest = 5

/** A plan as the scorecard of a quarter counts it; null where it was not open by the quarter's end. Throws where it does not read, which is a bug. */
export function onCard(plan: Plan, { to }: Quarter): FamilyOnCard | null {
  const head = headOf(plan)
  if (!head || textOf(head, 'opened') > to) return null
  const read = readPlan(toDocument(plan))
  if ('errors' in read) {
    throw new Error(`plan ${plan.key} does not read: ${read.errors.length} faults`)
  }
  const framework = frameworkOf(read.plan.framework)
  if (!framework) return null
  const whole = closureThatClosed(plan)?.fields['whole']
  return {
    plan: read.plan,
    findings: evaluate(read.plan, to),
    framework,
    locality: textOf(head, 'locality').trim() || noLocality,
    ...(typeof whole === 'boolean' ? { closedWhole: whole } : {}),
  }
}

/** The families with the names of small places taken out. */
export function withoutSmallPlaces(families: readonly FamilyOnCard[]): FamilyOnCard[] {
  const living = Map.groupBy(families, ({ locality }) => locality)
  return families.map((family) =>
    family.locality !== noLocality && (living.get(family.locality)?.length ?? 0) < fewest
      ? { ...family, locality: otherLocality }
      : family,
  )
}
