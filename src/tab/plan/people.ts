import { ageOn, type Day } from '../../../rules/calendar.ts'
import { textOf, type PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { textShown } from './withheld.ts'

/** The records of one kind that a reader sees, in the order they were added. */
export const recordsIn = (
  view: Pick<PlanView, 'records'>,
  kind: PlanRecord['kind'],
): PlanRecord[] => view.records.filter((record) => record.kind === kind)

/** The record of the plan itself. */
export const headIn = (view: Pick<PlanView, 'records'>): PlanRecord | undefined =>
  recordsIn(view, 'plan')[0]

/** A person's first name, or the whole name where two people share it. */
export function shortName(id: string, people: readonly PlanRecord[]): string {
  if (id === 'family') return 'Whole family'
  const person = people.find((one) => one.id === id)
  const name = person ? textShown(person, 'name') : ''
  if (name === '') return 'Somebody not listed'
  const first = firstOf(name)
  const sharing = people.filter((person) => firstOf(textOf(person, 'name')) === first)
  return sharing.length > 1 ? name : first
}

const firstOf = (name: string) => name.split(' ')[0] ?? name

/** People as a sentence begins with them: `Tyler and Ellie`, or `Whole family` where all are meant. */
export function namesOf(ids: readonly string[], people: readonly PlanRecord[]): string {
  const all = people.length > 1 && people.every(({ id }) => ids.includes(id))
  if (ids.length === 0 || all) return 'Whole family'
  const names = ids.map((id) => shortName(id, people))
  return joined(names)
}

/** Words joined as people say them: `a`, `a and b`, `a, b and c`. */
export function joined(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}

/** What is known of a person in one line: `Child, 9 years old` or `Adult, lives elsewhere`. */
export function personInWords(person: PlanRecord, on: Day): string {
  const kind = textOf(person, 'kind')
  const born = textOf(person, 'born')
  const words = [kind.charAt(0).toUpperCase() + kind.slice(1)]
  if (kind !== 'unborn' && born !== '' && born <= on) {
    const age = ageOn(born, on)
    words.push(age === 1 ? '1 year old' : `${age} years old`)
  }
  if (person.fields['household'] === false) words.push('lives elsewhere')
  return words.join(', ')
}
