import fc from 'fast-check'
import { addDays, daysBetween, type Day } from '../../../rules/calendar.ts'
import { supportingFamilies2022 as framework } from '../../../rules/frameworks/supporting-families-2022/index.ts'
import type { EvidenceRow, Person, PlanDocument, Searched } from '../../../rules/plan-document.ts'

const first: Day = '2025-06-01'
const last: Day = '2027-12-31'

/** Some day within the years the plans are about. */
export const anyDay = (from: Day = first, to: Day = last): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days))

export const people: readonly Person[] = [
  { id: 'a1', kind: 'adult', born: '1985-01-20' },
  { id: 'a2', kind: 'adult', household: false },
  { id: 'c1', kind: 'child', born: '2012-05-02' },
  { id: 'c2', kind: 'child', born: '2020-09-01' },
  { id: 'u1', kind: 'unborn' },
]

const needRefs: string[] = framework.themes.flatMap((theme) => theme.needs.map(({ ref }) => ref))
const lineRefs = needRefs.flatMap((ref) => [ref, ...[1, 2, 3, 4, 5].map((n) => `${ref}.E${n}`)])

const who = fc.constantFrom('family', ...people.map(({ id }) => id))
const named: fc.Arbitrary<Searched['people']> = fc.oneof(
  fc.constant('family' as const),
  fc.uniqueArray(fc.constantFrom(...people.map(({ id }) => id)), { maxLength: 3 }),
)
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })

/** Leaves out what was not given, as a plan document does. */
const given = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T

const event = (day: fc.Arbitrary<Day>) => ({ on: day, who, recorded: maybe(day) })
const spell = (day: fc.Arbitrary<Day>) => ({ who, from: day, to: maybe(day) })

const rows = (day: fc.Arbitrary<Day>) =>
  [
    fc.record({
      measure: fc.constant('offence'),
      ...event(day),
      class: maybe(fc.constantFrom('recorded', 'arrest', 'sentenced')),
      severe: maybe(fc.boolean()),
      occurrence: maybe(fc.constantFrom('x', 'y')),
      role: maybe(fc.constantFrom('offender', 'victim')),
    }),
    fc.record({
      measure: fc.constant('asb-incident'),
      ...event(day),
      class: maybe(fc.constantFrom('incident', 'intervention')),
      occurrence: maybe(fc.constantFrom('x', 'y')),
    }),
    fc.record({
      measure: fc.constantFrom('domestic-abuse-incident', 'missing-episode'),
      ...event(day),
      policeReported: maybe(fc.boolean()),
    }),
    fc.record({
      measure: fc.constant('harm-report'),
      ...event(day),
      by: maybe(fc.constantFrom('police', 'school')),
      kind: maybe(fc.constantFrom('sexual-exploitation', 'criminal-exploitation', 'peer')),
    }),
    fc.record({
      measure: fc.constant('exclusion'),
      ...event(day),
      days: maybe(fc.integer({ min: 0, max: 6 })),
    }),
    fc.record({
      measure: fc.constant('referral'),
      ...event(day),
      to: maybe(fc.constantFrom('social-care', 'early-help', 'statutory', 'other')),
    }),
    fc.record({
      measure: fc.constant('milestone'),
      ...event(day),
      kind: fc.constantFrom('notice-withdrawn', 'checkup'),
    }),
    fc.record({
      measure: fc.constant('attendance'),
      who,
      term: fc.constantFrom('2025-26 autumn', '2025-26 spring', '2025-26 summer', '2026-27 autumn'),
      possible: fc.integer({ min: 0, max: 120 }),
      attended: fc.integer({ min: 0, max: 120 }),
    }),
    fc.record({ measure: fc.constant('score'), ...event(day), value: fc.integer() }),
    fc.record({
      measure: fc.constant('support-level'),
      ...spell(day),
      value: fc.constantFrom('looked-after', 'child-protection', 'child-in-need', 'universal'),
    }),
    fc.record({
      measure: fc.constant('employment'),
      ...spell(day),
      value: fc.constantFrom('employed', 'self-employed'),
    }),
    fc.record({
      measure: fc.constant('education-status'),
      ...spell(day),
      value: fc.constantFrom('on-roll', 'pru', 'off-roll', 'eet', 'neet'),
    }),
    fc.record({
      measure: fc.constant('accommodation'),
      ...spell(day),
      value: fc.constantFrom('temporary', 'settled', 'at-risk', 'with-family', 'homeless'),
    }),
    fc.record({
      measure: fc.constant('judgement'),
      on: day,
      by: fc.constantFrom('practitioner', 'team', 'parent', 'child'),
      about: fc.constantFrom(...lineRefs),
      result: fc.constantFrom('met', 'not-met'),
    }),
    fc.record({
      measure: fc.constant('fact'),
      on: day,
      about: fc.constantFrom(...lineRefs),
      value: fc.boolean(),
      who: maybe(who),
    }),
  ] as unknown as fc.Arbitrary<EvidenceRow>[]

const isOrdered = (row: EvidenceRow) =>
  !('from' in row && row.from !== undefined && row.to !== undefined && row.to < row.from)

const searchable: Searched['measures'] = [
  'offence',
  'asb-incident',
  'domestic-abuse-incident',
  'missing-episode',
  'harm-report',
  'exclusion',
  'referral',
  'milestone',
]

const anyMeasures: fc.Arbitrary<Searched['measures']> = fc.oneof(
  fc.constant<Searched['measures']>(searchable),
  fc.constantFrom(...searchable).map((one) => [one]),
  fc.constant<Searched['measures']>(searchable.slice(0, 2)),
)

/** Some search of every counted measure, of one of them or of the police's two. */
export const anySearch = (
  day: fc.Arbitrary<Day> = anyDay('2024-01-01', last),
): fc.Arbitrary<Searched> =>
  fc
    .record({
      measures: anyMeasures,
      people: named,
      from: day,
      to: day,
    })
    .filter(({ from, to }) => from <= to)

/** A search of every counted measure for everybody, from long before the plan to the day. */
export const fullSearch = (to: Day): Searched => ({
  measures: [...searchable],
  people: people.map(({ id }) => id),
  from: '2020-01-01',
  to,
})

interface Bounds {
  /** Rows, needs and closures lie on or before this day; later ones too where it is not given. */
  upTo?: Day
}

/** Some plan with needs, rows and searches of every kind that the framework reads. */
export function anyPlan({ upTo = last }: Bounds = {}): fc.Arbitrary<PlanDocument> {
  const day = anyDay(first, upTo)
  return fc
    .record({
      opened: anyDay('2025-08-01', '2026-06-30'),
      closed: maybe(day),
      needs: fc.uniqueArray(
        fc.record({ ref: fc.constantFrom(...needRefs), people: named, identified: day }),
        { minLength: 1, maxLength: 6, selector: ({ ref }) => ref },
      ),
      evidence: fc.array(
        fc
          .oneof(...rows(day))
          .map(given)
          .filter(isOrdered),
        { maxLength: 14 },
      ),
      searched: fc.array(anySearch(), { maxLength: 4 }),
    })
    .map(({ opened, closed, ...rest }) => ({
      format: 'family-outcome-plan/1' as const,
      framework: framework.id,
      reference: 'FP-1042',
      opened,
      ...(closed !== undefined && closed >= opened ? { closed } : {}),
      people: [...people],
      outcomes: [],
      terms: [],
      reviews: [],
      ...rest,
    }))
}
