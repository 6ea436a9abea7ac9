import type { Day } from '../calendar.ts'
import type { Framework } from '../framework.ts'
import type { EvidenceRow, Measure, Person, PlanDocument, Row, Searched } from '../plan-document.ts'
import { calendarOf, termOfRow, type Calendar } from './terms.ts'

/** An evidence row with the name it has in findings: its id, or its place in the plan document. */
export interface Entry<M extends Measure = Measure> {
  row: Row<M>
  id: string
}

export interface Search {
  search: Searched
  id: string
}

/** Everything that is known of a plan on one day, sorted for the rules. */
export interface Known {
  framework: Framework
  on: Day
  opened: Day
  closed: Day | undefined
  people: ReadonlyMap<string, Person>
  /** Ids of everyone in the household. */
  household: ReadonlySet<string>
  entries: ReadonlyMap<Measure, readonly Entry[]>
  searches: readonly Search[]
  calendar: Calendar
  /** Need refs with the people they name, those identified by the day only. */
  needs: ReadonlyMap<string, readonly string[] | 'family'>
  /** Outcomes agreed by the day. */
  agreed: ReadonlySet<string>
}

const isHousehold = (person: Person) => person.household ?? true

function dateOf(row: EvidenceRow, calendar: Calendar): Day {
  switch (row.measure) {
    case 'attendance':
      return row.to ?? termOfRow(row, calendar)?.to ?? ''
    case 'support-level':
    case 'employment':
    case 'benefit':
    case 'education-status':
    case 'accommodation':
    case 'participation':
      return row.from
    default:
      return row.on
  }
}

function entriesOf(plan: PlanDocument, on: Day, calendar: Calendar) {
  const entries = new Map<Measure, Entry[]>()
  plan.evidence.forEach((row, index) => {
    if (dateOf(row, calendar) > on || (row.recorded ?? '') > on) return
    const entry = { row, id: row.id ?? `evidence[${index}]` }
    const sameMeasure = entries.get(row.measure)
    if (sameMeasure) sameMeasure.push(entry)
    else entries.set(row.measure, [entry])
  })
  return entries
}

function needsOf(plan: PlanDocument, on: Day) {
  const needs = new Map<string, string[] | 'family'>()
  for (const need of plan.needs) {
    if (need.identified > on) continue
    const before = needs.get(need.ref)
    if (need.people === 'family' || before === 'family') needs.set(need.ref, 'family')
    else needs.set(need.ref, [...new Set([...(before ?? []), ...need.people])])
  }
  return needs
}

/** What is known of the plan on the day: later rows, entries, searches, needs and closures are left out. */
export function knownOn(plan: PlanDocument, framework: Framework, on: Day): Known {
  const calendar = calendarOf(plan.terms, plan.opened, on)
  return {
    framework,
    on,
    opened: plan.opened,
    closed: plan.closed !== undefined && plan.closed <= on ? plan.closed : undefined,
    people: new Map(plan.people.map((person) => [person.id, person])),
    household: new Set(plan.people.filter(isHousehold).map((person) => person.id)),
    entries: entriesOf(plan, on, calendar),
    searches: plan.searched.map((search, index) => ({ search, id: `searched[${index}]` })),
    calendar,
    needs: needsOf(plan, on),
    agreed: new Set(plan.outcomes.filter(({ agreed }) => agreed <= on).map(({ ref }) => ref)),
  }
}

/** The known rows of one measure, in the order of the file. */
export const entriesFor = <M extends Measure>(known: Known, measure: M): readonly Entry<M>[] =>
  (known.entries.get(measure) ?? []) as readonly Entry<M>[]
