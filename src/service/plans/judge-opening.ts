import type { Day } from '../../../rules/calendar.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import type { OpeningRequest } from '../../api/schemas.ts'
import type { Author } from '../../plan/actor.ts'
import { toDocument } from '../../plan/document.ts'
import { faultsOfField } from '../../plan/fields.ts'
import { openPlan } from '../../plan/opening.ts'
import type { Fault } from '../../plan/operation.ts'
import type { Plan, PlanEvent } from '../../plan/plan.ts'
import { tidy } from '../../plan/record.ts'

/** What a new plan is given besides what was asked. `on` is the day it is opened on, `at` the instant (ISO 8601). */
export interface OpeningGiven {
  /** Whoever opens the plan, as the directory has them. */
  readonly lead: Author
  readonly on: Day
  readonly at: string
  readonly key: string
  readonly ids: { readonly plan: string; readonly lead: string }
  readonly reference: string
}

/** The faults of an opening that only the day it is asked on, and its texts as they would be kept, can tell. */
export function faultsOfOpening(opening: OpeningRequest, on: Day): Fault[] {
  const { opened, family, locality, goal } = opening
  return [
    ...(opened > on ? [{ path: 'opened', says: 'is later than today' }] : []),
    ...faultsOfField('plan', 'family', tidy(family), 'family'),
    ...faultsOfField(
      'plan',
      'locality',
      locality === undefined ? null : tidy(locality),
      'locality',
    ),
    ...faultsOfField('plan', 'goal', goal === undefined ? null : tidy(goal), 'goal'),
  ]
}

/** A new plan led by whoever asks. Throws where the rules cannot read it: the request was checked, so that is a bug. */
export function planFrom(
  opening: OpeningRequest,
  given: OpeningGiven,
): { plan: Plan; events: PlanEvent[] } {
  const { family, framework, opened, locality, goal } = opening
  const { lead, on, at, key, ids, reference } = given
  const fields = {
    family: tidy(family),
    reference,
    framework,
    opened,
    ...(locality === undefined ? {} : { locality: tidy(locality) }),
    ...(goal === undefined ? {} : { goal: tidy(goal) }),
  }
  const made = openPlan({ key, fields, lead, at, ids }, opened < on ? opened : on)
  const read = readPlan(toDocument(made.plan))
  if ('errors' in read) throw new Error(`a new plan does not read: ${read.errors.length} faults`)
  return made
}
