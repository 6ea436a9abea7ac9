import type { Clause, Told } from '../clause.ts'
import type { Known } from './known.ts'
import type { Result } from './result.ts'

/** The counts a baseline may still have: both ends belong to it. */
export interface Range {
  low: number
  high: number
}

/** Where the rows of clauses are written while an outcome is judged. */
export interface Record {
  clause(clause: Clause, who: string | undefined, result: Result, way: Judging['way']): void
  /** A part that binds the whole outcome and has no line of its own. */
  condition(result: Result): void
  warn(ref: string, code: string, text: string): void
}

/** The place in an outcome at which a part is judged. */
export interface Judging {
  known: Known
  /** The outcome's ref. */
  outcome: string
  /** People the outcome is about. */
  people: readonly string[]
  /** The person judged now; undefined where a part is about the family. */
  who: string | undefined
  /** Whether every person judged is needed, or one of them is enough. */
  way: 'all' | 'any'
  /** The nearest clause with a ref, itself or around it. */
  clause: Told
  /** The baselines still possible inside a branch of a fork. */
  within: Range | undefined
  /** Whether anybody reads the reason of a whole: around the lines of an outcome nobody does. */
  isTold: boolean
  record: Record
}

/** Who could supply what a part lacks: its own sources, or those of the clause around it. */
export const sourcesOf = (part: Told, at: Judging): readonly string[] =>
  part.sources ?? at.clause.sources ?? []
