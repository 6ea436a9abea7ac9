import { missing, stands } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notApplicable, notMet, unknown, type Result } from './result.ts'
import { isCurrent, lastBegun, lastEnded, spellsOf, type Spell } from './spells.ts'
import { isSchoolAge } from './terms.ts'

type Now = Extract<MeasuredSpell['is'], { now: readonly string[] }>

const notOnFile = (clause: MeasuredSpell, spells: readonly Spell[], at: Judging): Result =>
  unknown(stands.notOnFile(clause.measure), {
    missing: [missing.spell(clause.measure, clause.orAttested === true, sourcesOf(clause, at))],
    lacks: ['evidence'],
    facts: lastEnded(spells)?.facts ?? [],
  })

const isOfSchoolAge = ({ known, who }: Judging) => {
  const person = known.people.get(who ?? '')
  return person !== undefined && isSchoolAge(person, { name: '', from: known.on, to: known.on })
}

/** Where somebody stands on the day, by the spell that began last of those that hold on it. */
export function judgeNow(
  clause: MeasuredSpell,
  { now, onceIn, asks, schoolAge }: Now,
  at: Judging,
): Result {
  const { on, opened } = at.known
  if (schoolAge && !isOfSchoolAge(at)) return notApplicable(stands.notSchoolAge)
  const spells = spellsOf(clause, at)
  const current = lastBegun(spells.filter((one) => isCurrent(one, on)))
  if (!current) {
    const ended = lastEnded(spells)
    return ended?.to && now.includes(ended.value)
      ? notMet(stands.ended(ended.value, ended.to), {
          facts: ended.facts,
          stances: ['data against'],
        })
      : notOnFile(clause, spells, at)
  }
  if (asks?.includes(current.value))
    return unknown(stands.asked(current.value, current.from), {
      missing: [missing.attestation(at.clause.ref ?? at.outcome, sourcesOf(clause, at))],
      lacks: ['evidence'],
      facts: current.facts,
    })
  const reason = stands.now(current.value, current.from)
  if (!now.includes(current.value))
    return notMet(reason, { facts: current.facts, stances: ['data against'] })
  const once = spells.filter(({ value }) => onceIn?.includes(value))
  if (onceIn && once.length === 0 && spells.some(({ from }) => from <= opened))
    return notApplicable(stands.neverOffRoll(current.from), { facts: current.facts })
  return met(reason, {
    facts: [...current.facts, ...once.flatMap(({ facts }) => facts)],
    stances: ['data for'],
  })
}
