import { addMonths } from '../calendar.ts'
import { attested as words } from '../explain.ts'
import type { Attested, Countable } from '../clause.ts'
import type { Row } from '../plan-document.ts'
import { tally } from './counting.ts'
import { incidentsOf } from './incidents.ts'
import { inOrder } from './in-order.ts'
import type { Judging } from './judging.ts'
import { entriesFor, speaksOf } from './known.ts'
import { attendanceShown } from './shown-attendance.ts'
import { hoursShown } from './shown-hours.ts'

/** Dated events whose numbers before and after the opening are worth a look. */
const EVENTS = [
  'offence',
  'asb-incident',
  'domestic-abuse-incident',
  'missing-episode',
  'exclusion',
] as const satisfies readonly Countable[]

/** What is on file beside a clause about the person judged or, where it is nobody's, the family: shown, never deciding. */
export function wordsOfShown(clause: Attested, at: Judging): string[] {
  const { shown = [], showsHours } = clause
  if (shown.length === 0 && !showsHours) return []
  return [
    ...EVENTS.filter((measure) => shown.includes(measure)).flatMap((one) => numbersOf(one, at)),
    ...scoresShown(clause, at),
    ...hoursShown(clause, at),
    ...attendanceShown(clause, at),
  ]
}

/** How many events are on file in the six months to the opening, and how many since; nothing where there are none. */
function numbersOf(measure: (typeof EVENTS)[number], at: Judging): string[] {
  const { opened, on } = at.known
  const events = incidentsOf(
    { counts: [{ measure }], whose: at.who === undefined ? 'family' : 'person' },
    at,
  )
  if (events.length === 0) return []
  const before = tally(events, addMonths(opened, -6), opened).low
  return [words.events(measure, before, tally(events, opened, on).low, opened)]
}

const byDay = inOrder<Row<'score'>>(
  ({ on }) => on,
  ({ instrument }) => instrument ?? '',
  ({ value }) => value,
)

/** The scores in order of their days. */
function scoresShown({ shown }: Attested, { known, who }: Judging): string[] {
  if (!shown?.includes('score')) return []
  const scores = entriesFor(known, 'score')
    .map(({ row }) => row)
    .filter((row) => who === undefined || speaksOf(known, row, who))
    .sort(byDay)
  if (scores.length === 0) return []
  return [
    words.scores(
      scores.map(({ instrument, value, on }) =>
        words.score(instrument ?? words.unnamedScore, value, on),
      ),
    ),
  ]
}
