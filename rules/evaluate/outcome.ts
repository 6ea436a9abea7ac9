import type { OutcomeFinding } from '../findings.ts'
import type { FrameworkOutcome } from '../framework.ts'
import { judge } from './judge.ts'
import type { Known } from './known.ts'
import { atOdds, isDoubted } from './odds.ts'
import { linesOf } from './parts.ts'
import type { Result } from './result.ts'
import { blankSheet } from './sheet.ts'

/** The people the needs behind an outcome name; empty where one of them, or none, is about the whole family. */
function peopleOf({ meets }: FrameworkOutcome, known: Known): string[] {
  const named = meets.flatMap((ref) => known.needs.get(ref) ?? [])
  return named.includes('family') ? [] : [...new Set(named)]
}

const conditionOf = ({ verdict, because, earliest, facts }: Result) => ({
  verdict,
  because,
  earliest,
  facts: [...facts],
})

/** One outcome on the day with its lines, and the warnings that judging it gave rise to. */
export function judgeOutcome(outcome: FrameworkOutcome, known: Known) {
  const { record, warnings, conditions, rowsOf } = blankSheet()
  const judged = judge(outcome.evidence, {
    known,
    outcome: outcome.ref,
    people: peopleOf(outcome, known),
    who: undefined,
    way: 'all',
    clause: {},
    within: undefined,
    isTold: linesOf(outcome.evidence).length === 0,
    record,
  })
  const result = atOdds(judged)
  const holder = result.atOdds ?? (isDoubted(outcome.ref, result, known) ? 'data' : undefined)
  const clauses = rowsOf(outcome.evidence, known)
  const { because, missing, facts } = result
  const finding: OutcomeFinding = {
    ref: outcome.ref,
    verdict: result.verdict,
    earliest: result.earliest,
    clauses,
    lacks: [...result.lacks],
    ...(clauses.length === 0
      ? { decided: { because, missing: [...missing], facts: [...facts] } }
      : {}),
    ...(clauses.length > 0 && conditions.length > 0
      ? { conditions: conditions.map(conditionOf) }
      : {}),
    ...(result.restarted ? { restarted: true } : {}),
    ...(holder ? { heldApart: holder } : {}),
    ...(result.afterClosure ? { beforeClosure: result.before } : {}),
  }
  return { finding, warnings }
}
