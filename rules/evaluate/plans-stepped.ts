import { missing, stands } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import { combineAll } from './combine.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { rungOf } from './ladder.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { isOver } from './spell-stepped.ts'
import { lastEnded, spellsOf, type Spell } from './spells.ts'

const highestOf = (spells: readonly Spell[]): Spell | undefined =>
  spells.reduce<Spell | undefined>(
    (top, one) => (top === undefined || rungOf(one) > rungOf(top) ? one : top),
    undefined,
  )

/** Somebody's plans at these levels since this plan opened: ended, or below the highest of them now; undefined without any. */
function steppedFor(clause: MeasuredSpell, from: readonly string[], at: Judging) {
  const { opened } = at.known
  const spells = spellsOf({ ...clause, whose: 'person' }, at).filter(
    ({ to }) => to === undefined || to >= opened,
  )
  const plans = spells.filter(({ value }) => from.includes(value))
  const top = highestOf(plans)
  if (!top) return undefined
  const current = highestOf(spells.filter((one) => rungOf(one) > 0 && !isOver(one)))
  const facts = [...new Set([...plans, ...(current ? [current] : [])].flatMap((one) => one.facts))]
  const ended = lastEnded(plans)
  if (!current && ended?.to)
    return met(stands.closed(ended.value, ended.to), { facts, stances: ['data for'] })
  const level = current ?? top
  return rungOf(level) < rungOf(top)
    ? met(stands.lowered(level.value, top.value), { facts, stances: ['data for'] })
    : notMet(stands.notLowered(level.value, level.from), { facts, stances: ['data against'] })
}

/** Whether everyone in the household or named by a need who had a plan at these levels has stepped down from it. */
export function judgePlansStepped(
  clause: MeasuredSpell,
  from: readonly string[],
  at: Judging,
): Result {
  const results = [...new Set([...at.known.household, ...at.people])].flatMap(
    (who) => steppedFor(clause, from, { ...at, who }) ?? [],
  )
  if (results.length > 0) return combineAll(results)
  return unknown(stands.notOnFile(clause.measure), {
    missing: [missing.spell(clause.measure, clause.orAttested === true, sourcesOf(clause, at))],
    lacks: ['evidence'],
  })
}
