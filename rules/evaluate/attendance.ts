import type { MeasuredRate } from '../clause.ts'
import type { Row, Term } from '../plan-document.ts'
import type { Judging } from './judging.ts'
import { entriesFor } from './known.ts'
import { isSchoolAge, termOfRow } from './terms.ts'

/** One person's attendance in one term: sessions summed, or percentages where there are no sessions. */
interface TermFigure {
  possible: number
  attended: number
  percents: readonly number[]
  facts: readonly string[]
}

/** Attendance over several terms, in percent, and the terms for which none is on file. */
export interface Pooled {
  percent: number | undefined
  /** The mean of the terms' percentages, whatever their sessions. */
  mean: number | undefined
  terms: readonly string[]
  absent: readonly string[]
  facts: readonly string[]
}

type Setting = Pick<MeasuredRate, 'setting'>

type Rows = readonly { row: Row<'attendance'>; id: string }[]

function figureOf(rows: Rows): TermFigure | undefined {
  let possible = 0
  let attended = 0
  const percents: number[] = []
  for (const { row } of rows) {
    if (row.possible !== undefined && row.attended !== undefined) {
      possible += row.possible
      attended += row.attended
    } else if (row.percent !== undefined) percents.push(row.percent)
  }
  if (possible === 0 && percents.length === 0) return undefined
  return { possible, attended, percents, facts: rows.map(({ id }) => id) }
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const percentOf = ({ possible, attended, percents }: TermFigure) =>
  possible > 0 ? (attended / possible) * 100 : mean(percents)

/** Sessions are pooled; where a term has only percentages, the terms are averaged. */
function pooledPercent(figures: readonly TermFigure[]): number | undefined {
  if (figures.length === 0) return undefined
  if (figures.some(({ possible }) => possible === 0)) return mean(figures.map(percentOf))
  const attended = figures.reduce((sum, figure) => sum + figure.attended, 0)
  const possible = figures.reduce((sum, figure) => sum + figure.possible, 0)
  return (attended / possible) * 100
}

/** Those of the terms in which attendance is asked of the person. */
export function askedOf(clause: Setting, terms: readonly Term[], at: Judging): Term[] {
  const person = at.known.people.get(at.who ?? '')
  return terms.filter(
    (term) => clause.setting !== 'school' || (person !== undefined && isSchoolAge(person, term)),
  )
}

/** The person's attendance over the terms. */
export function pool(clause: Setting, terms: readonly Term[], at: Judging): Pooled {
  const rows = entriesFor(at.known, 'attendance').filter(
    ({ row }) => row.who === at.who && (row.setting ?? 'school') === clause.setting,
  )
  const figures: TermFigure[] = []
  const present: string[] = []
  const absent: string[] = []
  for (const term of terms) {
    const figure = figureOf(rows.filter(({ row }) => termOfRow(row, at.known.calendar) === term))
    if (figure) figures.push(figure)
    ;(figure ? present : absent).push(term.name)
  }
  return {
    percent: pooledPercent(figures),
    mean: figures.length === 0 ? undefined : mean(figures.map(percentOf)),
    terms: present,
    absent,
    facts: figures.flatMap(({ facts }) => facts),
  }
}
