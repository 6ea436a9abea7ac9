import { addDays, addMonths, daysBetween, later, type Day } from '../calendar.ts'
import { missing, sessions as words } from '../explain.ts'
import type { MeasuredSessions } from '../clause.ts'
import type { Row } from '../plan-document.ts'
import { LAG_DAYS, type Coverage } from './coverage.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { entriesFor } from './known.ts'
import { met, notMet, unknown, waiting, type Result } from './result.ts'
import { coverageOf } from './searching.ts'
import type { Stretch } from './stretches.ts'
import { termOfRow } from './terms.ts'

/** So many days without a figure may lie in the window: the longest holiday of a nursery. */
const HOLIDAY_DAYS = 45

/** Percentages closer than this are the same: a sum of fractions must not miss its limit by a hair. */
const LEAST = 1e-9

interface Figure extends Stretch {
  row: Row<'attendance'>
  id: string
}

/** The person's figures that began on or after the day the plan opened, each with its days. */
function figuresOf({ setting }: MeasuredSessions, { known, who }: Judging): Figure[] {
  return entriesFor(known, 'attendance').flatMap(({ row, id }) => {
    if (row.who !== who || (row.setting ?? 'school') !== setting) return []
    const { from, to } = row.term === undefined ? row : (termOfRow(row, known.calendar) ?? {})
    if (from === undefined || to === undefined || from < known.opened) return []
    return [{ from, to, row, id }]
  })
}

/** Sessions are pooled; a figure without sessions is averaged with the others by its days. */
function percentOf(figures: readonly Figure[]): number | undefined {
  let [attended, possible, weighed, days] = [0, 0, 0, 0]
  for (const { row, from, to } of figures) {
    attended += row.attended ?? 0
    possible += row.possible ?? 0
    if (row.percent === undefined) continue
    weighed += row.percent * (daysBetween(from, to) + 1)
    days += daysBetween(from, to) + 1
  }
  if (days === 0) return possible === 0 ? undefined : (attended / possible) * 100
  if (possible === 0) return weighed / days
  const spanned = figures.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
  return (weighed + (attended / possible) * 100 * (spanned - days)) / spanned
}

/** The first stretch of the window, longer than a holiday, of which nothing is on file and nothing was searched. */
function gapIn(window: Stretch, figures: readonly Figure[], coverage: Coverage): Stretch | null {
  const told = [...figures, ...coverage.stretches].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  let first = window.from
  for (const { from, to } of told) {
    if (from > window.to) break
    if (daysBetween(first, from) > HOLIDAY_DAYS) return { from: first, to: addDays(from, -1) }
    if (to >= first) first = addDays(to, 1)
  }
  return daysBetween(first, window.to) >= LAG_DAYS ? { from: first, to: window.to } : null
}

/**
 * Sessions attended of those possible in the last months, for the person judged.
 *
 * A figure counts whole where its last day lies in the window. Figures so far that fall short speak against, however many
 * are still to come; silence longer than a holiday, or than a file may lag, leaves it unknown.
 */
export function judgeSessions(clause: MeasuredSessions, at: Judging): Result {
  const { on, opened } = at.known
  const { months } = clause.over
  const after = later(addMonths(on, -months), opened)
  const window = { from: addDays(after, 1), to: on }
  const figures = figuresOf(clause, at).filter(({ to }) => to > after)
  const percent = percentOf(figures)
  const complete = addMonths(opened, months)
  const facts = figures.map(({ id }) => id)
  const asked = clause.is.atLeast
  const reason = percent === undefined ? words.none : levelOf(percent, figures, asked)
  if (percent !== undefined && percent < asked - LEAST)
    return notMet(reason, { facts, stances: ['data against'] })
  if (on < complete)
    return waiting(words.soFar(percent, months, complete), { earliest: complete, facts })
  const coverage = coverageOf('attendance', at)
  const gap = percent === undefined ? window : gapIn(window, figures, coverage)
  if (gap === null) return met(reason, { facts, stances: ['data for'] })
  return unknown(percent === undefined ? reason : words.gap(gap.from, gap.to), {
    missing: [missing.sessions(gap.from, gap.to, sourcesOf(clause, at))],
    lacks: ['evidence'],
    facts,
  })
}

function levelOf(percent: number, figures: readonly Figure[], asked: number): string {
  const days: Day[] = figures.flatMap(({ from, to }) => [from, to]).sort()
  return words.level(percent, days[0] ?? '', days.at(-1) ?? '', asked)
}
