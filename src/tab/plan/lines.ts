import { partsOf } from '../../../rules/evaluate/parts.ts'
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

export function findOutcome(
  framework: Pick<Framework, 'themes'>,
  ref: string,
): PlacedOutcome | null {
  for (const theme of framework.themes) {
    const outcome = theme.outcomes.find((one) => one.ref === ref)
    if (outcome) return { theme, outcome }
  }
  return null
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

/** An outcome's first printed sentence; an ellipsis shows that the publisher says more. */
export function shortTitle({ confirms, says }: FrameworkOutcome): string {
  const [first, second] = confirms
  if (!first) return says
  return second ? `${first.says} …` : first.says
}

/** Longer sentences of the publisher are cut where a short form stands for them. */
const wholeUpTo = 140
const cutTo = 100

/** The beginning of a printed sentence, cut between words with an ellipsis where it is long. */
export function shortWords(says: string, most = wholeUpTo, to = cutTo): string {
  if (says.length <= most) return says
  const start = says.slice(0, to + 1)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), to / 2)).replace(/[\s,;–-]+$/, '')} …`
}
