import { addMonths, addDays, earlier, later, type Day } from '../calendar.ts'
import { missing, stands } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import type { Coverage } from './coverage.ts'
import { rungOf } from './ladder.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notApplicable, notMet, unknown, waiting, type Result } from './result.ts'
import { coverageOf } from './searching.ts'
import { spellsOf, type Spell } from './spells.ts'
import type { Stretch } from './stretches.ts'

type Lowered = Extract<MeasuredSpell['is'], { lowered: object }>

const byFirstDay = (a: Stretch, b: Stretch) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** How far the days reach without a gap from the first of them: the last day, or undefined where that day is not among them. */
function reach(first: Day, stretches: readonly Stretch[]): Day | undefined {
  let last: Day | undefined
  for (const { from, to } of stretches.toSorted(byFirstDay)) {
    const next = last === undefined ? first : addDays(last, 1)
    if (from <= next && to >= next) last = last === undefined ? to : later(last, to)
  }
  return last
}

/** The days of lower spells, and those searched, on which nothing at the highest level is on file. */
const lowerDays = (lower: readonly Spell[], coverage: Coverage, on: Day): Stretch[] => [
  ...lower.map(({ from, to }) => ({ from, to: to === undefined ? on : earlier(to, on) })),
  ...coverage.stretches,
]

/**
 * Whether a child has stood so many months at a level of support lower than its highest since the plan opened.
 *
 * It is asked of those who since then were at one of the levels named. After the highest level's last day no row is no
 * level: a lower spell or a search for support levels must fill the months.
 */
export function judgeLowered(
  clause: MeasuredSpell,
  { lowered: { months }, from }: Lowered,
  at: Judging,
): Result {
  const { on, opened } = at.known
  const spells = spellsOf(clause, at).filter(({ to }) => to === undefined || to >= opened)
  if (!spells.some(({ value }) => from.includes(value))) return notApplicable(stands.neverAt(from))
  const rung = Math.max(...spells.map(rungOf))
  const top = spells.filter((one) => rungOf(one) === rung)
  const goesOn = top.findLast(({ to }) => to === undefined || to > on)
  if (goesOn)
    return notMet(stands.notLowered(goesOn.value, goesOn.from), {
      facts: goesOn.facts,
      stances: ['data against'],
    })
  const lastDay = top.reduce<Day>((last, { to }) => later(last, to ?? on), opened)
  const value = top.at(-1)?.value ?? ''
  const start = addDays(lastDay, 1)
  const complete = addMonths(start, months)
  const lower = spells.filter((one) => rungOf(one) < rung)
  const facts = [...top, ...lower].flatMap((one) => one.facts)
  if (on < complete)
    return waiting(stands.lowering(value, lastDay, months, complete), { earliest: complete, facts })
  const coverage = coverageOf(clause.measure, at)
  const reached = reach(start, lowerDays(lower, coverage, on))
  const window = { from: start, to: addDays(complete, -1) }
  if (reached !== undefined && reached >= window.to)
    return met(stands.loweredFor(value, lastDay, months), {
      facts: [...facts, ...coverage.facts(window)],
      stances: ['data for'],
    })
  return unknown(stands.levelNotOnFile(value, lastDay), {
    missing: [
      missing.search(
        coverage.measures,
        reached === undefined ? start : addDays(reached, 1),
        window.to,
        sourcesOf(clause, at),
      ),
    ],
    lacks: ['search'],
    facts,
  })
}
