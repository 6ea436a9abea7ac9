import type { Clause } from '../clause.ts'

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
export function linesOf(clause: Clause): Clause[] {
  return clause.ref === undefined ? partsOf(clause).flatMap(linesOf) : [clause]
}
