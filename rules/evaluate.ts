import type { Day } from './calendar.ts'
import { additionalOf } from './evaluate/additional.ts'
import { closeTheme, listedOf } from './evaluate/closing.ts'
import { eligibilityOf } from './evaluate/gate.ts'
import { knownOn, type Known } from './evaluate/known.ts'
import { judgeOutcome } from './evaluate/outcome.ts'
import { progressOf } from './evaluate/progress.ts'
import { judgeThemeLines } from './evaluate/theme-lines.ts'
import { warningsOf } from './evaluate/warnings.ts'
import { watchedIn } from './evaluate/watched.ts'
import type { Findings, OutcomeFinding, ThemeFinding } from './findings.ts'
import type { Framework, FrameworkTheme } from './framework.ts'
import { frameworkOf } from './frameworks/index.ts'
import type { PlanDocument } from './plan-document.ts'
import { reviewsOf } from './reviews.ts'

/** What outcomes give a family by themselves, apart from its progress. */
const automaticOf = (theme: FrameworkTheme, outcomes: readonly OutcomeFinding[]) =>
  theme.outcomes.flatMap(({ ref, automatic }) =>
    automatic && outcomes.some((one) => one.ref === ref && one.verdict === 'met')
      ? [{ ref, result: automatic.result }]
      : [],
  )

function judgeTheme(theme: FrameworkTheme, known: Known) {
  const results = listedOf(theme, known).map((outcome) => judgeOutcome(outcome, known))
  const outcomes = results.map(({ finding }) => finding)
  const additional = additionalOf(theme, known)
  const lines = judgeThemeLines(theme, known)
  const { verdict, parts, outstanding } = closeTheme(theme, outcomes, known, additional.parts)
  const missing = additional.missing.length > 0 ? { missing: [...additional.missing] } : {}
  const finding: ThemeFinding = {
    ref: theme.ref,
    verdict,
    ...(theme.clauses ? { clauses: lines.clauses } : {}),
    ...missing,
  }
  return {
    finding,
    outcomes,
    parts,
    outstanding,
    automatic: automaticOf(theme, outcomes),
    warnings: [...results.flatMap(({ warnings }) => warnings), ...lines.warnings],
  }
}

/**
 * What the framework says of the plan with what was known on the day.
 *
 * The plan must have been read: a framework that is unknown, or another than the plan names, is a bug and throws. Nothing
 * else does. A council's own framework is given; a built-in one is found by its id.
 */
export function evaluate(
  plan: PlanDocument,
  on: Day,
  framework: Framework | undefined = frameworkOf(plan.framework),
): Findings {
  if (framework?.id !== plan.framework) throw new Error(`there is no framework ${plan.framework}`)
  const known = knownOn(plan, framework, on)
  const judged = framework.themes
    .map((theme) => judgeTheme(theme, known))
    .filter(({ outcomes }) => outcomes.length > 0)
  const outcomes = judged.flatMap((one) => one.outcomes)
  const themes = judged.map(({ finding }) => finding)
  const parts = judged.flatMap((one) => one.parts)
  return {
    format: 'family-outcome-findings/1',
    framework: plan.framework,
    reference: plan.reference,
    on,
    eligibility: eligibilityOf(framework, known),
    themes,
    outcomes,
    progress: progressOf(framework.success, themes, parts, known),
    automatic: judged.flatMap(({ automatic }) => automatic),
    outstanding: judged.flatMap(({ outstanding }) => outstanding),
    warnings: [
      ...warningsOf(framework, outcomes),
      ...judged.flatMap(({ warnings }) => warnings),
      ...watchedIn(known),
    ],
    reviews: reviewsOf(plan, on, [...outcomes, ...themes], framework),
  }
}
