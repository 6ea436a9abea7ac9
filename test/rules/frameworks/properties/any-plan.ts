import { fc } from '../../../chance.ts'
import { addDays, earlier, type Day } from '../../../../rules/calendar.ts'
import type { Framework } from '../../../../rules/framework.ts'
import {
  measures,
  type Override,
  type PlanDocument,
  type Searched,
} from '../../../../rules/plan-document.ts'
import { anyPeople, ids } from './any-person.ts'
import { anyRows } from './any-row.ts'
import { anyDay, firstDay, lastDay } from './days.ts'
import { readsOf, type Reads } from './reads.ts'

const of = fc.constantFrom

const named: fc.Arbitrary<Searched['people']> = fc.oneof(
  fc.constant('family' as const),
  fc.uniqueArray(of(...ids), { maxLength: 3 }),
)

const searchable = measures.filter((one) => one !== 'judgement' && one !== 'fact')

const anyMeasures: fc.Arbitrary<Searched['measures']> = fc.oneof(
  fc.constant(searchable),
  fc.constant<Searched['measures']>(['offence', 'asb-incident']),
  of(...searchable).map((one) => [one]),
)

const searchDay = anyDay('2024-01-01')

/** Some search of every counted measure, of one of them or of the police's two. */
const anySearch: fc.Arbitrary<Searched> = fc
  .tuple(anyMeasures, named, searchDay, searchDay)
  .map(([of_, people, a, b]) => ({
    measures: of_,
    people,
    from: a < b ? a : b,
    to: a < b ? b : a,
  }))

/** A search of every counted measure for everybody, from long before the plan to the day. */
export const fullSearch = (to: Day): Searched => ({
  measures: searchable,
  people: [...ids],
  from: '2020-01-01',
  to,
})

/** A local decision, where the framework has lines that one may be about. */
const anyOverrides = (
  day: fc.Arbitrary<Day>,
  { mandatory, needs }: Reads,
): fc.Arbitrary<Override[]> =>
  mandatory.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          ref: of(...mandatory),
          mandatoryFor: fc.uniqueArray(of(...needs), { maxLength: 2 }),
          decided: day,
          by: of('Team'),
          why: of('The print is in doubt.'),
        }),
        { maxLength: 1 },
      )

/** The end of the intervention, and closure some days after it; a plan may have neither, one or both. */
const anyEnd = (opened: Day, upTo: Day, day: fc.Arbitrary<Day>) =>
  fc
    .record({
      ended: fc.option(day, { freq: 2 }),
      closed: fc.option(day, { freq: 2 }),
      gap: fc.nat({ max: 60 }),
    })
    .map(({ ended, closed, gap }) => ({
      ...(ended !== null && ended >= opened ? { ended } : {}),
      ...(closed !== null && closed >= opened ? { closed } : {}),
      ...(ended !== null && closed !== null && ended >= opened
        ? { closed: earlier(addDays(ended, gap), upTo) }
        : {}),
    }))

interface Bounds {
  /** Rows, needs and closures lie on or before this day; later ones too where it is not given. */
  upTo?: Day
  /** At most so many rows. */
  rows?: number
}

/** Some plan that can be read, with needs, rows and searches of every kind that the framework reads. */
export function anyPlan(
  framework: Framework,
  { upTo = lastDay, rows = 24 }: Bounds = {},
): fc.Arbitrary<PlanDocument> {
  const reads = readsOf(framework)
  const day = anyDay(firstDay, upTo)
  return anyDay('2025-08-01', '2026-06-30').chain((opened) =>
    fc
      .record({
        people: anyPeople,
        end: anyEnd(opened, upTo, day),
        needs: fc.uniqueArray(
          fc.record({
            ref: of(...reads.needs),
            people: named,
            identified: fc.oneof(fc.constant(opened), day),
          }),
          { minLength: 1, maxLength: 6, selector: ({ ref }) => ref },
        ),
        outcomes: fc.uniqueArray(fc.record({ ref: of(...reads.outcomes), agreed: day }), {
          maxLength: 6,
          selector: ({ ref }) => ref,
        }),
        evidence: anyRows(day, reads, rows),
        searched: fc.array(anySearch, { maxLength: 4 }),
        overrides: anyOverrides(day, reads),
      })
      .map(({ end, overrides, ...rest }) => ({
        format: 'family-outcome-plan/1' as const,
        framework: framework.id,
        reference: 'FP-1042',
        opened,
        ...end,
        terms: [],
        reviews: [],
        ...rest,
        ...(overrides.length > 0 ? { overrides } : {}),
      })),
  )
}
