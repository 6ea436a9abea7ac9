import type {
  ClauseFinding,
  Condition,
  Decided,
  Findings,
  OutcomeFinding,
  ProgressFinding,
  ThemeFinding,
} from '../../rules/findings.ts'

/** What stands in place of a reason that rests on something the reader cannot see. */
export const hiddenReason = 'Something you cannot see counts towards this.'

/**
 * The findings of the whole plan as a reader of a part may know them: `seen` are the findings on that part alone.
 *
 * Verdicts are of the whole. All else that is said of them, reasons and days, what is missing, whether a clock restarted or
 * people disagree, is shown only where the part alone says the same, for it could be read back to the event behind it.
 * Themes and outcomes are listed where the part lists them, and needs are counted as it counts them. Reviews and warnings
 * are those of the part: neither a day nor a ref comes or goes with something hidden.
 */
export function redact(whole: Findings, seen: Findings): Findings {
  const seenOutcomes = new Map(seen.outcomes.map((outcome) => [outcome.ref, outcome]))
  const { format, framework, reference, on, eligibility, outstanding } = whole
  const isListed = (ref: string, among: readonly { ref: string }[]) =>
    among.some((one) => one.ref === ref)
  // Each thing is named, so that what the rules come to say more is not told before it is thought of here.
  return {
    format,
    framework,
    reference,
    on,
    eligibility: { ...seen.eligibility, verdict: eligibility.verdict },
    themes: whole.themes.flatMap((theme) => {
      const part = seen.themes.find(({ ref }) => ref === theme.ref)
      return part ? [redactTheme(theme, part)] : []
    }),
    outcomes: whole.outcomes.flatMap((outcome) => {
      const part = seenOutcomes.get(outcome.ref)
      return part ? [redactOutcome(outcome, part)] : []
    }),
    progress: redactProgress(whole.progress, seen.progress, (ref) => isListed(ref, seen.themes)),
    automatic: whole.automatic.filter((result) => isIn(result, seen.automatic)),
    outstanding: outstanding.filter((ref) => isListed(ref, seen.outcomes)),
    warnings: seen.warnings,
    reviews: seen.reviews,
  }
}

function redactTheme(whole: ThemeFinding, seen: ThemeFinding): ThemeFinding {
  const { ref, verdict, clauses, missing } = whole
  return {
    ref,
    verdict,
    ...(clauses ? { clauses: redactClauses(clauses, seen.clauses ?? []) } : {}),
    ...(missing && isSame(missing, seen.missing) ? { missing } : {}),
  }
}

function redactProgress(
  whole: ProgressFinding,
  seen: ProgressFinding,
  isListed: (theme: string) => boolean,
): ProgressFinding {
  const { verdict, because, earliest, judgements, heldApart } = whole
  return {
    verdict,
    earliest: earliest === seen.earliest ? earliest : null,
    because: because.filter(isListed),
    ...(judgements
      ? {
          judgements: judgements.map((one) =>
            isIn(one, seen.judgements ?? [])
              ? one
              : { by: one.by, verdict: one.verdict, because: hiddenReason, facts: [] },
          ),
        }
      : {}),
    ...(heldApart && heldApart === seen.heldApart ? { heldApart } : {}),
  }
}

function redactOutcome(whole: OutcomeFinding, seen: OutcomeFinding): OutcomeFinding {
  const { ref, verdict, lacks, beforeClosure, conditions, decided } = whole
  return {
    ref,
    verdict,
    earliest: whole.earliest === seen.earliest ? whole.earliest : null,
    clauses: redactClauses(whole.clauses, seen.clauses),
    ...(conditions ? { conditions: redactConditions(conditions, seen.conditions) } : {}),
    lacks: isSame(lacks, seen.lacks) ? lacks : [],
    ...(decided
      ? {
          decided: isSame(decided, seen.decided) && verdict === seen.verdict ? decided : undecided,
        }
      : {}),
    ...(whole.restarted && seen.restarted ? { restarted: true } : {}),
    ...(whole.heldApart && whole.heldApart === seen.heldApart
      ? { heldApart: whole.heldApart }
      : {}),
    ...(beforeClosure === undefined ? {} : { beforeClosure }),
  }
}

const undecided: Decided = { because: hiddenReason, missing: [], facts: [] }

/** What binds an outcome as a whole, by its place: its verdict, and the rest where the reader's part says the same. */
const redactConditions = (
  whole: readonly Condition[],
  seen: readonly Condition[] = [],
): Condition[] =>
  whole.map((condition, at) =>
    isSame(condition, seen[at])
      ? condition
      : { verdict: condition.verdict, because: hiddenReason, earliest: null, facts: [] },
  )

/** Where one row of a clause is withheld its rows by person are not shown at all: they would say whom the hidden entry is about. */
function redactClauses(
  whole: readonly ClauseFinding[],
  seen: readonly ClauseFinding[],
): ClauseFinding[] {
  const said = new Set(seen.map((clause) => JSON.stringify(clause)))
  const isSaid = (clause: ClauseFinding) => said.has(JSON.stringify(clause))
  const moved = new Set(whole.filter((clause) => !isSaid(clause)).map(({ ref }) => ref))
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
    ...(seen?.mandatory ? { mandatory: true } : {}),
  }
}

/** Whether anything that is said differs from what the reader's own part says. */
export const isMoved = (told: Findings, seen: Findings): boolean => !isSame(told, seen)

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const isIn = (one: unknown, others: readonly unknown[]): boolean =>
  others.some((other) => isSame(one, other))
