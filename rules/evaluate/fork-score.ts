import { missing, scored } from '../explain.ts'
import type { ForkScore } from '../clause.ts'
import type { Judging } from './judging.ts'
import type { Picked } from './picked.ts'
import { none } from './result.ts'
import { scoresOf } from './scores.ts'

/** The score that the person judged began with; where none is on file, any is possible, and of two on one day either. */
export function pickedByScore({ score }: ForkScore, at: Judging): Picked {
  const { first } = scoresOf(score, at)
  const [low] = first
  if (!low)
    return {
      range: { low: -Infinity, high: Infinity },
      facts: none,
      other: scored.noBaseline(score),
      open: scored.noBaseline(score),
      hangs: (reason) => scored.hangs(score, reason),
      missing: (sources) => [missing.score(score, sources)],
    }
  const high = first.at(-1) ?? low
  return {
    range: { low: low.value, high: high.value },
    facts: first.map(({ id }) => id),
    other: scored.other(score, low.value, low.on),
    open: scored.eitherFirst(score, low.value, high.value, low.on),
    hangs: (reason) => scored.hangsOnEither(score, low.on, reason),
    missing: (sources) => [missing.whichScore(score, low.on, sources)],
  }
}
