import type { Day } from '../../../../rules/calendar.ts'
import type {
  EvidenceRow,
  Measure,
  Need,
  Person,
  PlanDocument,
  Row,
} from '../../../../rules/plan-document.ts'
import { periodsOf, yearsLived, type Span } from './days.ts'

/** What is known of a plan on a day, sorted once for all lines. */
export interface Known {
  readonly on: Day
  readonly opened: Day
  readonly closed: Day | undefined
  readonly people: ReadonlyMap<string, Person>
  readonly household: readonly Person[]
  readonly needs: readonly Need[]
  readonly agreed: ReadonlySet<string>
  readonly terms: readonly Span[]
  rows<M extends Measure>(measure: M): readonly Row<M>[]
  /** Facts and judgements by what they are about. */
  facts(about: string): readonly Row<'fact'>[]
  judgements(about: string): readonly Row<'judgement'>[]
  readonly searches: readonly Search[]
}

export interface Search {
  readonly measures: ReadonlySet<Measure>
  readonly people: ReadonlySet<string>
  readonly from: Day
  readonly to: Day
}

/** The day a row speaks of, or the first of them; attendance by the name of a term is placed by its term. */
function dated(row: EvidenceRow): Day | undefined {
  if ('on' in row) return row.on
  return row.from
}

export function knownOf(plan: PlanDocument, on: Day): Known {
  const byMeasure = new Map<Measure, EvidenceRow[]>()
  const factsAbout = new Map<string, Row<'fact'>[]>()
  const judgedAbout = new Map<string, Row<'judgement'>[]>()
  for (const row of plan.evidence) {
    if (row.recorded !== undefined && row.recorded > on) continue
    const day = dated(row)
    if (day !== undefined && day > on) continue
    if (row.measure === 'fact') put(factsAbout, row.about, row)
    else if (row.measure === 'judgement') put(judgedAbout, row.about, row)
    else put(byMeasure, row.measure, row)
  }
  const household = plan.people.filter((person) => person.household ?? true)
  const home = new Set(household.map(({ id }) => id))
  const closed = plan.closed !== undefined && plan.closed <= on ? plan.closed : undefined
  return {
    on,
    opened: plan.opened,
    closed,
    people: new Map(plan.people.map((person) => [person.id, person])),
    household,
    needs: plan.needs.filter((need) => need.identified <= on),
    agreed: new Set(plan.outcomes.filter(({ agreed }) => agreed <= on).map(({ ref }) => ref)),
    terms: termsAround(plan, on),
    rows: <M extends Measure>(measure: M) =>
      (byMeasure.get(measure) ?? []) as unknown as readonly Row<M>[],
    facts: (about) => factsAbout.get(about) ?? [],
    judgements: (about) => judgedAbout.get(about) ?? [],
    searches: plan.searched
      .filter(({ from }) => from <= on)
      .map(({ measures, people, from, to }) => ({
        measures: new Set(measures),
        people: people === 'family' ? home : new Set(people),
        from,
        to: to < on ? to : on,
      })),
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

/** The plan's own terms, or the census periods from two years before it to the year after the day. */
function termsAround(plan: PlanDocument, on: Day): readonly Span[] {
  if (plan.terms.length > 0) return plan.terms.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const all: Span[] = []
  const last = Number(on.slice(0, 4)) + 1
  for (let year = Number(plan.opened.slice(0, 4)) - 2; year <= last; year += 1)
    all.push(...periodsOf(year))
  return all
}

const aboutChildren = new Set(
  '1.1 1.2 1.3 1.4 2.2 2.3 4.2 5.3 6.1 6.2 6.3 6.4 6.5 6.6 8.3 9.3 10.3'.split(' '),
)
const aboutYoung = new Set('3.1 7.2 7.3'.split(' '))
const aboutAdults = new Set('3.2 4.1 7.1 8.1 8.2 10.1'.split(' '))
const aboutParents = new Set('2.1 5.1 5.2'.split(' '))

/** The people a need is about: those it names, or of the household those of whom it speaks. */
export function peopleOf(need: Pick<Need, 'ref' | 'people'>, known: Known): readonly Person[] {
  if (need.people !== 'family' && need.people.length > 0)
    return need.people.flatMap((id) => known.people.get(id) ?? [])
  if (aboutChildren.has(need.ref)) return known.household.filter(({ kind }) => kind === 'child')
  if (aboutYoung.has(need.ref)) return known.household.filter(({ kind }) => kind !== 'adult')
  if (aboutAdults.has(need.ref)) return known.household.filter(({ kind }) => kind === 'adult')
  if (aboutParents.has(need.ref))
    return known.household.filter(({ kind, parent }) => kind === 'adult' && (parent ?? true))
  return known.household
}

/** Whether a row is about the person: by id, or for everybody in the household. */
export const isAbout = (who: string | undefined, person: Person): boolean =>
  who === person.id || ((who === undefined || who === 'family') && (person.household ?? true))

/** Whether a person is under 18 on the day the plan opened. */
export const isYoung = (person: Person, known: Known): boolean =>
  person.born === undefined ? person.kind !== 'adult' : yearsLived(person.born, known.opened) < 18

/** Whether a child is of school age in a term: 5 to 15 on the 31 August before its school year. */
export function isOfSchoolAge(person: Person, term: Span): boolean | undefined {
  if (person.kind !== 'child') return false
  if (person.schoolAge !== undefined) return person.schoolAge
  if (person.born === undefined) return undefined
  const year = Number(term.from.slice(0, 4)) - (term.from.slice(5) < '08-01' ? 1 : 0)
  const age = yearsLived(person.born, `${year}-08-31`)
  return age >= 5 && age <= 15
}

/** Whether a search of every one of these measures for the person covers each day from `first` to `to`. */
export function isSearched(
  known: Known,
  person: Person,
  measures: readonly Measure[],
  first: Day,
  to: Day,
): boolean {
  return measures.every((measure) => {
    let reached = first
    for (let moved = true; moved && reached <= to;) {
      moved = false
      for (const search of known.searches) {
        if (!search.measures.has(measure) || !search.people.has(person.id)) continue
        if (search.from <= reached && search.to >= reached) {
          reached = after(search.to)
          moved = true
        }
      }
    }
    return reached > to
  })
}

const after = (day: Day): Day => {
  const end = new Date(`${day}T00:00:00Z`)
  end.setUTCDate(end.getUTCDate() + 1)
  return end.toISOString().slice(0, 10)
}

/** The days from `first` to `upTo` on which a search ended, the latest first. */
export function searchEnds(known: Known, person: Person, first: Day, upTo: Day): readonly Day[] {
  return known.searches
    .filter(({ people, to }) => people.has(person.id) && to >= first && to <= upTo)
    .map(({ to }) => to)
    .sort()
    .reverse()
}
