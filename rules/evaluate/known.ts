import { earlier, later, type Day } from '../calendar.ts'
import type { Countable } from '../clause.ts'
import type { Framework } from '../framework.ts'
import type { EvidenceRow, Measure, Person, PlanDocument, Row } from '../plan-document.ts'
import { kept } from './kept.ts'
import { Searches } from './searches.ts'
import type { SpellOnFile } from './spells.ts'
import { calendarOf, termOfRow, type Calendar } from './terms.ts'

/** An evidence row with the name it has in findings: its id, or its place in the plan document. */
export interface Entry<R extends EvidenceRow = EvidenceRow> {
  row: R
  id: string
}

/** What somebody says of a clause or an outcome. */
export type Saying = Entry<Row<'judgement' | 'fact'>>

/** Everything that is known of a plan on one day, sorted for the rules. */
export interface Known {
  framework: Framework
  on: Day
  opened: Day
  closed: Day | undefined
  /** The end of the intervention; where the plan names none, its closure. */
  ended: Day | undefined
  people: ReadonlyMap<string, Person>
  /** Ids of everyone in the household. */
  household: ReadonlySet<string>
  entries: ReadonlyMap<Measure, readonly Entry[]>
  /** What is said about a ref, in order of days; of one day in the order of the file, so that the last is the latest. */
  said: ReadonlyMap<string, readonly Saying[]>
  searches: Searches
  /** The spells of a measure in order of their first days, once a clause has asked for them. */
  spells: Map<Measure, readonly SpellOnFile[]>
  calendar: Calendar
  /** Need refs with the people they name, those identified by the day only. */
  needs: ReadonlyMap<string, readonly string[] | 'family'>
  /** Refs of those of them that were identified by the day the plan opened. */
  needsAtOpening: ReadonlySet<string>
  /** Of lines that must hold for some needs, the needs recorded instead of the printed ones, by the line's ref. */
  overrides: ReadonlyMap<string, readonly string[]>
  /** The day each need was first identified, those identified by the day only. */
  identified: ReadonlyMap<string, Day>
  /** Outcomes agreed by the day. */
  agreed: ReadonlySet<string>
  /** The last day on which each of them was agreed. */
  agreedOn: ReadonlyMap<string, Day>
}

const isHousehold = (person: Person) => person.household ?? true

function dateOf(row: EvidenceRow, calendar: Calendar): Day {
  if (row.measure === 'attendance') return row.to ?? termOfRow(row, calendar)?.to ?? ''
  return 'on' in row ? row.on : row.from
}

const byDay = ({ row: { on: a } }: Saying, { row: { on: b } }: Saying) =>
  a < b ? -1 : a > b ? 1 : 0

function rowsKnown(plan: PlanDocument, on: Day, calendar: Calendar) {
  const entries = new Map<Measure, Entry[]>()
  const said = new Map<string, Saying[]>()
  plan.evidence.forEach((row, index) => {
    if (dateOf(row, calendar) > on || (row.recorded ?? '') > on) return
    const id = row.id ?? `evidence[${index}]`
    if (row.measure === 'judgement' || row.measure === 'fact')
      kept<string, Saying[]>(said, row.about, () => []).push({ row, id })
    else kept<Measure, Entry[]>(entries, row.measure, () => []).push({ row, id })
  })
  for (const sayings of said.values()) sayings.sort(byDay)
  return { entries, said }
}

function needsOf(plan: PlanDocument, on: Day) {
  const needs = new Map<string, string[] | 'family'>()
  for (const need of plan.needs) {
    if (need.identified > on) continue
    const before = needs.get(need.ref)
    if (need.people === 'family' || need.people.length === 0 || before === 'family')
      needs.set(need.ref, 'family')
    else needs.set(need.ref, [...new Set([...(before ?? []), ...need.people])])
  }
  return needs
}

/** The day, where it is known on another. */
export const reached = (day: Day | undefined, on: Day) =>
  day !== undefined && day <= on ? day : undefined

/** For each ref the first or the last of its days, those by the day only. */
function daysOf<T extends { ref: string }>(
  list: readonly T[],
  dayOf: (one: T) => Day,
  choose: (a: Day, b: Day) => Day,
  on: Day,
) {
  const days = new Map<string, Day>()
  for (const one of list) {
    const day = dayOf(one)
    if (day <= on) days.set(one.ref, choose(day, days.get(one.ref) ?? day))
  }
  return days
}

/** What is known of the plan on the day: later rows, entries, searches, needs and closures are left out. */
export function knownOn(plan: PlanDocument, framework: Framework, on: Day): Known {
  const calendar = calendarOf(plan.terms, plan.opened, on)
  const household = new Set(plan.people.filter(isHousehold).map(({ id }) => id))
  return {
    framework,
    on,
    opened: plan.opened,
    closed: reached(plan.closed, on),
    ended: reached(plan.ended, on) ?? reached(plan.closed, on),
    people: new Map(plan.people.map((person) => [person.id, person])),
    household,
    ...rowsKnown(plan, on, calendar),
    searches: new Searches(plan.searched, household, on),
    spells: new Map(),
    calendar,
    needs: needsOf(plan, on),
    needsAtOpening: new Set(needsOf(plan, earlier(plan.opened, on)).keys()),
    overrides: new Map(
      (plan.overrides ?? [])
        .filter(({ decided }) => decided <= on)
        .sort((a, b) => (a.decided < b.decided ? -1 : a.decided > b.decided ? 1 : 0))
        .map(({ ref, mandatoryFor }) => [ref, mandatoryFor]),
    ),
    identified: daysOf(plan.needs, ({ identified }) => identified, earlier, on),
    agreed: new Set(plan.outcomes.filter(({ agreed }) => agreed <= on).map(({ ref }) => ref)),
    agreedOn: daysOf(plan.outcomes, ({ agreed }) => agreed, later, on),
  }
}

const areOf = <M extends Measure>(
  measure: M,
  entries: readonly Entry[],
): entries is readonly Entry<Row<M>>[] => entries.every(({ row }) => row.measure === measure)

/** The known rows of one measure, in the order of the file; judgements and facts stand under what they are about. */
export function entriesFor<M extends Countable>(
  known: Known,
  measure: M,
): readonly Entry<Row<M>>[] {
  const entries = known.entries.get(measure) ?? []
  return areOf(measure, entries) ? entries : []
}

/** Whether a row speaks of the person: by name, or as one of the household that a row about the family covers. */
export const speaksOf = (known: Known, row: { readonly who: string }, who: string): boolean =>
  row.who === who || (row.who === 'family' && known.household.has(who))
