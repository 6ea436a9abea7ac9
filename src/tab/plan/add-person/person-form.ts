import { ageOn, isDay, type Day } from '../../../../rules/calendar.ts'

/** What is typed into the form for a new person. */
export interface PersonForm {
  readonly name: string
  readonly kind: string
  readonly born: string
  readonly household: boolean
  readonly parent: boolean
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
