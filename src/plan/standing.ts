import type { Day } from '../../rules/calendar.ts'
import type { Findings, OutcomeFinding, ThemeFinding } from '../../rules/findings.ts'
import type { Framework, FrameworkTheme } from '../../rules/framework.ts'
import { statusOf, type Status } from '../../rules/status.ts'

/** What a framework counts a family by: each outcome, or, where one of several is enough or only agreed ones are needed, each theme. */
export type Unit = 'outcome' | 'theme'

/** How a family stands, in the unit of its framework and in the framework's order. */
export interface Standing {
  readonly unit: Unit
  readonly parts: readonly { readonly ref: string; readonly status: Status }[]
  readonly met: number
  readonly outstanding: number
  readonly waiting: number
  /** How many judgements of the plan as a whole are missing, or speak against it. */
  readonly toJudge: number
  /** The first day all of it could be met, and the outcome that holds it; null where no day is known. */
  readonly earliestClose: { readonly on: Day; readonly heldBy: string } | null
  /** The framework's own result for the family: met, not yet, or the framework names none. */
  readonly result: 'met' | 'open' | 'not stated'
}

/** The unit a framework counts a family by. */
export const unitOf = ({ themes }: Framework): Unit =>
  themes.every(({ closes }) => closes === 'each need' || closes === 'not stated')
    ? 'outcome'
    : 'theme'

const applies = ({ verdict }: { verdict: ThemeFinding['verdict'] }) => verdict !== 'not-applicable'

/** How the family of these findings stands by its framework. */
export function standingOf(findings: Findings, framework: Framework): Standing {
  const { progress } = findings
  const unit = unitOf(framework)
  const counted = unit === 'theme' ? byTheme(findings) : byOutcome(findings)
  const toJudge = (progress.judgements ?? []).filter(({ verdict }) => verdict !== 'met').length
  return {
    unit,
    ...counted,
    met: counted.parts.filter(({ status }) => status === 'Met').length,
    toJudge,
    earliestClose: earliestCloseOf(findings, framework),
    result:
      progress.verdict === 'not-stated'
        ? 'not stated'
        : counted.parts.length > 0 &&
            counted.outstanding === 0 &&
            toJudge === 0 &&
            !isHeldBack(progress.verdict)
          ? 'met'
          : 'open',
  }
}

/** The whole may be held back by something that its reader is not shown and that is therefore not among what is counted. */
const isHeldBack = (verdict: Findings['progress']['verdict']): boolean =>
  verdict === 'not-met' || verdict === 'unknown' || verdict === 'waiting'

function byOutcome(findings: Findings) {
  const outstanding = new Set(findings.outstanding)
  return {
    parts: findings.outcomes
      .filter(applies)
      .map((outcome) => ({ ref: outcome.ref, status: statusOf(outcome, findings) })),
    outstanding: outstanding.size,
    waiting: findings.outcomes.filter(
      ({ ref, verdict }) => outstanding.has(ref) && verdict === 'waiting',
    ).length,
  }
}

/** A theme's own word where its verdict is all that is known of it. */
const themeStatus: Readonly<Record<ThemeFinding['verdict'], Status>> = {
  met: 'Met',
  'not-applicable': 'Met',
  waiting: 'On course',
  unknown: 'Evidence missing',
  'not-met': 'Not met yet',
  'not-stated': 'Evidence missing',
}

function byTheme({ themes }: Findings) {
  const counted = themes.filter(applies)
  return {
    parts: counted.map(({ ref, verdict }) => ({ ref, status: themeStatus[verdict] })),
    outstanding: counted.filter(({ verdict }) => verdict !== 'met').length,
    waiting: counted.filter(({ verdict }) => verdict === 'waiting').length,
  }
}

/** The first day everything that holds the family back could be met, and the outcome that holds it; null where a day is not known for all of it. */
export function earliestCloseOf(
  findings: Findings,
  framework: Framework,
): Standing['earliestClose'] {
  const { progress, themes } = findings
  if (unitOf(framework) === 'outcome') {
    const isKnown = progress.verdict === 'not-stated' || progress.earliest !== null
    return isKnown ? lastOf(heldIn(findings)) : null
  }
  if (progress.earliest === null || themes.some(({ verdict }) => verdict === 'unknown')) return null
  const held = framework.themes.flatMap((theme) => neededIn(theme, findings))
  if (held.some(({ verdict }) => verdict === 'unknown')) return null
  const holding = heldIn(findings).find(({ earliest }) => earliest === progress.earliest)
  return holding ? { on: progress.earliest, heldBy: holding.ref } : null
}

const heldIn = ({ outcomes, outstanding }: Findings) =>
  outcomes.filter(({ ref }) => outstanding.includes(ref))

/** The outstanding outcomes of a theme that must each be met: the agreed ones, or those with a line that must hold. */
function neededIn({ closes, outcomes }: FrameworkTheme, findings: Findings): OutcomeFinding[] {
  const held = heldIn(findings).filter(({ ref }) => outcomes.some((one) => one.ref === ref))
  if (closes === 'agreed outcomes') return held
  const isOneMet = findings.outcomes.some(
    ({ ref, verdict }) => verdict === 'met' && outcomes.some((one) => one.ref === ref),
  )
  return isOneMet ? held : held.filter(({ clauses }) => clauses.some(({ mandatory }) => mandatory))
}

function lastOf(held: readonly OutcomeFinding[]): Standing['earliestClose'] {
  let last: { on: Day; heldBy: string } | null = null
  for (const { ref, earliest } of held) {
    if (earliest === null) return null
    if (last === null || earliest > last.on) last = { on: earliest, heldBy: ref }
  }
  return last
}
