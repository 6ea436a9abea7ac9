import { claimed, missing } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import { wordOn } from './attested.ts'
import { claimDate } from './claim.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { rungOf } from './ladder.ts'
import { met, notApplicable, notMet, unknown, type Result } from './result.ts'
import { spellsByClaim } from './spell-on-claim.ts'
import { isCurrent, type Spell } from './spells.ts'

const highest = (spells: readonly Spell[]): Spell | undefined =>
  spells.toSorted((a, b) => rungOf(b) - rungOf(a))[0]

/** Where nothing goes on after support has ended, universal services are left. */
const left = { value: 'universal', from: '', to: undefined, facts: [] } as const satisfies Spell

/** A professional's judgement or a fact decides what the levels cannot; until one is given it is not known. */
function professionally(clause: MeasuredSpell, because: string, facts: string[], at: Judging) {
  const word = wordOn(at, 'professionally')
  if (word)
    return { ...word, because: `${because}; ${word.because}`, facts: [...facts, ...word.facts] }
  const ref = at.clause.ref ?? at.outcome
  return unknown(because, {
    missing: [missing.professional(ref, sourcesOf(clause, at))],
    lacks: ['judgement'],
    facts,
  })
}

/**
 * Whether support stands lower on the claim date than it did on the day the plan opened, by the highest level of each.
 *
 * A level still holds on its last day. Support that ended before the claim date with nothing after it has come down to
 * universal services. Above the level at the start it may be that somebody had to be protected: that is no failure, and a
 * professional says what it is.
 */
export function judgeDown(clause: MeasuredSpell, at: Judging): Result {
  const { opened } = at.known
  const day = claimDate(at.known)
  const spells = spellsByClaim(clause, at)
  const start = highest(spells.filter((one) => one.from <= opened && isCurrent(one, opened)))
  if (!start) {
    const facts = spells.flatMap((one) => one.facts)
    return professionally(clause, claimed.noStart(clause.measure, opened), facts, at)
  }
  const now = highest(spells.filter((one) => isCurrent(one, day))) ?? left
  const facts = [...new Set([...start.facts, ...now.facts])]
  const reason = claimed.levels(start.value, now.value, day)
  if (rungOf(now) > rungOf(start)) return professionally(clause, reason, facts, at)
  if (rungOf(now) < rungOf(start)) return met(reason, { facts, stances: ['data for'] })
  return rungOf(start) === 0
    ? notApplicable(claimed.nothingBelow(start.value), { facts })
    : notMet(reason, { facts, stances: ['data against'] })
}
