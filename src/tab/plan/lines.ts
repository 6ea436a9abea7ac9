import type { Clause } from '../../../rules/clause.ts'
import type { Framework, FrameworkOutcome, FrameworkTheme } from '../../../rules/framework.ts'

/** One printed line of evidence of an outcome. */
export interface EvidenceLine {
  readonly ref: string
  readonly says: string
  readonly joined: string | null
  readonly reads: string | null
  readonly sources: readonly string[]
  readonly isOptional: boolean
  readonly clause: Clause
}

/** An outcome of a framework with the theme it stands in. */
export interface PlacedOutcome {
  readonly theme: FrameworkTheme
  readonly outcome: FrameworkOutcome
}

export function findOutcome(framework: Framework, ref: string): PlacedOutcome | null {
  for (const theme of framework.themes) {
    const outcome = theme.outcomes.find((one) => one.ref === ref)
    if (outcome) return { theme, outcome }
  }
  return null
}

/** The clauses directly below a clause. */
export function partsOf(clause: Clause): readonly Clause[] {
  switch (clause.kind) {
    case 'all':
    case 'any':
      return clause.of
    case 'each':
      return [clause.of]
    case 'fork':
      return clause.cases.map((one) => one.then)
    case 'measured':
    case 'attested':
      return []
  }
}

/** The printed lines of an outcome, in printed order. */
export function linesOf(clause: Clause): EvidenceLine[] {
  if (clause.ref !== undefined && clause.says !== undefined) {
    return [
      {
        ref: clause.ref,
        says: clause.says.replaceAll('**', ''),
        joined: clause.joined ?? null,
        reads: clause.reads ?? null,
        sources: clause.sources ?? [],
        isOptional: clause.optional === true,
        clause,
      },
    ]
  }
  return partsOf(clause).flatMap(linesOf)
}

/** The leaves of a clause: what is counted, and what somebody attests. */
export function leavesOf(clause: Clause): Clause[] {
  const parts = partsOf(clause)
  return parts.length === 0 ? [clause] : parts.flatMap(leavesOf)
}

/** Whether one of an outcome's lines is enough, all are needed, or there is one alone. */
export function askedOf(clause: Clause): 'one' | 'all' | null {
  if (clause.ref !== undefined) return null
  if (clause.kind === 'each') return askedOf(clause.of)
  const needed = linesOf(clause).filter((line) => !line.isOptional)
  if (needed.length < 2) return null
  if (clause.kind === 'any') return 'one'
  return clause.kind === 'all' ? 'all' : null
}

/** An outcome's first printed sentence; an ellipsis shows that the publisher says more. */
export function shortTitle({ confirms, says }: FrameworkOutcome): string {
  const [first, second] = confirms
  if (!first) return says
  return second ? `${first.says} …` : first.says
}

/** Title and edition of a framework as its readers know it. */
export const frameworkName = ({ title, edition }: Pick<Framework, 'title' | 'edition'>): string =>
  `${title} ${edition.replace('-', ' to ')}`
