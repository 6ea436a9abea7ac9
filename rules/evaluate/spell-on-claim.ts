import { claimed, missing } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import { claimDate } from './claim.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { allLastBegun, isCurrent, lastEnded, spellsOf, type Spell } from './spells.ts'

type OnClaim = Extract<MeasuredSpell['is'], { onClaim: readonly string[] }>

/** The spells that had begun by the claim date; what ends after it still goes on. */
export const spellsByClaim = (clause: MeasuredSpell, at: Judging): Spell[] =>
  spellsOf(clause, at).filter(({ from }) => from <= claimDate(at.known))

/**
 * Where somebody stood on the claim date, by the spell that began last of those that held on it.
 *
 * Of two that began on one day the one that speaks against it decides, whatever the order of the file.
 */
export function judgeOnClaim(clause: MeasuredSpell, { onClaim }: OnClaim, at: Judging): Result {
  const day = claimDate(at.known)
  const spells = spellsByClaim(clause, at)
  const held = spells.filter((one) => isCurrent(one, day))
  const latest = allLastBegun(held)
  const current = latest.find(({ value }) => !onClaim.includes(value)) ?? latest[0]
  if (current) {
    const reason = claimed.stood(current.value, current.from, day)
    const { facts } = current
    return onClaim.includes(current.value)
      ? met(reason, { facts, stances: ['data for'] })
      : notMet(reason, { facts, stances: ['data against'] })
  }
  const ended = lastEnded(spells)
  if (ended?.to && onClaim.includes(ended.value))
    return notMet(claimed.ended(ended.value, ended.to, day), {
      facts: ended.facts,
      stances: ['data against'],
    })
  return unknown(claimed.notOnFile(clause.measure, day), {
    missing: [missing.spell(clause.measure, clause.orAttested === true, sourcesOf(clause, at))],
    lacks: ['evidence'],
    facts: ended?.facts ?? [],
  })
}
