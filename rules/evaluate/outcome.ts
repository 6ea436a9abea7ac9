import type { ClauseFinding, OutcomeFinding, Warning } from '../findings.ts'
import type { Clause } from '../clause.ts'
import type { FrameworkOutcome } from '../framework.ts'
import { combineAll, combineAny } from './combine.ts'
import { judge } from './judge.ts'
import type { Judging, Record } from './judging.ts'
import type { Known } from './known.ts'
import { isMandatory } from './mandatory.ts'
import { linesOf } from './parts.ts'
import type { Result } from './result.ts'

/** The results of one line, by the person they are about, and how they are combined. */
interface LineRows {
  way: Judging['way']
  results: Map<string | undefined, Result>
}
type Rows = Map<string, LineRows>

const rowOf = (
  line: Clause,
  ref: string,
  who: string | undefined,
  result: Result,
  known: Known,
) => {
  const finding: ClauseFinding = {
    ref,
    verdict: result.verdict,
    ...(who === undefined ? {} : { who }),
    because: result.because,
    missing: [...result.missing],
    earliest: result.earliest,
    facts: [...result.facts],
    lacks: [...result.lacks],
    rests: result.rests,
    ...(result.restarted ? { restarted: true } : {}),
    ...(result.heldApart ? { heldApart: true } : {}),
    ...(result.afterClosure ? { afterClosure: true } : {}),
    ...(line.optional ? { optional: true } : {}),
    ...(isMandatory(line, known) ? { mandatory: true } : {}),
  }
  return finding
}

/** A line's combined row and then a row for each person it was judged for. */
function rowsOf(line: Clause, rows: Rows, known: Known): ClauseFinding[] {
  const { ref } = line
  const written = ref === undefined ? undefined : rows.get(ref)
  if (ref === undefined || !written) return []
  const { way, results } = written
  const combine = way === 'any' ? combineAny : combineAll
  const combined = rowOf(line, ref, undefined, combine([...results.values()]), known)
  const persons = [...results].flatMap(([who, result]) =>
    who === undefined ? [] : [rowOf(line, ref, who, result, known)],
  )
  return [combined, ...persons]
}

/** The people the needs behind an outcome name; empty where one of them, or none, is about the whole family. */
function peopleOf({ meets }: FrameworkOutcome, known: Known): string[] {
  const named = meets.flatMap((ref) => known.needs.get(ref) ?? [])
  return named.includes('family') ? [] : [...new Set(named)]
}

/** One outcome on the day with its lines, and the warnings that judging it gave rise to. */
export function judgeOutcome(outcome: FrameworkOutcome, known: Known) {
  const rows: Rows = new Map()
  const warnings: Warning[] = []
  const record: Record = {
    clause({ ref }, who, result, way) {
      if (ref === undefined) return
      const before = rows.get(ref)
      if (before) before.results.set(who, result)
      else rows.set(ref, { way, results: new Map([[who, result]]) })
    },
    warn(ref, code, text) {
      if (!warnings.some((one) => one.ref === ref && one.code === code))
        warnings.push({ ref, code, text })
    },
  }
  const result = judge(outcome.evidence, {
    known,
    outcome: outcome.ref,
    people: peopleOf(outcome, known),
    who: undefined,
    way: 'all',
    clause: {},
    within: undefined,
    record,
  })
  const finding: OutcomeFinding = {
    ref: outcome.ref,
    verdict: result.verdict,
    earliest: result.earliest,
    clauses: linesOf(outcome.evidence).flatMap((line) => rowsOf(line, rows, known)),
    lacks: [...result.lacks],
    ...(result.restarted ? { restarted: true } : {}),
    ...(result.atOdds ? { heldApart: result.atOdds } : {}),
    ...(result.afterClosure ? { beforeClosure: result.before } : {}),
  }
  return { finding, warnings }
}
