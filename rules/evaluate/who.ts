import { addMonths, ageOn, type Day } from '../calendar.ts'
import type { Whose } from '../clause.ts'
import type { Person } from '../plan-document.ts'
import type { Judging } from './judging.ts'
import { entriesFor, type Known } from './known.ts'
import { scoresOf } from './scores.ts'

/** From this age somebody without a birthday on file is taken to be grown up. */
const MONTHS_OF_AN_ADULT = 192

/** Years lived on the day; someone without a birthday is taken by their kind. */
const yearsOf = ({ born, kind }: Person, on: Day) =>
  born === undefined ? (kind === 'adult' ? 18 : 0) : ageOn(born, on)

/**
 * Whether somebody is of an age between the day the plan opened and closure or the day.
 *
 * A child whose birthday is not known may be, unless the plan says that it is of school age: not known is not no.
 */
function isOfAgeDuring(
  age: Extract<Whose['age'], { reaches: object } | { passes: object }>,
  { born, kind, schoolAge }: Person,
  { opened, closed, on }: Known,
): boolean {
  const months = 'reaches' in age ? age.reaches.months : age.passes.months
  if (born === undefined)
    return kind === 'adult' ? months >= MONTHS_OF_AN_ADULT : schoolAge !== true
  const first = addMonths(born, months)
  if (first > (closed ?? on)) return false
  if ('reaches' in age) return first >= opened
  return age.passes.below === undefined || addMonths(born, age.passes.below) > opened
}

function isOfAge({ age }: Whose, person: Person, known: Known): boolean {
  if (!age) return true
  if ('reaches' in age || 'passes' in age) return isOfAgeDuring(age, person, known)
  const years = yearsOf(person, known.opened)
  return 'atLeast' in age ? years >= age.atLeast : years < age.below
}

/** Of whom the siblings are asked: the children whom the need names, and those with such a row on file. */
function childrenWith({ need, measure }: NonNullable<Whose['siblingsOf']>, { known }: Judging) {
  const named = known.needs.get(need) ?? []
  const onFile = entriesFor(known, measure)
    .filter(({ row }) => row.role !== 'victim')
    .map(({ row }) => row.who)
  return [...(named === 'family' ? [] : named), ...onFile].filter(
    (id) => known.people.get(id)?.kind === 'child',
  )
}

/** Whether somebody else is a child of whom the siblings are asked. */
const isSibling = ({ siblingsOf }: Whose, id: string, at: Judging) =>
  siblingsOf === undefined || childrenWith(siblingsOf, at).some((other) => other !== id)

/** The people a part is judged for, and those its need names whom it does not apply to because of their age. */
export interface Asked {
  judged: readonly string[]
  outOfAge: readonly string[]
}

/** Those of the people who fit; all of them where nobody does. */
function thoseWho(ids: readonly string[], isFitting: (id: string) => boolean): readonly string[] {
  const fitting = ids.filter(isFitting)
  return fitting.length > 0 ? fitting : ids
}

/** Whether such a row about somebody is on file. */
const isOnFile = (row: NonNullable<Whose['onFile']>, who: string, at: Judging) =>
  row === 'participation'
    ? entriesFor(at.known, 'participation').some((entry) => entry.row.who === who)
    : scoresOf(row.score, { ...at, who }).first.length > 0

/** The people at a place in an outcome; where a part asks only for those whom some of the needs name, these. */
function placeFor({ named }: Whose, at: Judging): Judging {
  const people = (named ?? []).flatMap((ref) => at.known.needs.get(ref) ?? [])
  const ids = people.filter((id) => at.known.people.has(id))
  return ids.length > 0 ? { ...at, people: [...new Set(ids)] } : at
}

/** Whom a part asks about: the people its need names or, where it names none, those of the household who fit. */
export function askedFor(whose: Whose, place: Judging): Asked {
  const at = placeFor(whose, place)
  const { judged, outOfAge } = allAsked(whose, at)
  const { prefers, onFile } = whose
  const preferred = prefers
    ? thoseWho(judged, (id) => prefers.some((kind) => kind === at.known.people.get(id)?.kind))
    : judged
  return {
    judged:
      onFile !== undefined && (at.people.length === 0 || whose.of === 'household')
        ? thoseWho(preferred, (id) => isOnFile(onFile, id, at))
        : preferred,
    outOfAge,
  }
}

function allAsked(whose: Whose, at: Judging): Asked {
  const { known, people } = at
  if (whose.of !== 'need' || people.length === 0) {
    const named = whose.of === 'family' ? people : []
    const fitting = [...new Set([...known.household, ...named])].filter((id) => {
      const person = known.people.get(id)
      return (
        person !== undefined &&
        (whose.kind?.includes(person.kind) ?? true) &&
        isOfAge(whose, person, known) &&
        isSibling(whose, id, at)
      )
    })
    return { judged: fitting, outOfAge: [] }
  }
  const isFitting = (id: string) => {
    const person = known.people.get(id)
    return person === undefined || isOfAge(whose, person, known)
  }
  return { judged: people.filter(isFitting), outOfAge: people.filter((id) => !isFitting(id)) }
}
