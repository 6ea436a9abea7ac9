import type { ClauseFinding, Findings, OutcomeFinding } from '../../rules/findings.ts'

/** What stands in place of a reason that rests on something the reader cannot see. */
export const hiddenReason = 'Something you cannot see counts towards this.'

/**
 * The findings of the whole plan as a reader of a part may know them: `seen` are the findings on that part alone.
 *
 * A clause that comes out the same either way is shown as it is; where the hidden part decided it, only its verdict is,
 * for a reason or a day could be read back to the event behind it.
 */
export function redact(whole: Findings, seen: Findings): Findings {
  const seenOutcomes = new Map(seen.outcomes.map((outcome) => [outcome.ref, outcome]))
  return {
    ...whole,
    themes: whole.themes.map((theme) => ({
      ...theme,
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
    warnings: seen.warnings,
  }
}

function redactOutcome(whole: OutcomeFinding, seen: OutcomeFinding | undefined): OutcomeFinding {
  const earliest = whole.earliest === seen?.earliest ? whole.earliest : null
  return { ...whole, earliest, clauses: redactClauses(whole.clauses, seen?.clauses ?? []) }
}

function redactClauses(
  whole: readonly ClauseFinding[],
  seen: readonly ClauseFinding[],
): ClauseFinding[] {
  return whole.map((clause) => {
    const same = seen.some((other) => JSON.stringify(other) === JSON.stringify(clause))
    return same
      ? clause
      : { ...clause, earliest: null, because: hiddenReason, missing: [], facts: [], lacks: [] }
  })
}
