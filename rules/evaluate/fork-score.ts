import { missing, scored } from '../explain.ts'
import type { ForkScore } from '../clause.ts'
import type { Judging } from './judging.ts'
import type { Picked } from './picked.ts'
import { scoresOf } from './scores.ts'

/** The score that the person judged began with; where none is on file, any is possible. */
export function pickedByScore({ score }: ForkScore, at: Judging): Picked {
  const { baseline } = scoresOf(score, at)
  return {
    range: baseline
      ? { low: baseline.value, high: baseline.value }
      : { low: -Infinity, high: Infinity },
    facts: baseline ? [baseline.id] : [],
    other: baseline ? scored.other(score, baseline.value, baseline.on) : '',
    open: scored.noBaseline(score),
    hangs: (reason) => scored.hangs(score, reason),
    missing: (sources) => missing.score(score, sources),
  }
}
