import { later, type Day } from '../calendar.ts'
import type { MeasuredSpell } from '../clause.ts'
import type { Row } from '../plan-document.ts'
import type { Judging } from './judging.ts'
import { inOrder } from './in-order.ts'
import { kept } from './kept.ts'
import { entriesFor, reached, speaksOf, type Entry, type Known } from './known.ts'

/** A stretch of days in which somebody stood somewhere; `to` is its last day, undefined while it goes on. */
export interface Spell {
  value: string
  from: Day
  to: Day | undefined
  facts: readonly string[]
}

/** A spell with whom its row names. */
export interface SpellOnFile extends Spell {
  who: string
}

const covers = (clause: MeasuredSpell, { known, who, people }: Judging, spell: SpellOnFile) =>
  clause.whose === 'person' && who !== undefined
    ? speaksOf(known, spell, who)
    : spell.who === 'family' || known.household.has(spell.who) || people.includes(spell.who)

/** The spells of the person judged or of the family, in order of their first days. A last day still to come is not known. */
export const spellsOf = (clause: MeasuredSpell, at: Judging): Spell[] =>
  onFile(clause.measure, at.known).filter((one) => covers(clause, at, one))

const byFirstDay = inOrder<SpellOnFile>(
  ({ from }) => from,
  ({ value }) => value,
  ({ to }) => to ?? '',
  ({ facts }) => facts.join(),
)

/** All spells of a measure, sorted once for every clause that asks. */
const onFile = (measure: MeasuredSpell['measure'], known: Known) =>
  kept(known.spells, measure, () => {
    const entries: readonly Entry<Row<MeasuredSpell['measure']>>[] = entriesFor(known, measure)
    return entries
      .map(({ row: { who, value, from, to }, id }) => {
        return { who, value, from, to: reached(to, known.on), facts: [id] }
      })
      .sort(byFirstDay)
  })

/** Whether a spell still holds on the day: its last day belongs to it. */
export const isCurrent = ({ to }: Spell, on: Day): boolean => to === undefined || to >= on

/** The spell that began last. */
export const lastBegun = (spells: readonly Spell[]): Spell | undefined => spells.at(-1)

/** Those that began last: more than one where they began on one day. */
export const allLastBegun = (spells: readonly Spell[]): Spell[] => {
  const begun = lastBegun(spells)?.from
  return spells.filter(({ from }) => from === begun)
}

const byLastDay = inOrder<Spell>(({ to }) => to ?? '')

/** The spell that ended last; of those that ended on one day the one that began last. */
export const lastEnded = (spells: readonly Spell[]): Spell | undefined =>
  spells.toSorted(byLastDay).at(-1)

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
