import { missing, stands } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notApplicable, notMet, unknown, type Result } from './result.ts'
import { allLastBegun, isCurrent, lastEnded, spellsOf, type Spell } from './spells.ts'
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

/** The one that speaks against it, else one that must be asked about, else one that speaks for it. */
const decidingOf = (spells: readonly Spell[], { now, asks = [] }: Now): Spell | undefined =>
  spells.find(({ value }) => !now.includes(value) && !asks.includes(value)) ??
  spells.find(({ value }) => asks.includes(value)) ??
  spells[0]

/** The last to end; of those that began and ended on the same days one whose end speaks against it, if there is one. */
function endedOf(spells: readonly Spell[], { now }: Now): Spell | undefined {
  const last = lastEnded(spells)
  const isLost = ({ from, to, value }: Spell) =>
    from === last?.from && to === last.to && now.includes(value)
  return spells.find(isLost) ?? last
}

/**
 * Where somebody stands on the day, by the spell that began last of those that hold on it.
 *
 * Of two that began on one day the one that speaks against it decides, and what must be asked about before what speaks
 * for it, whatever the order of the file.
 */
export function judgeNow(clause: MeasuredSpell, is: Now, at: Judging): Result {
  const { now, onceIn, asks, schoolAge } = is
  const { on, opened } = at.known
  if (schoolAge && !isOfSchoolAge(at)) return notApplicable(stands.notSchoolAge)
  const spells = spellsOf(clause, at)
  const held = spells.filter((one) => isCurrent(one, on))
  const current = decidingOf(allLastBegun(held), is)
  if (!current) {
    const ended = endedOf(spells, is)
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
