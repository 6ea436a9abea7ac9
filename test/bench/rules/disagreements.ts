import type { Findings } from '../../../rules/findings.ts'
import type { Opinion } from './plain/opinion.ts'

/** One place where the rules and the hand-written functions hold different things. */
export interface Disagreement {
  at: string
  rules: string
  plain: string
}

/** Compares verdict for verdict: every line, each person of it, outcomes, themes, the gate, progress and what is outstanding. */
export function disagreementsOf(findings: Findings, opinion: Opinion): Disagreement[] {
  const found: Disagreement[] = []
  const compare = (at: string, rules: string | undefined, plain: string | undefined) => {
    if (rules !== plain) found.push({ at, rules: rules ?? 'absent', plain: plain ?? 'absent' })
  }
  compare('eligibility', findings.eligibility.verdict, opinion.eligibility)
  compare('progress', findings.progress.verdict, opinion.progress)
  compare(
    'outstanding',
    [...findings.outstanding].sort().join(),
    [...opinion.outstanding].sort().join(),
  )
  compare('themes', String(findings.themes.length), String(opinion.themes.size))
  for (const { ref, verdict } of findings.themes)
    compare(`theme ${ref}`, verdict, opinion.themes.get(ref))
  compare('outcomes', String(findings.outcomes.length), String(opinion.outcomes.length))
  for (const outcome of findings.outcomes) {
    const own = opinion.outcomes.find(({ ref }) => ref === outcome.ref)
    compare(outcome.ref, outcome.verdict, own?.verdict)
    const lines = new Set(outcome.clauses.map(({ ref }) => ref))
    compare(`${outcome.ref} lines`, String(lines.size), String(own?.lines.length))
    for (const clause of outcome.clauses) {
      const line = own?.lines.find(({ ref }) => ref === clause.ref)
      if (clause.who === undefined) compare(clause.ref, clause.verdict, line?.verdict)
      else compare(`${clause.ref} for ${clause.who}`, clause.verdict, line?.each.get(clause.who))
    }
  }
  return found
}
