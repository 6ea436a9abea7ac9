import { ageOn, type Day } from '../calendar.ts'
import type { Whose } from '../clause.ts'
import type { OnClaim } from '../clause-claim.ts'
import type { Person } from '../plan-document.ts'
import type { Judging } from './judging.ts'
import type { Known } from './known.ts'
import { ageForSchool, isSchoolAge } from './terms.ts'

/** The day for which a result is claimed: closure, or the day of evaluation while the plan is open. */
export const claimDate = ({ closed, on }: Known): Day => closed ?? on

/** A child whose birthday is not known may be, unless the plan says that it is of school age: not known is not no. */
function isOfAge({ from, to }: NonNullable<OnClaim['age']>, person: Person, on: Day): boolean {
  if (person.born === undefined) return person.kind === 'child' && person.schoolAge !== true
  const years = ageOn(person.born, on)
  return years >= from && (to === undefined || years <= to)
}

function isAtSchool(school: NonNullable<OnClaim['school']>, person: Person, on: Day): boolean {
  if (school === 'of age') return isSchoolAge(person, { name: '', from: on, to: on })
  if (person.kind !== 'child' || person.schoolAge === true) return false
  return person.born === undefined || ageForSchool(person.born, on) < 5
}

function isSo({ kind, age, school }: OnClaim, person: Person, known: Known): boolean {
  const on = claimDate(known)
  const isParent = person.parent ?? person.kind === 'adult'
  const isOfKind = kind?.some((one) => (one === 'parent' ? isParent : one === person.kind)) ?? true
  return (
    isOfKind && (!age || isOfAge(age, person, on)) && (!school || isAtSchool(school, person, on))
  )
}

/** Whether a fact about the line names somebody. */
const isNamed = (id: string, line: string, { said }: Known) =>
  (said.get(line) ?? []).some(({ row }) => row.measure === 'fact' && row.who === id)

/**
 * Those who are so on the claim date: of the people the need names or, where none of them is, of the household.
 *
 * With `orNamed` whoever a fact about the line names belongs to them and, where there is nobody and yet the line is spoken
 * of, it is asked of the family.
 */
export function askedOnClaim(
  of: Whose['of'],
  onClaim: OnClaim,
  line: string,
  { known, people }: Judging,
): (string | undefined)[] {
  const isFitting = (id: string) => {
    const person = known.people.get(id)
    if (!person) return false
    return isSo(onClaim, person, known) || (onClaim.orNamed === true && isNamed(id, line, known))
  }
  const named = of === 'need' ? people.filter(isFitting) : []
  const fitting = named.length > 0 ? named : [...known.household].filter(isFitting)
  return fitting.length === 0 && onClaim.orNamed && known.said.has(line) ? [undefined] : fitting
}
