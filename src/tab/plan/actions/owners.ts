import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { recordsIn } from '../people.ts'
import { textShown } from '../withheld.ts'

interface Owner {
  readonly id: string
  readonly says: string
}

/** Who may do an action: whoever is in the team on the day, with their agency, and the family. Whoever does it now stays in the list after they left. */
export function ownersIn(
  view: PlanView,
  now: string,
): { readonly members: readonly Owner[]; readonly people: readonly Owner[] } {
  const isHere = (member: PlanRecord) => {
    const to = textOf(member, 'to')
    return to === '' || to >= view.on || member.id === now
  }
  return {
    members: recordsIn(view, 'member')
      .filter(isHere)
      .map((member) => ({
        id: member.id,
        says: [textShown(member, 'name'), textShown(member, 'agency')].filter(Boolean).join(', '),
      })),
    people: recordsIn(view, 'person').map((person) => ({
      id: person.id,
      says: textShown(person, 'name'),
    })),
  }
}
