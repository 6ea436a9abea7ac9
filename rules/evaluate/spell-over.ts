import { missing, stands } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { isOver } from './spell-stepped.ts'
import { lastEnded, spellsOf } from './spells.ts'

type Over = Extract<MeasuredSpell['is'], { over: readonly string[] }>

/** Whether spells of a kind have ended since the plan opened, and nothing goes on that is no end of them. */
export function judgeOver(clause: MeasuredSpell, { over, not }: Over, at: Judging): Result {
  const { opened } = at.known
  const spells = spellsOf(clause, at).filter(({ to }) => to === undefined || to >= opened)
  const plans = spells.filter(({ value }) => over.includes(value))
  const goesOn = spells.findLast(
    (one) => (over.includes(one.value) || not.includes(one.value)) && !isOver(one),
  )
  if (goesOn)
    return notMet(stands.notClosed(goesOn.value, goesOn.from), {
      facts: goesOn.facts,
      stances: ['data against'],
    })
  const last = lastEnded(plans)
  if (!last?.to)
    return unknown(stands.notOnFile(clause.measure), {
      missing: [missing.spell(clause.measure, clause.orAttested === true, sourcesOf(clause, at))],
      lacks: ['evidence'],
      facts: spells.flatMap(({ facts }) => facts),
    })
  return met(stands.closed(last.value, last.to), {
    facts: plans.flatMap(({ facts }) => facts),
    stances: ['data for'],
  })
}
