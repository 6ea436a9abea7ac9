import type { Day } from './calendar.ts'
import { allEarliest, allVerdict } from './evaluate/combine.ts'
import { eligibilityOf } from './evaluate/gate.ts'
import { knownOn, type Known } from './evaluate/known.ts'
import { judgeOutcome } from './evaluate/outcome.ts'
import { warningsOf } from './evaluate/warnings.ts'
import type { Findings, OutcomeFinding, ProgressFinding, ThemeFinding } from './findings.ts'
import type { FrameworkOutcome, FrameworkTheme } from './framework.ts'
import { frameworkOf } from './frameworks/index.ts'
import type { PlanDocument } from './plan-document.ts'
import { reviewsOf } from './reviews.ts'

const isAsked = ({ ref, meets }: FrameworkOutcome, { needs, agreed }: Known) =>
  meets.some((need) => needs.has(need)) || agreed.has(ref)

const isOpen = ({ verdict }: { verdict: ThemeFinding['verdict'] }) =>
  verdict !== 'met' && verdict !== 'not-applicable'

interface Judged {
  theme: FrameworkTheme
  outcomes: OutcomeFinding[]
}

const themeOf = ({ theme, outcomes }: Judged): ThemeFinding => ({
  ref: theme.ref,
  verdict: allVerdict(outcomes.map(({ verdict }) => verdict)),
})

function progressOf(outcomes: readonly OutcomeFinding[], themes: readonly ThemeFinding[]) {
  const verdict = allVerdict(outcomes.map((outcome) => outcome.verdict))
  const progress: ProgressFinding = {
    verdict,
    earliest: allEarliest(verdict, outcomes),
    because: themes.filter(isOpen).map(({ ref }) => ref),
  }
  return progress
}

/**
 * What the framework says of the plan with what was known on the day.
 *
 * The plan must have been read: an unknown framework is a bug and throws. Nothing else does.
 */
export function evaluate(plan: PlanDocument, on: Day): Findings {
  const framework = frameworkOf(plan.framework)
  if (!framework) throw new Error(`there is no framework ${plan.framework}`)
  const known = knownOn(plan, framework, on)
  const judged = framework.themes.map((theme) => ({
    theme,
    results: theme.outcomes
      .filter((outcome) => isAsked(outcome, known))
      .map((outcome) => judgeOutcome(outcome, known)),
  }))
  const asked = judged
    .filter(({ results }) => results.length > 0)
    .map(({ theme, results }) => ({ theme, outcomes: results.map(({ finding }) => finding) }))
  const outcomes = asked.flatMap((one) => one.outcomes)
  const themes = asked.map(themeOf)
  return {
    format: 'family-outcome-findings/1',
    framework: plan.framework,
    reference: plan.reference,
    on,
    eligibility: eligibilityOf(framework, known),
    themes,
    outcomes,
    progress: progressOf(outcomes, themes),
    automatic: [],
    outstanding: outcomes.filter(isOpen).map(({ ref }) => ref),
    warnings: [
      ...warningsOf(framework, outcomes),
      ...judged.flatMap(({ results }) => results.flatMap(({ warnings }) => warnings)),
    ],
    reviews: reviewsOf(plan, on, outcomes),
  }
}
