import type { TextPlace } from '../../../plan/coedit/co-text.ts'
import type { PresenceTold } from '../../../plan/presence.ts'
import { joined } from '../people.ts'

const colleague = 'A colleague'

/** People as a sentence begins with them, at most so many by name; those without a name are counted. */
export function peopleInWords(people: readonly PresenceTold[], most = 2): string {
  const names = people.flatMap(({ name }) => (name === null ? [] : [name]))
  const named = names.slice(0, most)
  const others = people.length - named.length
  if (named.length === 0) return others === 1 ? colleague : `${others} colleagues`
  if (others === 0) return joined(named)
  const rest = others > 1 ? `${others} others` : names.length > most ? '1 other' : 'a colleague'
  return joined([...named, rest])
}

const areOrIs = (people: readonly PresenceTold[]): string => (people.length === 1 ? 'is' : 'are')

/** `Grace Adeyemi and Liam Doyle are here`; empty where nobody else is. */
export const hereInWords = (present: readonly PresenceTold[]): string =>
  present.length === 0 ? '' : `${peopleInWords(present)} ${areOrIs(present)} here`

/** Those whose caret stands in a field. */
export const writersIn = (
  present: readonly PresenceTold[],
  { record, field }: TextPlace,
): PresenceTold[] => present.filter(({ at }) => at?.record === record && at.field === field)

/** `Grace Adeyemi is writing here`; empty where nobody else is. */
export function writingInWords(present: readonly PresenceTold[], place: TextPlace): string {
  const writers = writersIn(present, place)
  return writers.length === 0 ? '' : `${peopleInWords(writers)} ${areOrIs(writers)} writing here`
}

/** What came, went or began since it was last said, as somebody would say who looks at the page for another; empty where nothing. */
export function newsInWords(
  before: readonly PresenceTold[],
  after: readonly PresenceTold[],
  /** What the fields that people write in together are called. */
  names: Readonly<Record<string, string>>,
): string {
  const came = without(after, before)
  const left = without(before, after)
  const sentences = Object.entries(names).flatMap(([field, called]) => {
    const isIn = ({ at }: PresenceTold) => at?.field === field
    const writers = without(after.filter(isIn), before.filter(isIn))
    if (writers.length === 0) return []
    return [`${peopleInWords(writers)} ${areOrIs(writers)} writing in ${called}.`]
  })
  if (left.length > 0) {
    sentences.unshift(`${peopleInWords(left)} ${left.length === 1 ? 'has' : 'have'} left.`)
  }
  if (came.length > 0) sentences.unshift(`${hereInWords(came)}.`)
  return sentences.join(' ')
}

/** Of those without a name it is only known how many they are. */
function without(people: readonly PresenceTold[], others: readonly PresenceTold[]): PresenceTold[] {
  const left = others.map(({ name }) => name)
  return people.filter(({ name }) => {
    const place = left.indexOf(name)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}
