import { audienceOf, isProtected } from '../policy/audience.ts'
import { partsToWithhold, plainOf } from '../policy/protected-text.ts'
import type { Held } from './held.ts'
import type { Subject } from './item.ts'

/**
 * Whether a text holds a place that is kept from whoever a request is about. A place that was ever protected still is, also after it was
 * moved, lowered or taken away; it is open only to those whom its audience names, as in every copy for the family, and only
 * where it names whoever is given the answer too.
 */
export function keptPlacesFrom(held: readonly Held[], subject: Subject): (text: string) => boolean {
  const parts = held
    .filter((place) => wasProtected(place) && !isTheirs(place, subject))
    .flatMap(textsEver)
    .flatMap(partsToWithhold)
  return (text) => {
    const plain = plainOf(text)
    return parts.some((part) => plain.includes(part))
  }
}

const wasProtected = (place: Held): boolean =>
  isProtected(place) ||
  (place.kind === 'location' &&
    place.earlier.some(({ field, value }) => field === 'protected' && value === true))

const isTheirs = (place: Held, subject: Subject): boolean =>
  subject.kind === 'person' &&
  [subject.record, subject.askedBy].every((one) => audienceOf(place).people.includes(one))

const textsEver = ({ fields, earlier }: Held): string[] => [
  String(fields['text']),
  ...earlier.filter(({ field }) => field === 'text').map(({ value }) => String(value)),
]
