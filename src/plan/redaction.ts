import type { ClauseFinding, Findings, OutcomeFinding } from '../../rules/findings.ts'

/** What stands in place of a reason that rests on something the reader cannot see. */
export const hiddenReason = 'Something you cannot see counts towards this.'

/**
 * The findings of the whole plan as a reader of a part may know them: `seen` are the findings on that part alone.
 *
 * Verdicts are of the whole. All else that is said of them, reasons and days, what is missing, whether a clock restarted or
 * people disagree, is shown only where the part alone says the same, for it could be read back to the event behind it.
 * Reviews and warnings are those of the part: neither a day nor a ref comes or goes with something hidden.
 */
export function redact(whole: Findings, seen: Findings): Findings {
  const seenOutcomes = new Map(seen.outcomes.map((outcome) => [outcome.ref, outcome]))
  return {
    ...whole,
    themes: whole.themes.map((theme) => ({
      ref: theme.ref,
      verdict: theme.verdict,
      ...(theme.clauses
        ? {
            clauses: redactClauses(
              theme.clauses,
              seen.themes.find(({ ref }) => ref === theme.ref)?.clauses ?? [],
            ),
          }
        : {}),
    })),
    outcomes: whole.outcomes.map((outcome) =>
      redactOutcome(outcome, seenOutcomes.get(outcome.ref)),
    ),
    progress: {
      ...whole.progress,
      earliest: whole.progress.earliest === seen.progress.earliest ? whole.progress.earliest : null,
    },
    automatic: whole.automatic.filter((result) => isIn(result, seen.automatic)),
    warnings: seen.warnings,
    reviews: seen.reviews,
  }
}

function redactOutcome(whole: OutcomeFinding, seen: OutcomeFinding | undefined): OutcomeFinding {
  const { ref, verdict, lacks, beforeClosure } = whole
  return {
    ref,
    verdict,
    earliest: whole.earliest === seen?.earliest ? whole.earliest : null,
    clauses: redactClauses(whole.clauses, seen?.clauses ?? []),
    lacks: isSame(lacks, seen?.lacks) ? lacks : [],
    ...(whole.restarted && seen?.restarted ? { restarted: true } : {}),
    ...(whole.heldApart && whole.heldApart === seen?.heldApart
      ? { heldApart: whole.heldApart }
      : {}),
    ...(beforeClosure === undefined ? {} : { beforeClosure }),
  }
}

/** Where one row of a clause is withheld its rows by person are not shown at all: they would say whom the hidden entry is about. */
function redactClauses(
  whole: readonly ClauseFinding[],
  seen: readonly ClauseFinding[],
): ClauseFinding[] {
  const moved = new Set(whole.filter((clause) => !isIn(clause, seen)).map(({ ref }) => ref))
  return whole.flatMap((clause) => {
    const { ref, who } = clause
    if (!moved.has(ref)) return [clause]
    if (who !== undefined) return []
    return [
      withheld(
        clause,
        seen.find((other) => other.ref === ref && other.who === undefined),
      ),
    ]
  })
}

/** The clause's verdict and nothing else of the whole; what belongs to the clause itself is taken from the reader's own part. */
function withheld({ ref, verdict }: ClauseFinding, seen: ClauseFinding | undefined): ClauseFinding {
  return {
    ref,
    verdict,
    because: hiddenReason,
    missing: [],
    earliest: null,
    facts: [],
    lacks: [],
    rests: 'both',
    ...(seen?.afterClosure ? { afterClosure: true } : {}),
    ...(seen?.optional ? { optional: true } : {}),
  }
}

/** Whether anything that is said differs from what the reader's own part says. */
export const isMoved = (told: Findings, seen: Findings): boolean => !isSame(told, seen)

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const isIn = (one: unknown, others: readonly unknown[]): boolean =>
  others.some((other) => isSame(one, other))
