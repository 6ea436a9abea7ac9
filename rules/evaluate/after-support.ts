import { addMonths, earlier } from '../calendar.ts'
import { afterSupport as words, missing, windowWords } from '../explain.ts'
import type { Span } from '../clause.ts'
import { sourcesOf } from './judging.ts'
import { entriesFor } from './known.ts'
import { unknown, waiting, type Result } from './result.ts'
import { against, searchedThrough, undecided, type Counting } from './windows.ts'

type AfterSupport = Extract<Span, { monthsAfterSupport: number }>

/**
 * The months after the last day of the last spell at one of the levels, of anyone in the household or named by a need.
 *
 * They do not move: an event in them is final, and they must be searched to their last day. While such a spell goes on
 * they have no day yet; without any since the plan opened nobody can tell.
 */
export function judgeAfterSupport(
  counting: Counting,
  { monthsAfterSupport: months, levels }: AfterSupport,
): Result {
  const { clause, at } = counting
  const { on, opened, household } = at.known
  const spells = entriesFor(at.known, 'support-level').filter(
    ({ row: { who, value, to } }) =>
      levels.includes(value) &&
      (who === 'family' || household.has(who) || at.people.includes(who)) &&
      (to === undefined || to >= opened),
  )
  const facts = spells.map(({ id }) => id)
  if (spells.length === 0)
    return unknown(words.noPlan, {
      missing: [missing.spell('support-level', false, sourcesOf(clause, at))],
      lacks: ['evidence'],
    })
  const ends = spells.flatMap(({ row: { to } }) => (to !== undefined && to <= on ? [to] : []))
  const end = ends.sort().at(-1)
  if (end === undefined || ends.length < spells.length)
    return waiting(words.goesOn(months), { facts })
  const complete = addMonths(end, months)
  const window = {
    after: end,
    to: earlier(on, complete),
    words: windowWords.afterSupport(months, end),
  }
  const answer =
    against(counting, window, null) ??
    undecided(counting, window) ??
    (on < complete
      ? waiting(words.watched(clause.noun, end, months, complete), { earliest: complete })
      : searchedThrough(counting, window, () => undefined))
  return { ...answer, facts: [...facts, ...answer.facts] }
}
