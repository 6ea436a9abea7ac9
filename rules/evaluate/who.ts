import { ageOn, type Day } from '../calendar.ts'
import type { Whose } from '../clause.ts'
import type { Person } from '../plan-document.ts'
import type { Judging } from './judging.ts'

/** Years lived on the day; someone without a birthday is taken by their kind. */
const yearsOf = ({ born, kind }: Person, on: Day) =>
  born === undefined ? (kind === 'adult' ? 18 : 0) : ageOn(born, on)

function isOfAge({ age }: Whose, person: Person, opened: Day): boolean {
  if (!age) return true
  const years = yearsOf(person, opened)
  return 'atLeast' in age ? years >= age.atLeast : years < age.below
}

/** The people a part is judged for, and those its need names whom it does not apply to because of their age. */
export interface Asked {
  judged: readonly string[]
  outOfAge: readonly string[]
}

/** Whom a part asks about: the people its need names or, where it names none, those of the household who fit. */
export function askedFor(whose: Whose, { known, people }: Judging): Asked {
  const { opened } = known
  if (whose.of === 'household' || people.length === 0) {
    const fitting = [...known.household].filter((id) => {
      const person = known.people.get(id)
      return (
        person !== undefined &&
        (whose.kind?.includes(person.kind) ?? true) &&
        isOfAge(whose, person, opened)
      )
    })
    return { judged: fitting, outOfAge: [] }
  }
  const isFitting = (id: string) => {
    const person = known.people.get(id)
    return person === undefined || isOfAge(whose, person, opened)
  }
  return { judged: people.filter(isFitting), outOfAge: people.filter((id) => !isFitting(id)) }
}
