import type { Day } from '../../../../rules/calendar.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { needsBehind } from '../outcome-rows.ts'
import { recordsIn, shortName } from '../people.ts'
import { isWithheld } from '../withheld.ts'

export interface Score {
  readonly id: string
  readonly on: Day
  readonly number: number
}

/** The scores of one person by one tool, as one informant gave them, oldest first. */
export interface ScoreLine {
  readonly key: string
  /** `Dawn’s score`, with who answered where it was somebody else. */
  readonly says: string
  readonly scores: readonly Score[]
}

/** All lines of one edition of one tool, which share a scale. */
export interface ScoreChart {
  readonly key: string
  readonly tool: string
  readonly lines: readonly ScoreLine[]
  readonly lowest: number
  readonly highest: number
  /** There are scores of two days or more, so that there is a way to draw. */
  readonly isDrawn: boolean
}

/** The fields that say which line a score belongs to; where one is withheld the score belongs to none. */
const placing = ['number', 'on', 'who', 'instrument', 'edition', 'informant'] as const

/**
 * The scores of an outcome and of its people, a chart for each edition of each tool and a line for each person and informant:
 * nothing that was asked otherwise, or of somebody else, is ever joined in one line.
 */
export function scoreCharts(ref: string, view: PlanView, framework: Framework): ScoreChart[] {
  const people = recordsIn(view, 'person')
  const scores = scoresFor(ref, view, framework).filter(
    (score) => !placing.some((field) => isWithheld(score, field)),
  )
  const byTool = Map.groupBy(scores, (score) => keyOf(score, 'instrument', 'edition'))
  return [...byTool].flatMap(([key, all]) => {
    const [first] = all
    if (!first) return []
    const byLine = Map.groupBy(all, (score) => keyOf(score, 'who', 'informant'))
    const lines = [...byLine].map(([name, own]) => lineOf(name, own, people))
    return [{ key, tool: toolInWords(first, ref), lines, ...boundsOf(first, lines) }]
  })
}

/** How many scores of an outcome belong to no line because part of them is withheld from the reader. */
export const scoresWithheld = (ref: string, view: PlanView, framework: Framework): number =>
  scoresFor(ref, view, framework).filter((score) =>
    placing.some((field) => isWithheld(score, field)),
  ).length

function scoresFor(ref: string, view: PlanView, framework: Framework): PlanRecord[] {
  const people = needsBehind(ref, view, framework).flatMap((need) => listOf(need, 'people'))
  return recordsIn(view, 'evidence').filter((record) => {
    if (textOf(record, 'measure') !== 'score') return false
    const about = textOf(record, 'about')
    if (about !== '') return about === ref || about.startsWith(`${ref}.`)
    const who = textOf(record, 'who')
    return who === 'family' || people.includes(who) || isWithheld(record, 'who')
  })
}

const keyOf = (score: PlanRecord, ...fields: readonly string[]) =>
  JSON.stringify(fields.map((field) => textOf(score, field)))

function lineOf(key: string, own: readonly PlanRecord[], people: readonly PlanRecord[]): ScoreLine {
  const scores = own.flatMap((record): Score[] => {
    const { number } = record.fields
    return typeof number === 'number' ? [{ id: record.id, on: textOf(record, 'on'), number }] : []
  })
  const [first] = own
  return {
    key,
    says: first ? lineInWords(first, people) : '',
    scores: scores.toSorted((one, other) => one.on.localeCompare(other.on)),
  }
}

/** Scaling is given by the team or the family as a whole; any other tool has somebody whom it is about. */
function lineInWords(score: PlanRecord, people: readonly PlanRecord[]): string {
  const who = textOf(score, 'who')
  const informant = textOf(score, 'informant')
  if (who === 'family') {
    if (informant === 'team') return 'Team’s score'
    const isOwn = informant === '' || informant === 'family'
    return isOwn ? 'Family’s score' : `Family’s score, answered by ${informant}`
  }
  const name = shortName(who, people)
  const whole = textOf(
    people.find(({ id }) => id === who),
    'name',
  )
  const isOwn = informant === '' || informant === name || informant === whole
  return isOwn ? `${name}’s score` : `${name}’s score, answered by ${informant}`
}

function toolInWords(score: PlanRecord, ref: string): string {
  const edition = textOf(score, 'edition')
  // A scale that belongs to one outcome carries its ref, which stands above already.
  const shown = edition.endsWith(`, ${ref}`) ? edition.slice(0, -`, ${ref}`.length) : edition
  return [textOf(score, 'instrument') || 'A score', shown].filter(Boolean).join(', ')
}

/** The ends of the scale: from 0 to 10 for scaling, else from 0 or less to a round number at or above the highest. */
function boundsOf(
  score: PlanRecord,
  lines: readonly ScoreLine[],
): Pick<ScoreChart, 'lowest' | 'highest' | 'isDrawn'> {
  const all = lines.flatMap(({ scores }) => scores)
  const numbers = all.map(({ number }) => number)
  const isDrawn = new Set(all.map(({ on }) => on)).size > 1
  if (textOf(score, 'edition').startsWith('better or worse'))
    return { lowest: -1, highest: 1, isDrawn }
  const most = Math.max(10, ...numbers)
  const step = 10 ** Math.floor(Math.log10(most))
  return {
    lowest: Math.min(0, ...numbers),
    highest: Math.ceil(most / step) * step,
    isDrawn,
  }
}

/** Where a line began and where it is now: `now 6, from 3 on 12 May 2026`. */
export function wayInWords({ scores }: ScoreLine): string {
  const [first] = scores
  const last = scores.at(-1)
  if (!first || !last) return ''
  return first === last
    ? `${last.number} on ${dayInTable(last.on)}`
    : `now ${last.number}, from ${first.number} on ${dayInTable(first.on)}`
}

/** A chart as a table: a row for each day, a cell for each line; several scores of one day stand in their order. */
export function tableOf({ lines }: ScoreChart): { day: Day; cells: string[] }[] {
  const days = [...new Set(lines.flatMap(({ scores }) => scores.map(({ on }) => on)))].toSorted()
  return days.map((day) => ({
    day,
    cells: lines.map(({ scores }) =>
      scores
        .filter(({ on }) => on === day)
        .map(({ number }) => String(number))
        .join(', then '),
    ),
  }))
}
