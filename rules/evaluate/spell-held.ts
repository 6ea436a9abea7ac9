import { addDays, later, type Day } from '../calendar.ts'
import { missing, stands } from '../explain.ts'
import type { Length, MeasuredSpell } from '../clause.ts'
import { inOrder } from './in-order.ts'
import { afterLength } from './length.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notMet, unknown, waiting, type Result } from './result.ts'
import { isCurrent, joined, lastBegun, lastEnded, spellsOf, type Spell } from './spells.ts'

type Held = Extract<MeasuredSpell['is'], { held: readonly string[] }>

const byFirstDay = inOrder<Spell>(({ from }) => from)

/** What is left of a spell when a later one of another kind, such as homelessness, interrupts it. */
function without(spell: Spell, breaks: readonly Spell[]): Spell[] {
  const pieces: Spell[] = []
  let rest: Spell | undefined = spell
  for (const one of breaks) {
    if (!rest || one.from <= spell.from || (rest.to !== undefined && one.from > rest.to)) continue
    if (one.from > rest.from) pieces.push({ ...rest, to: addDays(one.from, -1) })
    const resumes: Day | undefined = one.to === undefined ? undefined : addDays(one.to, 1)
    rest =
      resumes === undefined || (rest.to !== undefined && resumes > rest.to)
        ? undefined
        : { ...rest, from: later(rest.from, resumes) }
  }
  return rest ? [...pieces, rest] : pieces
}

/**
 * Whether a spell has lasted so many months, counted from its first day or from the day the plan opened if that is later.
 *
 * A spell that goes on is complete that many months on; one that has ended counts both its ends.
 */
export function judgeHeld(clause: MeasuredSpell, is: Held, at: Judging) {
  const { held, endedBy } = is
  const { on, opened } = at.known
  const spells = spellsOf(clause, at)
  const breaks = spells.filter(({ value }) => endedBy?.includes(value))
  const kept = joined(
    spells
      .filter(({ value }) => held.includes(value))
      .flatMap((one) => without(one, breaks))
      .filter(({ to }) => to === undefined || to >= opened)
      .sort(byFirstDay),
    (day) => addDays(day, 1),
  )
  const completeOn = ({ from }: Spell) => afterLength(later(from, opened), is)
  const reached = ({ to }: Spell) => (to === undefined || to >= on ? on : addDays(to, 1))
  const broken = lastBegun(breaks.filter((one) => isCurrent(one, on)))
  const last = kept.at(-1)
  const isBroken = broken !== undefined && (last === undefined || broken.from > last.from)
  const long = isBroken ? undefined : kept.find((one) => reached(one) >= completeOn(one))
  if (long)
    return met(stands.held(long.value, later(long.from, opened), endOf(long, on), is), {
      facts: long.facts,
      stances: ['data for'],
    })
  if (last && !isBroken && isCurrent(last, on)) return holding(last, completeOn(last), is, at)
  return notHeld(clause, is, broken ?? last, spells, at)
}

const holding = ({ value, from, facts }: Spell, complete: Day, length: Length, at: Judging) =>
  waiting(stands.holding(value, later(from, at.known.opened), length, complete), {
    earliest: complete,
    facts,
  })

const endOf = ({ to }: Spell, on: Day) => (to !== undefined && to < on ? to : undefined)

function notHeld(
  clause: MeasuredSpell,
  length: Length,
  decides: Spell | undefined,
  spells: readonly Spell[],
  at: Judging,
): Result {
  const { on, opened } = at.known
  const other = decides ?? lastBegun(spells.filter((one) => isCurrent(one, on)))
  const against = { stances: ['data against'] } as const
  if (other && isCurrent(other, on))
    return notMet(stands.now(other.value, other.from), { ...against, facts: other.facts })
  if (other?.to)
    return notMet(stands.tooShort(other.value, later(other.from, opened), other.to, length), {
      ...against,
      facts: other.facts,
    })
  return unknown(stands.notOnFile(clause.measure), {
    missing: [missing.spell(clause.measure, clause.orAttested === true, sourcesOf(clause, at))],
    lacks: ['evidence'],
    facts: lastEnded(spells)?.facts ?? [],
  })
}
