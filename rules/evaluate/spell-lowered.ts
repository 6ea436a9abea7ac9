import { addMonths, addDays, later, type Day } from '../calendar.ts'
import { missing, stands } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import type { Coverage } from './coverage.ts'
import { rungOf } from './ladder.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notApplicable, notMet, unknown, waiting, type Result } from './result.ts'
import { coverageOf } from './searching.ts'
import { spellsOf, type Spell } from './spells.ts'
import { gapsIn, type Stretch } from './stretches.ts'

type Lowered = Extract<MeasuredSpell['is'], { lowered: object }>

/** The days of lower spells, and those searched, on which nothing at the highest level is on file. */
const lowerDays = (lower: readonly Spell[], coverage: Coverage, on: Day): Stretch[] => [
  ...lower.map(({ from, to }) => ({ from, to: to ?? on })),
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
  const highest = spells.reduce((top, one) => (rungOf(one) > rungOf(top) ? one : top))
  const { value } = highest
  const top = spells.filter((one) => rungOf(one) === rungOf(highest))
  const goesOn = top.findLast(({ to }) => to === undefined)
  if (goesOn)
    return notMet(stands.notLowered(value, goesOn.from), {
      facts: goesOn.facts,
      stances: ['data against'],
    })
  const lastDay = top.reduce<Day>((last, { to }) => later(last, to ?? last), opened)
  const start = addDays(lastDay, 1)
  const complete = addMonths(start, months)
  const lower = spells.filter((one) => rungOf(one) < rungOf(highest))
  const facts = [...top, ...lower].flatMap((one) => one.facts)
  if (on < complete)
    return waiting(stands.lowering(value, lastDay, months, complete), { earliest: complete, facts })
  const coverage = coverageOf(clause.measure, at)
  const window = { from: start, to: addDays(complete, -1) }
  const gaps = gapsIn(window, lowerDays(lower, coverage, on))
  if (gaps.length === 0)
    return met(stands.loweredFor(value, lastDay, months), {
      facts: [...facts, ...coverage.facts(window)],
      stances: ['data for'],
    })
  return unknown(stands.levelNotOnFile(value, lastDay), {
    missing: gaps.map((gap) =>
      missing.search(coverage.measures, gap.from, gap.to, sourcesOf(clause, at)),
    ),
    lacks: ['search'],
    facts,
  })
}
