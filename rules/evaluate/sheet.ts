import type { ClauseFinding, Warning } from '../findings.ts'
import type { Clause } from '../clause.ts'
import { combineAll, combineAny } from './combine.ts'
import type { Judging, Record } from './judging.ts'
import type { Known } from './known.ts'
import { kept } from './kept.ts'
import { isMandatory } from './mandatory.ts'
import { linesOf } from './parts.ts'
import type { Result } from './result.ts'

/** The results of one line, by the person they are about, and how they are combined. */
interface LineRows {
  way: Judging['way']
  results: Map<string | undefined, Result>
}
type Rows = Map<string, LineRows>

function rowOf(
  line: Clause,
  ref: string,
  who: string | undefined,
  result: Result,
  known: Known,
): ClauseFinding {
  const { verdict, because, missing, earliest, facts, lacks, rests } = result
  const about = who === undefined ? { ref, verdict } : { ref, verdict, who }
  const row: ClauseFinding = {
    ...about,
    because,
    missing: [...missing],
    earliest,
    facts: [...facts],
    lacks: [...lacks],
    rests,
  }
  if (result.restarted) row.restarted = true
  if (result.heldApart) row.heldApart = true
  if (result.afterClosure) row.afterClosure = true
  if (line.optional) row.optional = true
  if (isMandatory(line, known)) row.mandatory = true
  return row
}

/** A line's combined row and then a row for each person it was judged for. */
function rowsOf(line: Clause, rows: Rows, known: Known): ClauseFinding[] {
  const { ref } = line
  const written = ref === undefined ? undefined : rows.get(ref)
  if (ref === undefined || !written) return []
  const { way, results } = written
  const combine = way === 'any' ? combineAny : combineAll
  const found = [rowOf(line, ref, undefined, combine([...results.values()]), known)]
  for (const [who, result] of results)
    if (who !== undefined) found.push(rowOf(line, ref, who, result, known))
  return found
}

/** What is written down while clauses are judged: a row for each line and person, and the warnings. */
export interface Written {
  record: Record
  warnings: Warning[]
  /** What binds the whole and has no line of its own. */
  conditions: Result[]
  /** The lines of a clause in printed order, each its combined row first. */
  rowsOf: (clause: Clause, known: Known) => ClauseFinding[]
}

/** An empty sheet for the clauses of one outcome or one theme. */
export function blankSheet(): Written {
  const rows: Rows = new Map()
  const warnings: Warning[] = []
  const conditions: Result[] = []
  const record: Record = {
    clause({ ref }, who, result, way) {
      if (ref === undefined) return
      kept(rows, ref, () => ({ way, results: new Map() })).results.set(who, result)
    },
    condition: (result) => void conditions.push(result),
    warn(ref, code, text) {
      if (!warnings.some((one) => one.ref === ref && one.code === code))
        warnings.push({ ref, code, text })
    },
  }
  return {
    record,
    warnings,
    conditions,
    rowsOf: (clause, known) => linesOf(clause).flatMap((line) => rowsOf(line, rows, known)),
  }
}
