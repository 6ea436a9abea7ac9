import type { Clause } from '../../../rules/clause.ts'
import type {
  ClauseFinding,
  Findings,
  OutcomeFinding,
  ThemeFinding,
  Verdict,
} from '../../../rules/findings.ts'
import type { FrameworkTheme } from '../../../rules/framework.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { partsOf } from '../frameworks/walk.ts'

const worstFirst: readonly Verdict[] = ['not-met', 'unknown', 'waiting', 'met']

/** All of them: the first that occurs of not-met, unknown, waiting, met; not-applicable ones are skipped. */
const allOf = (verdicts: readonly Verdict[]): Verdict =>
  worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable'

/** One of them: the other way round. */
const anyOf = (verdicts: readonly Verdict[]): Verdict =>
  ['met' as const, 'waiting' as const, 'unknown' as const, 'not-met' as const].find((verdict) =>
    verdicts.includes(verdict),
  ) ?? 'not-applicable'

/** The lines of which one person is enough. */
const linesOfOne = (clause: Clause): string[] =>
  partsOf(clause).flatMap((part) =>
    part.kind === 'each' && part.enough === 'one'
      ? partsOf(part.of).flatMap(({ ref }) => ref ?? [])
      : [],
  )

const verdictsOf = (of: readonly { verdict: Verdict }[]) => of.map(({ verdict }) => verdict)

function* clauseFaults(
  clauses: readonly ClauseFinding[],
  ofOne: ReadonlySet<string>,
): Generator<string> {
  for (const ref of new Set(clauses.map((clause) => clause.ref))) {
    const [combined, ...persons] = clauses.filter((clause) => clause.ref === ref)
    if (combined?.who !== undefined) yield `${ref} does not begin with its combined row`
    if (persons.some(({ who }) => who === undefined)) yield `${ref} has two combined rows`
    const combine = ofOne.has(ref) ? anyOf : allOf
    if (persons.length > 0 && combined?.verdict !== combine(verdictsOf(persons)))
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

/** Whether one of an outcome's lines must hold. */
const isBound = ({ clauses }: OutcomeFinding) => clauses.some(({ mandatory }) => mandatory)

/** How the outcomes of a theme should make its verdict; undefined where that is tried elsewhere. */
function themeShouldBe(
  { closes }: FrameworkTheme,
  of: readonly OutcomeFinding[],
  agreed: ReadonlySet<string>,
): ThemeFinding['verdict'] | undefined {
  const those = of.filter((outcome) => agreed.has(outcome.ref))
  switch (closes) {
    case 'each need':
      return allOf(verdictsOf(of))
    case 'agreed outcomes':
      return those.length > 0 ? allOf(verdictsOf(those)) : 'unknown'
    case 'any outcome':
      return allOf([...verdictsOf(of.filter(isBound)), anyOf(verdictsOf(of))])
    case 'not stated':
      return 'not-stated'
    case 'any outcome and the agreed':
      return undefined
  }
}

/** Whether an outcome that is neither met nor not applicable must be outstanding; undefined where that hangs on its theme. */
function mustBeOutstanding(
  { closes }: FrameworkTheme,
  theme: ThemeFinding,
  ref: string,
  agreed: ReadonlySet<string>,
) {
  if (closes === 'each need' || closes === 'not stated') return true
  if (closes === 'any outcome') return theme.verdict !== 'met'
  return closes === 'agreed outcomes' ? agreed.has(ref) : undefined
}

/**
 * What is wrong with an answer whatever its plan: persons make clauses, outcomes make themes, themes make progress, and
 * what is outstanding is neither met nor not applicable.
 */
export function* faultsOf(findings: Findings, plan: PlanDocument): Generator<string> {
  const { outcomes, themes, progress, outstanding, on } = findings
  const agreed = new Set(plan.outcomes.filter((one) => one.agreed <= on).map(({ ref }) => ref))
  const framework = frameworkOf(plan.framework)
  if (framework?.success.progress === 'not stated' && progress.verdict !== 'not-stated')
    yield 'progress has a verdict that the framework does not state'
  const judges = (progress.judgements ?? []).map(({ by }) => by)
  if (themes.length > 0 && framework?.success.judged?.needed.some((one) => !judges.includes(one)))
    yield 'progress leaves out a judgement of the plan that it needs'
  if (framework?.success.progress === 'every theme') {
    const verdicts = themes.flatMap(({ verdict }) => (verdict === 'not-stated' ? [] : [verdict]))
    if (progress.verdict !== allOf([...verdicts, ...verdictsOf(progress.judgements ?? [])]))
      yield 'progress does not combine the themes and the judgements of the plan'
  }
  const evidence =
    framework?.themes.flatMap((theme) => [
      ...(theme.clauses ?? []),
      ...theme.outcomes.map((outcome) => outcome.evidence),
    ]) ?? []
  const ofOne = new Set(evidence.flatMap(linesOfOne))
  for (const { clauses = [] } of themes) yield* clauseFaults(clauses, ofOne)
  for (const theme of framework?.themes ?? []) {
    const found = themes.find(({ ref }) => ref === theme.ref)
    const of = outcomes.filter(({ ref }) => theme.outcomes.some((outcome) => outcome.ref === ref))
    if (!found !== (of.length === 0)) yield `theme ${theme.ref} is listed without outcomes, or not`
    const should = themeShouldBe(theme, of, agreed)
    if (found && should !== undefined && found.verdict !== should)
      yield `theme ${theme.ref} does not combine its outcomes`
    for (const { ref, verdict } of of) {
      const open = verdict !== 'met' && verdict !== 'not-applicable'
      const must = found && mustBeOutstanding(theme, found, ref, agreed)
      const is = outstanding.includes(ref)
      if (must === undefined ? is && !open : is !== (open && must))
        yield `${ref} is outstanding or should be`
    }
  }
  for (const { ref, verdict, earliest, clauses } of outcomes) {
    if (verdict === 'unknown' && earliest !== null) yield `${ref} is unknown and promises a day`
    yield* clauseFaults(clauses, ofOne)
  }
  const stray = outstanding.filter((ref) => !outcomes.some((outcome) => outcome.ref === ref))
  if (stray.length > 0) yield `outstanding without being listed: ${stray.join(', ')}`
}
