import { fc } from '../../../chance.ts'
import { addDays, type Day } from '../../../../rules/calendar.ts'
import {
  measures,
  type EvidenceRow,
  type Measure,
  type Row,
} from '../../../../rules/plan-document.ts'
import { ids, who } from './any-person.ts'
import type { Reads } from './reads.ts'

const of = fc.constantFrom

/** Each key is given half of the time. */
const maybe = { requiredKeys: [] }

type Days = fc.Arbitrary<Day>

const event = <M extends Measure, T>(
  measure: M,
  on: Days,
  more: { [K in keyof T]: fc.Arbitrary<T[K]> },
) =>
  fc
    .tuple(
      fc.record({ measure: of(measure), on, who }),
      fc.record({ recorded: on }, maybe),
      fc.record(more, maybe),
    )
    .map(([row, entered, told]) => ({ ...row, ...entered, ...told }))

/** Half of the spells have ended, each on its first day or later. */
const spell = <M extends Measure, T>(measure: M, from: Days, more: fc.Arbitrary<T>) =>
  fc
    .tuple(
      fc.record({ measure: of(measure), who, from }),
      fc.option(fc.nat({ max: 400 }), { freq: 2 }),
      more,
    )
    .map(([row, days, told]) => ({
      ...row,
      ...told,
      ...(days === null ? {} : { to: addDays(row.from, days) }),
    }))

const valued = <M extends Measure, V extends string>(measure: M, from: Days, ...values: V[]) =>
  spell(measure, from, fc.record({ value: of(...values) }))

const terms = [
  '2024-25 summer',
  '2025-26 autumn',
  '2025-26 spring',
  '2025-26 summer',
  '2026-27 autumn',
]

/** Sessions or a percentage, of a term or of a stretch of days. */
const attendance = (day: Days): fc.Arbitrary<Row<'attendance'>> =>
  fc
    .record({
      when: fc.oneof(
        { weight: 3, arbitrary: fc.record({ term: of(...terms) }) },
        fc
          .tuple(day, fc.nat({ max: 120 }))
          .map(([from, days]) => ({ from, to: addDays(from, days) })),
      ),
      what: fc.oneof(
        {
          weight: 3,
          arbitrary: fc
            .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 40, max: 100 }))
            .map(([possible, share]) => ({
              possible,
              attended: Math.round((possible * share) / 100),
            })),
        },
        fc.record({ percent: fc.integer({ min: 40, max: 100 }) }),
      ),
      who,
      more: fc.record({ setting: of('school' as const, 'early-years' as const) }, maybe),
    })
    .map(({ when, what, who: id, more }) => ({
      measure: 'attendance' as const,
      who: id,
      ...when,
      ...what,
      ...more,
    }))

type Rows = { [M in Measure]: fc.Arbitrary<Row<M>> }

