import type { ClauseFinding, Findings, Verdict } from '../../../rules/findings.ts'

const worstFirst: readonly Verdict[] = ['not-met', 'unknown', 'waiting', 'met']

/** All of them: the first that occurs of not-met, unknown, waiting, met; not-applicable ones are skipped. */
const allOf = (verdicts: readonly Verdict[]): Verdict =>
  worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable'

const verdictsOf = (of: readonly { verdict: Verdict }[]) => of.map(({ verdict }) => verdict)

function* clauseFaults(clauses: readonly ClauseFinding[]): Generator<string> {
  for (const ref of new Set(clauses.map((clause) => clause.ref))) {
    const [combined, ...persons] = clauses.filter((clause) => clause.ref === ref)
    if (combined?.who !== undefined) yield `${ref} does not begin with its combined row`
    if (persons.some(({ who }) => who === undefined)) yield `${ref} has two combined rows`
    if (persons.length > 0 && combined?.verdict !== allOf(verdictsOf(persons)))
      yield `${ref} does not combine its persons`
  }
  for (const { ref, who, verdict, because, missing, earliest } of clauses) {
    const row = `${ref} ${who ?? ''}`
    if (because === '') yield `${row} does not say why`
    if (verdict === 'unknown' && missing.length === 0) yield `${row} does not say what is missing`
    if (verdict === 'unknown' && earliest !== null) yield `${row} is unknown and promises a day`
    if (verdict === 'met' && earliest !== null) yield `${row} is met and promises a day`
  }
}

/**
 * What is wrong with an answer whatever its plan: persons make clauses, outcomes make themes and progress, and every
 * outcome that is neither met nor not applicable is outstanding, no other.
 */
export function* faultsOf(findings: Findings): Generator<string> {
  const { outcomes, themes, progress, outstanding } = findings
  if (progress.verdict !== allOf(verdictsOf(outcomes))) yield 'progress does not combine the needs'
  for (const { ref, verdict } of themes) {
    const of = outcomes.filter((outcome) => outcome.ref.startsWith(`${ref}.`))
    if (verdict !== allOf(verdictsOf(of))) yield `theme ${ref} does not combine its needs`
  }
  for (const { ref, verdict, earliest, clauses } of outcomes) {
    const open = verdict !== 'met' && verdict !== 'not-applicable'
    if (open !== outstanding.includes(ref)) yield `${ref} is outstanding or should be`
    if (verdict === 'unknown' && earliest !== null) yield `${ref} is unknown and promises a day`
    yield* clauseFaults(clauses)
  }
  const stray = outstanding.filter((ref) => !outcomes.some((outcome) => outcome.ref === ref))
  if (stray.length > 0) yield `outstanding without being listed: ${stray.join(', ')}`
}
