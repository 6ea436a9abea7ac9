import type { Clause } from '../clause.ts'
import { kept } from './kept.ts'

/** The clauses directly below a clause. */
export function partsOf(clause: Clause): readonly Clause[] {
  switch (clause.kind) {
    case 'all':
    case 'any':
      return clause.of
    case 'each':
      return [clause.of]
    case 'fork':
      return clause.cases.map(({ then }) => then)
    case 'measured':
    case 'attested':
      return []
  }
}

/** The clauses with a ref, in printed order: the lines of findings. */
export function linesOf(clause: Clause): readonly Clause[] {
  return kept(lines, clause, () =>
    clause.ref === undefined ? partsOf(clause).flatMap(linesOf) : [clause],
  )
}

/** A framework is judged for plan after plan, and its lines stay the same. */
const lines = new WeakMap<Clause, readonly Clause[]>()