const rowsOf = (day: Days, reads: Reads): Rows => ({
  offence: event('offence', day, {
    class: of('proven', 'recorded', 'arrest', 'sentenced', 'breach'),
    severe: fc.boolean(),
    occurrence: of('x', 'y'),
    role: of('offender', 'offender', 'victim'),
  }),
  'asb-incident': event('asb-incident', day, {
    class: of('incident', 'intervention'),
    occurrence: of('x', 'y'),
    role: of('offender', 'offender', 'victim'),
  }),
  'domestic-abuse-incident': event('domestic-abuse-incident', day, {
    role: of('victim', 'perpetrator', 'household'),
    policeReported: fc.boolean(),
  }),
  'missing-episode': event('missing-episode', day, { policeReported: fc.boolean() }),
  'harm-report': event('harm-report', day, {
    by: of('police', 'school'),
    kind: of('sexual-exploitation', 'criminal-exploitation', 'peer'),
  }),
  exclusion: event('exclusion', day, {
    class: of('fixed', 'permanent'),
    days: fc.integer({ min: 0, max: 6 }),
  }),
  referral: event('referral', day, {
    to: of('social-care', 'early-help', 'statutory', 'marac', 'other'),
  }),
  milestone: fc.record({
    measure: of('milestone'),
    on: day,
    who,
    kind: of('checkup', ...reads.milestones),
  }),
  attendance: attendance(day),
  score: fc
    .tuple(
      event('score', day, {}),
      fc.record({
        value: fc.integer({ min: 0, max: 30 }),
        instrument: of(
          'SDQ',
          ...reads.instruments,
          ...reads.instruments.map((one) => one.toLowerCase()),
        ),
      }),
    )
    .map(([row, more]) => ({ ...row, ...more })),
  'support-level': valued(
    'support-level',
    day,
    'looked-after',
    'child-protection',
    'child-in-need',
    'early-help',
    'universal',
  ),
  employment: valued('employment', day, 'employed', 'self-employed'),
  benefit: valued('benefit', day, 'jsa-type', 'other'),
  'education-status': valued(
    'education-status',
    day,
    'on-roll',
    'alternative-provision',
    'pru',
    'off-roll',
    'eet',
    'neet',
  ),
  accommodation: valued(
    'accommodation',
    day,
    'temporary',
    'settled',
    'at-risk',
    'with-family',
    'homeless',
  ),
  participation: spell(
    'participation',
    day,
    fc.record(
      {
        level: of('fully', 'somewhat', 'none'),
        hours: fc.nat({ max: 40 }),
        service: of('Recovery', 'recovery', 'Housing'),
      },
      maybe,
    ),
  ),
  judgement: fc.record({
    measure: of('judgement'),
    on: day,
    by: of(
      'practitioner',
      'lead-professional',
      'team',
      'agency',
      'self',
      'parent',
      'child',
      'family',
      'manager',
    ),
    about: of('plan', ...reads.outcomes, ...reads.clauses),
    result: of('met', 'not-met'),
  }),
  fact: fc.record(
    { measure: of('fact'), on: day, about: of(...reads.clauses), value: fc.boolean(), who },
    { requiredKeys: ['measure', 'on', 'about', 'value'] },
  ),
})

/** How often a measure is drawn: what the framework reads often, what it leaves alone seldom. */
function weightOf(measure: Measure, { measures: read }: Reads): number {
  if (measure === 'judgement' || measure === 'fact') return 6
  if (measure === 'benefit') return read.has('employment') ? 3 : 1
  return Math.min(7, 1 + 2 * (read.get(measure) ?? 0))
}

/** The few measures, people and lines that the rows of one plan are about, so that rows meet. */
interface Focus {
  measures: readonly Measure[]
  people: readonly string[]
  lines: readonly string[]
}

const someFocus = (reads: Reads): fc.Arbitrary<Focus> =>
  fc.record({
    measures: fc
      .subarray(
        measures.filter((measure) => weightOf(measure, reads) > 1),
        { minLength: 3, maxLength: 5 },
      )
      .map((some): Measure[] => [...some, 'judgement']),
    people: fc.subarray(['family', ...ids], { minLength: 1, maxLength: 2 }),
    lines: fc.subarray([...reads.clauses], { minLength: 2, maxLength: 6 }),
  })

/** The row, about one of the few people and one of the few lines. */
function narrowed(row: EvidenceRow, place: number, { people, lines }: Focus): EvidenceRow {
  const about = lines[place % lines.length] ?? ''
  const narrow = 'who' in row ? { ...row, who: people[place % people.length] ?? '' } : row
  return narrow.measure === 'fact' || narrow.measure === 'judgement' ? { ...narrow, about } : narrow
}

/** Some rows of any measures, most often of those the framework reads; half of the time of few measures and people only. */
export function anyRows(day: Days, reads: Reads, most: number): fc.Arbitrary<EvidenceRow[]> {
  const rows = rowsOf(day, reads)
  const rowsAmong = (some: readonly Measure[]) =>
    fc.array(
      fc.oneof(
        ...some.map((measure) => ({
          weight: weightOf(measure, reads),
          arbitrary: rows[measure] as fc.Arbitrary<EvidenceRow>,
        })),
      ),
      { maxLength: most, size: 'max' },
    )
  return fc.oneof(
    rowsAmong(measures),
    someFocus(reads).chain((focus) =>
      rowsAmong(focus.measures).map((some) =>
        some.map((row, place) => narrowed(row, place, focus)),
      ),
    ),
  )
}

/** The day a row is dated by; null where its term gives it. */
export function dayOf(row: EvidenceRow): Day | null {
  if ('on' in row) return row.on
  if (row.measure === 'attendance') return row.to ?? null
  return row.from
}
