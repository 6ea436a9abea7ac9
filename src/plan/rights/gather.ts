import type { Author } from '../actor.ts'
import type { PlanEvent } from '../plan.ts'
import type { Fields } from '../record.ts'
import { flagsOf, type Surroundings } from './flags.ts'
import { heldIn, type Earlier, type Held } from './held.ts'
import type { Flag, Item, Subject } from './item.ts'
import { relationOf, type Relation } from './relation.ts'
import { inWords, isTold, linesOf, textOfValue } from './told.ts'

/** Somebody's looks at the plan that were allowed: how many, and the first and last day of them. */
export interface Looks {
  readonly oid: string
  readonly name: string
  readonly agency: string
  readonly count: number
  readonly first: string
  readonly last: string
}

/** What everything held about somebody is gathered from. */
export interface Gathering extends Omit<Surroundings, 'relation'> {
  readonly events: readonly PlanEvent[]
  readonly subject: Subject
  /** Who saw the plan, up to the day the request came. */
  readonly looks: readonly Looks[]
}

/**
 * Everything a plan and its log hold about one person of the family or one worker: entries about them or in whose texts they are
 * named, what those said before, those taken away, and who saw the plan (a worker: their own looks and what they wrote).
 *
 * Throws where no entry of the plan was ever theirs.
 */
export function gather(gathering: Gathering): Item[] {
  const { events, subject, looks } = gathering
  const held = heldIn(events)
  const relation = relationOf(held, subject)
  const of: Surroundings = { ...gathering, relation }
  const items = held.flatMap((one) => [
    ...(isOf(one, one.fields, relation) ? [entryItem(one, of)] : []),
    ...one.earlier
      .filter((earlier) => isTold(earlier.field) && isEarlierOf(one, earlier, relation))
      .map((earlier) => earlierItem(earlier, of)),
  ])
  const seen = looksItems(looks, of, subject)
  return [
    ...items.filter(isYours),
    ...hiddenItem([...items, ...seen].filter((item) => !isYours(item))),
    ...writtenItems(events, subject),
    ...seen.filter(isYours),
  ]
}

const isOf = (held: Held, values: Fields, relation: Relation): boolean =>
  relation.isAbout(held.kind, held.record, held.fields) || relation.isNamed(held.kind, values)

const isYours = ({ flags }: Item): boolean => !flags.includes('not-yours')

/** All that whoever prepares the answer may not see is one item, which tells neither how much it is nor of what, by whom or when. */
function hiddenItem(items: readonly Item[]): Item[] {
  if (items.length === 0) return []
  return [
    {
      id: 'hidden',
      of: 'entry',
      title: 'Something you cannot see',
      lines: [],
      by: null,
      at: '',
      flags: ['not-yours'],
      mark: items.map(({ id, mark }) => `${id} ${mark}`).join(', '),
    },
  ]
}

/** What an entry said before counts where the entry is or was about them, or where that value names them. */
const isEarlierOf = (held: Held, { field, value, fields }: Earlier, relation: Relation): boolean =>
  isOf(held, { [field]: value }, relation) || relation.isAbout(held.kind, held.record, fields)

function entryItem(held: Held, of: Surroundings): Item {
  const { kind, record, fields, author, at, removed, seq } = held
  const flags = flagsOf({ kind, record, values: fields, fields, author }, of)
  return {
    id: `entry:${record}`,
    of: removed ? 'removed' : 'entry',
    title: inWords(kind),
    lines: linesOf(kind, fields, of.relation.nameOf),
    by: author,
    at,
    flags,
    mark: markOf(seq, flags),
  }
}

function earlierItem(earlier: Earlier, of: Surroundings): Item {
  const { kind, record, field, value, fields, author, at, seq } = earlier
  const flags = flagsOf({ kind, record, values: { [field]: value }, fields, author }, of)
  const text = textOfValue(kind, field, value, of.relation.nameOf)
  return {
    id: `earlier:${record}:${field}:${seq}`,
    of: 'earlier',
    title: inWords(kind),
    lines: [{ label: inWords(field), text }],
    by: author,
    at,
    flags,
    mark: markOf(seq, flags),
  }
}

/** A worker's own changes in numbers; what they say is about the family. */
function writtenItems(events: readonly PlanEvent[], subject: Subject): Item[] {
  if (subject.kind !== 'worker') return []
  const own = events.filter(({ author }) => author.oid === subject.oid)
  const [first, last] = [own.at(0), own.at(-1)]
  if (!first || !last) return []
  // What was thinned out of the log since was written too.
  const count = own.reduce((sum, { standsFor }) => sum + 1 + (standsFor?.count ?? 0), 0)
  const lines = spanLines(count, first.standsFor?.since ?? first.at, last.at)
  const mark = `${count}`
  const by: Author = last.author
  return [
    { id: 'written', of: 'written', title: 'Changes made', lines, by, at: '', flags: [], mark },
  ]
}

/** The family can be told who saw the plan, and a worker when they looked themselves. */
function looksItems(
  looks: readonly Looks[],
  { holdsKeptPlace, withholds }: Surroundings,
  subject: Subject,
): Item[] {
  return looks
    .filter(({ oid }) => subject.kind === 'person' || oid === subject.oid)
    .map(({ oid, name, agency, count, first, last }) => {
      const texts = [name, agency]
      const flags: Flag[] = [
        ...(texts.some(holdsKeptPlace) ? (['protected'] as const) : []),
        ...(texts.some(withholds) ? (['not-yours'] as const) : []),
      ]
      return {
        id: `looks:${oid}`,
        of: 'looks',
        title: 'Who saw the plan',
        lines: [
          { label: 'Name', text: name },
          { label: 'Agency', text: agency },
          ...spanLines(count, first, last),
        ],
        by: null,
        at: '',
        flags,
        mark: markOf(count, flags),
      }
    })
}

const spanLines = (count: number, first: string, last: string) => [
  { label: 'How often', text: String(count) },
  { label: 'First', text: first.slice(0, 10) },
  { label: 'Last', text: last.slice(0, 10) },
]

const markOf = (seq: number, flags: readonly Flag[]): string => [seq, ...flags].join(' ')
