import type { Author } from '../actor.ts'
import { typeOfField, type Fields, type Kind, type RecordId } from '../record.ts'
import { flagNames, type Flag } from './item.ts'
import { textsIn, type Relation } from './relation.ts'
import { mayHarm } from './serious-harm.ts'
import { linesOf } from './told.ts'

/** What flags depend on besides the entry itself. */
export interface Surroundings {
  readonly relation: Relation
  /** The agency that answers the request: what any other wrote is a third party's. */
  readonly agency: string
  readonly framework: string
  /** Whether the person may have an entry as the plan stands. */
  readonly mayHave: (entry: Entry) => boolean
  /** Whether whoever prepares the answer may see an entry with these fields. */
  readonly maySee: (entry: Entry) => boolean
  /** Whether a text holds a place that is kept from whoever prepares the answer. */
  readonly withholds: (text: string) => boolean
  /** Whether a text holds a place that is kept from them. */
  readonly holdsKeptPlace: (text: string) => boolean
}

export interface Entry {
  readonly kind: Kind
  readonly record: RecordId
  readonly fields: Fields
  readonly author: Author
}

/** What is looked at: an entry, or one value of it, with the fields of its entry around it. */
export interface Looked extends Entry {
  readonly values: Fields
}

/** Why somebody must look at this before it is passed on, each reason once and always in the same order. */
export function flagsOf(looked: Looked, of: Surroundings): Flag[] {
  const { kind, record, values, fields, author } = looked
  const { relation, agency, framework, mayHave, maySee, withholds, holdsKeptPlace } = of
  const isTeam = kind === 'member'
  // A name that a link stands for may hold a place, as much as what was typed.
  const told = linesOf(kind, values, relation.nameOf).map(({ text }) => text)
  const texts = [...told, ...textsIn(kind, values), author.name, author.agency]
  const raised: Record<Flag, boolean> = {
    'names-another':
      !isTeam &&
      (relation.isAboutOthers(kind, record, fields) || relation.othersNamed(kind, values)),
    'third-party': author.agency !== agency || fields['basis'] === 'self',
    audience: !mayHave(looked),
    protected: texts.some(holdsKeptPlace),
    'serious-harm': mayHarm(kind, fields, framework),
    'free-text': Object.keys(values).some((field) => typeOfField(kind, field) === 'prose'),
    'not-yours': !maySee(looked) || texts.some(withholds),
  }
  return flagNames.filter((flag) => raised[flag])
}
