import { typeOfField, type Fields, type Kind, type RecordId, type Value } from '../record.ts'
import type { Held } from './held.ts'
import type { Subject } from './item.ts'
import { nameWords, namingIn, wordsOfText, type NameWords } from './naming.ts'

/** How a family's plan speaks of one of its people, and of the others. */
export interface Relation {
  /** Whether an entry is about them by its links; one that links to nobody is about the whole family. */
  isAbout(kind: Kind, record: RecordId, fields: Fields): boolean
  /** Whether an entry is, by its links, about anybody else. */
  isAboutOthers(kind: Kind, record: RecordId, fields: Fields): boolean
  /** Whether a text of these values names them. */
  isNamed(kind: Kind, values: Fields): boolean
  /** Whether a text of these values names another member of the family, or bears only a name that they share. */
  othersNamed(kind: Kind, values: Fields): boolean
  readonly nameOf: (id: string) => string | undefined
  /** The name of whom it is about; empty where nobody in the plan is. */
  readonly name: string
}

const household = 'family'

/** Entries whose name is of one person for certain, who may share a part of it with others. */
const saysWho: ReadonlySet<Kind> = new Set(['person', 'member'])

const linkFields = ['who', 'person', 'owner', 'people', 'about'] as const

/** How everything ever held of a plan relates to whom a request is about. Throws where no entry is about them. */
export function relationOf(held: readonly Held[], subject: Subject): Relation {
  const people = held.filter(({ kind }) => kind === 'person')
  const names = new Map(people.map(({ record, fields }) => [record, String(fields['name'])]))
  const workers = new Map(
    held
      .filter(({ kind }) => kind === 'member')
      .map(({ record, fields }) => [record, String(fields['name'])]),
  )
  const mine = held.filter((one) => isSubject(one, subject))
  const last = mine.at(-1)
  if (!last) throw new Error('a request is about nobody of this plan')
  const own = new Set(mine.map(({ record }) => record))
  const isAt = (fields: Fields) => attendeesIn(fields).some((id) => own.has(id))
  const name = String(last.fields['name'])
  const everyName = mine.flatMap(namesEver).join(' ')
  const others = people.filter((one) => !isSubject(one, subject)).flatMap(namesEver)
  const families = held.filter(({ kind }) => kind === 'plan').flatMap(familiesEver)
  const words = nameWords(everyName, [...others, ...families])
  const otherWords = wordsNotOf(words, others)
  const lives = subject.kind === 'person' && last.fields['household'] !== false

  const linksOf = (kind: Kind, record: RecordId, fields: Fields): string[] => {
    if (kind === 'person') return [record]
    if (kind === 'member') return []
    const links = linkFields.flatMap((field) => asList(fields[field]))
    const known = links.filter((link) => names.has(link) || link === household)
    return known.length === 0 ? [household] : known
  }
  return {
    name,
    nameOf: (id) => names.get(id) ?? workers.get(id),
    isAbout(kind, record, fields) {
      if (subject.kind === 'worker') {
        return (kind === 'member' && fields['oid'] === subject.oid) || isAt(fields)
      }
      if (kind === 'member') return true
      const links = linksOf(kind, record, fields)
      return links.includes(subject.record) || (lives && links.includes(household)) || isAt(fields)
    },
    isAboutOthers(kind, record, fields) {
      if (subject.kind === 'worker') return kind !== 'member' || fields['oid'] !== subject.oid
      if (attendeesIn(fields).some((id) => !own.has(id))) return true
      if (!namesPeople(kind)) return false
      const isOther = (link: string) =>
        link === household ? people.length > 1 : link !== subject.record
      return linksOf(kind, record, fields).some(isOther)
    },
    isNamed: (kind, values) =>
      !saysWho.has(kind) && textsIn(kind, values).some((text) => namingIn(text, words) !== null),
    othersNamed: (kind, values) =>
      textsIn(kind, values).some(
        (text) => namingIn(text, words) === 'shared' || namingIn(text, otherWords) !== null,
      ),
  }
}

/** Who was at a review, or sent apologies, by their records. */
const attendeesIn = (fields: Fields): string[] =>
  ['attended', 'apologies'].flatMap((field) => asList(fields[field]))

export const isSubject = ({ kind, record, fields }: Held, subject: Subject): boolean =>
  subject.kind === 'person'
    ? kind === 'person' && record === subject.record
    : kind === 'member' && fields['oid'] === subject.oid

const namesEver = ({ fields, earlier }: Held): string[] => everOf('name', fields, earlier)
const familiesEver = ({ fields, earlier }: Held): string[] => everOf('family', fields, earlier)

const everOf = (field: string, fields: Fields, earlier: Held['earlier']): string[] => [
  String(fields[field]),
  ...earlier.filter((one) => one.field === field).map(({ value }) => String(value)),
]

/** The words of other people's names that are none of the subject's. */
function wordsNotOf({ own, shared }: NameWords, names: readonly string[]): NameWords {
  const words = names.flatMap((name) => [...wordsOfText(name)])
  return {
    own: new Set(words.filter((word) => !own.has(word) && !shared.has(word))),
    shared: new Set(),
  }
}

/** Whether entries of a kind say whom they are about; the others are about the plan itself. */
const namesPeople = (kind: Kind): boolean =>
  kind === 'person' ||
  linkFields.some((field) => field !== 'about' && typeOfField(kind, field) !== undefined)

/** Fields that hold keys of entries and of people, in which no name can stand. */
const keyed: ReadonlySet<string> = new Set([
  'who',
  'person',
  'owner',
  'people',
  'oid',
  'audience',
  'attended',
  'apologies',
])

/** Everything people typed: lines, prose and lists, and no keys of ours. */
export function textsIn(kind: Kind, values: Fields): string[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (keyed.has(field)) return []
    const type = typeOfField(kind, field)
    return type === 'line' || type === 'prose' || type === 'words' ? asList(value) : []
  })
}

const asList = (value: Value | undefined): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? [...value] : []
