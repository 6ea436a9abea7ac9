import { later, type Day } from '../calendar.ts'
import type { MeasuredSpell } from '../clause.ts'
import type { Row } from '../plan-document.ts'
import type { Judging } from './judging.ts'
import { entriesFor, speaksOf, type Entry, type Known } from './known.ts'

/** A stretch of days in which somebody stood somewhere; `to` is its last day, undefined while it goes on. */
export interface Spell {
  value: string
  from: Day
  to: Day | undefined
  facts: readonly string[]
}

const covers = (clause: MeasuredSpell, { known, who, people }: Judging, row: { who: string }) =>
  clause.whose === 'person' && who !== undefined
    ? speaksOf(known, row, who)
    : row.who === 'family' || known.household.has(row.who) || people.includes(row.who)

/** The spells of the person judged or of the family, in order of their first days. A last day still to come is not known. */
export function spellsOf(clause: MeasuredSpell, at: Judging): Spell[] {
  const entries: readonly Entry<Row<MeasuredSpell['measure']>>[] = entriesFor(
    at.known,
    clause.measure,
  )
  return entries
    .filter(({ row }) => covers(clause, at, row))
    .map(({ row, id }) => ({ ...boundsOf(row, at.known), value: row.value, facts: [id] }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

const boundsOf = ({ from, to }: Row<MeasuredSpell['measure']>, { on }: Known) => ({
  from,
  to: to !== undefined && to <= on ? to : undefined,
})

/** Whether a spell still holds on the day: its last day belongs to it. */
export const isCurrent = ({ to }: Spell, on: Day): boolean => to === undefined || to >= on

/** The spell that began last. */
export const lastBegun = (spells: readonly Spell[]): Spell | undefined => spells.at(-1)

/** The spell that ended last. */
export const lastEnded = (spells: readonly Spell[]): Spell | undefined =>
  spells.reduce<Spell | undefined>(
    (last, one) => (last === undefined || (one.to ?? '') >= (last.to ?? '') ? one : last),
    undefined,
  )

/** Spells that follow each other without a day between, or overlap, as one. */
export function joined(spells: readonly Spell[], next: (day: Day) => Day): Spell[] {
  const result: Spell[] = []
  for (const one of spells) {
    const last = result.at(-1)
    if (!last || (last.to !== undefined && one.from > next(last.to))) {
      result.push(one)
      continue
    }
    const to = last.to === undefined || one.to === undefined ? undefined : later(last.to, one.to)
    result[result.length - 1] = { ...last, to, facts: [...last.facts, ...one.facts] }
  }
  return result
}
