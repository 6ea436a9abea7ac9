import type { Day } from '../../../rules/calendar.ts'
import type { FamilyCopy } from '../family-copy.ts'
import { textOf, type PlanRecord } from '../plan.ts'
import type { Kind } from '../record.ts'
import { isTold, type CopyToGive } from './copy-to-give.ts'
import { changesIn, type Change } from './changes.ts'
import {
  doneBy,
  doneOf,
  earliestDone,
  gaveIt,
  familyWords as words,
  madeFor,
  meetBy,
  meetOn,
  metBy,
  saidOn,
  toDoBy,
  youDo,
} from './family-words.ts'

/** One thing on the page: what it is, what people said of it in their own words, and what of it there is to know. */
export interface FamilyItem {
  readonly says: string
  readonly quotes: readonly string[]
  readonly notes: readonly string[]
}

export interface FamilySection {
  readonly heading: string
  readonly says: readonly string[]
  readonly items: readonly FamilyItem[]
}

/** One person's plan in plain words, to be read and printed. */
export interface FamilyPage {
  readonly on: Day
  readonly person: { readonly id: string; readonly name: string }
  readonly title: string
  readonly intro: readonly string[]
  readonly sections: readonly FamilySection[]
  readonly foot: readonly string[]
  /** How many entries that whoever prints it sees are not on it. */
  readonly leftOut: number
}

/** The page of a copy: no clause, source or number of the framework is on it, and no address. */
export function familyPageOf({ copy, leftOut }: CopyToGive): FamilyPage {
  const { on, person } = copy
  const reader = copy.records.find(({ id }) => id === person)
  const name = textOf(reader, 'name')
  const changes = changesIn(copy)
  return {
    on,
    person: { id: person, name },
    title: words.title,
    intro: [madeFor(name, on), words.hello],
    sections: [agreed(copy, changes), far(changes), toDo(copy), team(copy), own(copy), next(copy)],
    foot: [words.ask, words.keep],
    leftOut,
  }
}

const of = ({ records }: FamilyCopy, kind: Kind): PlanRecord[] =>
  records.filter((record) => record.kind === kind)

const section = (
  heading: string,
  items: readonly FamilyItem[],
  otherwise: string,
  says: readonly string[] = [],
): FamilySection => ({
  heading,
  says: items.length === 0 && says.length === 0 ? [otherwise] : says,
  items,
})

const item = (
  says: string,
  quotes: readonly string[] = [],
  notes: readonly string[] = [],
): FamilyItem => ({ says, quotes: quotes.filter((one) => one.trim() !== ''), notes })

function agreed(copy: FamilyCopy, changes: readonly Change[]): FamilySection {
  const goal = textOf(of(copy, 'plan')[0], 'goal').trim()
  return section(
    words.headings.agreed,
    [
      ...(goal === '' ? [] : [item(words.wish, [goal])]),
      ...changes.map(({ wish, words: said }) => item(wish, said)),
    ],
    words.nothingAgreed,
  )
}

function far(changes: readonly Change[]): FamilySection {
  const done = changes.filter(({ state }) => state === 'done').length
  return section(
    words.headings.far,
    changes.map(({ wish, state, earliest, scores }) =>
      item(
        wish,
        [],
        [
          ...scores.map(({ on, value }) => gaveIt(on, value)),
          words[state],
          ...(state === 'going' && earliest !== null ? [earliestDone(earliest)] : []),
        ],
      ),
    ),
    words.nothingKnown,
    changes.length === 0 ? [] : [doneOf(done, changes.length)],
  )
}

function toDo(copy: FamilyCopy): FamilySection {
  const open = of(copy, 'action').filter((action) => {
    const done = textOf(action, 'done')
    return done === '' || done > copy.on
  })
  const byDay = open.toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)))
  return section(
    words.headings.toDo,
    byDay.map((action) =>
      item(textOf(action, 'what'), [], [...ownerOf(action, copy), ...whenOf(action, copy.on)]),
    ),
    words.nothingToDo,
  )
}

const dueOf = (action: PlanRecord): string => textOf(action, 'due') || '9999'

function whenOf(action: PlanRecord, on: Day): string[] {
  const due = textOf(action, 'due')
  if (due === '') return [words.noDay]
  return due < on ? [toDoBy(due), words.late] : [toDoBy(due)]
}

function ownerOf(action: PlanRecord, { records, person }: FamilyCopy): string[] {
  const owner = textOf(action, 'owner')
  if (owner === '') return []
  if (owner === person) return [youDo]
  const known = records.find(
    ({ id, kind, fields }) =>
      (kind === 'person' || kind === 'member') && (id === owner || fields['oid'] === owner),
  )
  if (known) return [doneBy(textOf(known, 'name') || words.someone)]
  // What looks like a key stands for somebody who is not on this copy.
  return /\s/.test(owner) ? [doneBy(owner)] : []
}

function team(copy: FamilyCopy): FamilySection {
  const { on } = copy
  const there = of(copy, 'member').filter((member) => {
    const to = textOf(member, 'to')
    return textOf(member, 'from') <= on && (to === '' || on <= to)
  })
  return section(
    words.headings.team,
    there.map((member) => {
      const name = textOf(member, 'name') || words.someone
      const agency = textOf(member, 'agency')
      const isLead = textOf(member, 'role') === 'lead'
      return item(agency === '' ? name : `${name}, ${agency}`, [], isLead ? [words.mainWorker] : [])
    }),
    words.noTeam,
  )
}

function own(copy: FamilyCopy): FamilySection {
  const said = [
    ...of(copy, 'voice').filter((voice) => isTold(voice, copy.person)),
    ...of(copy, 'agreement').filter(({ fields }) => {
      const people = fields['people']
      return Array.isArray(people) && people.length === 1 && people[0] === copy.person
    }),
  ].filter((record) => textOf(record, 'words').trim() !== '')
  const byDay = said.toSorted((one, other) => textOf(other, 'on').localeCompare(textOf(one, 'on')))
  return section(
    words.headings.own,
    byDay.map((record) => item(saidOn(textOf(record, 'on')), [textOf(record, 'words').trim()])),
    words.noWords,
  )
}

/** The day that the last meeting set, or else the day by which the next is due. */
function next(copy: FamilyCopy): FamilySection {
  const { findings, on } = copy
  const [last] = of(copy, 'review').toSorted((one, other) =>
    textOf(other, 'held').localeCompare(textOf(one, 'held')),
  )
  const set = textOf(last, 'next')
  const [due] = findings.reviews
    .filter(({ state }) => state !== 'held')
    .toSorted((one, other) => one.due.localeCompare(other.due))
  const day = set === '' ? due?.due : set
  const says =
    day === undefined
      ? []
      : day < on
        ? [metBy(day), words.lateMeeting]
        : [set === '' ? meetBy(day) : meetOn(day)]
  return section(words.headings.next, [], words.noMeeting, says)
}
