import { ageOn, isDay, type Day } from '../../../../rules/calendar.ts'
import type { Operation } from '../../../plan/operation.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import { changesOf } from '../values/changes-of.ts'

/** What is typed into the form for a new person. */
export interface PersonForm {
  readonly name: string
  readonly kind: string
  readonly born: string
  readonly household: boolean
  readonly parent: boolean
}

/** The form as it opens: for a child of the household, or as somebody of the family stands. */
export const personForm = (person: PlanRecord | null): PersonForm =>
  person
    ? {
        name: textOf(person, 'name'),
        kind: textOf(person, 'kind'),
        born: textOf(person, 'born'),
        household: person.fields['household'] !== false,
        parent: person.fields['parent'] !== false,
      }
    : { name: '', kind: 'child', born: '', household: true, parent: true }

/** What a form changes of somebody as they stood when the form opened, or what is wrong by field. */
export function amendedPerson(
  form: PersonForm,
  person: PlanRecord,
  at: { readonly on: Day; readonly base: number },
  newId: () => string,
): { readonly operations: Operation[] } | { readonly faults: Record<string, string> } {
  const read = personFields(form, at.on)
  const isNamed = !person.withheld?.includes('name')
  const faults = Object.entries('faults' in read ? read.faults : {}).filter(
    ([field]) => field !== 'name' || isNamed,
  )
  if (faults.length > 0) return { faults: Object.fromEntries(faults) }
  const before = personForm(person)
  const after = { ...form, name: form.name.trim() }
  const changed = (Object.keys(after) as (keyof PersonForm)[]).filter(
    (field) => after[field] !== before[field],
  )
  const typed = Object.fromEntries(changed.map((field) => [field, after[field]]))
  return { operations: changesOf(person, typed, at.base, newId) }
}

/** No family has somebody older, so the year was mistyped. */
const oldest = 120
/** Some support for young people goes on until the day they turn 26. */
const oldestChild = 25

type PersonFields = Record<string, string | boolean>

/** The fields of the person's record, or what is wrong by field. Only what differs from the usual is written. */
export function personFields(
  form: PersonForm,
  on: Day,
): { readonly fields: PersonFields } | { readonly faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  const name = form.name.trim()
  const born = form.kind === 'unborn' ? '' : form.born
  if (name === '') faults['name'] = 'Enter a name.'
  if (born !== '' && (!isDay(born) || born > on)) {
    faults['born'] = 'Enter a date of birth, today or before.'
  } else if (born !== '' && ageOn(born, on) > oldest) {
    faults['born'] = `This is more than ${oldest} years ago.`
  } else if (born !== '' && form.kind === 'child' && ageOn(born, on) > oldestChild) {
    faults['born'] = 'By this day they are an adult. Change the day, or who they are.'
  }
  if (Object.keys(faults).length > 0) return { faults }
  return {
    fields: {
      name,
      kind: form.kind,
      ...(born === '' ? {} : { born }),
      ...(form.household ? {} : { household: false }),
      ...(form.kind === 'adult' ? { parent: form.parent } : {}),
    },
  }
}
