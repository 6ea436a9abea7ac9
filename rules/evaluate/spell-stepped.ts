import { missing, stands } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import { rungOf } from './ladder.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { lastEnded, spellsOf, type Spell } from './spells.ts'

type Stepped = Extract<MeasuredSpell['is'], { stepped: string }>
const highest = (spells: readonly Spell[]): Spell | undefined =>
  spells.reduce<Spell | undefined>(
    (top, one) => (top === undefined || rungOf(one) > rungOf(top) ? one : top),
    undefined,
  )

/** A spell of support whose last day is known has ended, on that day already. */
export const isOver = ({ to }: Spell) => to !== undefined

/**
 * Whether a plan of support has ended since the plan opened or, where that is enough, has stepped down below its highest
 * level since then. Universal services are no plan.
 */
export function judgeStepped(clause: MeasuredSpell, is: Stepped, at: Judging): Result {
  const { stepped } = is
  const { opened } = at.known
  const spells = spellsOf(clause, at).filter(({ to }) => to === undefined || to >= opened)
  const plans = spells.filter((one) => rungOf(one) > 0)
  const top = highest(plans)
  if (!top)
    return unknown(stands.notOnFile(clause.measure), {
      missing: [missing.spell(clause.measure, clause.orAttested === true, sourcesOf(clause, at))],
      lacks: ['evidence'],
      facts: spells.flatMap(({ facts }) => facts),
    })
  const facts = plans.flatMap((one) => one.facts)
  const current = highest(plans.filter((one) => !isOver(one)))
  const ended = lastEnded(plans)
  if (!current && ended?.to)
    return met(stands.closed(ended.value, ended.to), { facts, stances: ['data for'] })
  const level = current ?? top
  if (stepped === 'down or closed' && rungOf(level) < rungOf(top))
    return met(stands.lowered(level.value, top.value), { facts, stances: ['data for'] })
  const reason = stepped === 'closed' ? stands.notClosed : stands.notLowered
  return notMet(reason(level.value, level.from), { facts, stances: ['data against'] })
}
