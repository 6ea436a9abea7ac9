import type { Day } from '../calendar.ts'
import type { OutcomeFinding, ThemeFinding, Verdict } from '../findings.ts'
import type { FrameworkTheme } from '../framework.ts'
import { allVerdict, anyEarliest, anyVerdict } from './combine.ts'
import type { Known } from './known.ts'
import { isRequired } from './mandatory.ts'

/** Something that a theme needs, an outcome or one of several. */
export interface Part {
  verdict: Verdict
  earliest: Day | null
}

/** What the outcomes of a theme make of it. */
export interface Closed {
  verdict: ThemeFinding['verdict']
  /** All of these are needed, for the theme and so for the family. */
  parts: readonly Part[]
  /** Refs of the outcomes that still hold the theme back. */
  outstanding: readonly string[]
}

/** Neither met nor without anybody it applies to. */
export const isOpen = ({ verdict }: { verdict: ThemeFinding['verdict'] }) =>
  verdict !== 'met' && verdict !== 'not-applicable'

const refsOpen = (outcomes: readonly OutcomeFinding[]) =>
  outcomes.filter(isOpen).map(({ ref }) => ref)

const closed = (parts: readonly Part[], outstanding: readonly string[]): Closed => ({
  verdict: allVerdict(parts.map(({ verdict }) => verdict)),
  parts,
  outstanding,
})

/** One of the outcomes is enough, and each of `bound` is needed: once one is met, of `asked` those that are open are outstanding. */
function anyAnd(
  outcomes: readonly OutcomeFinding[],
  bound: readonly OutcomeFinding[],
  asked: readonly OutcomeFinding[],
): Closed {
  const verdict = anyVerdict(outcomes.map((outcome) => outcome.verdict))
  const parts = [...bound, { verdict, earliest: anyEarliest(verdict, outcomes) }]
  if (!isOpen(closed(parts, []))) return closed(parts, [])
  return closed(parts, refsOpen(isOpen({ verdict }) ? outcomes : asked))
}

/** Every agreed outcome is needed; while none is agreed nobody can tell. */
function everyAgreed(agreed: readonly OutcomeFinding[]): Closed {
  return agreed.length > 0
    ? closed(agreed, refsOpen(agreed))
    : closed([{ verdict: 'unknown', earliest: null }], [])
}

/**
 * How a theme stands by its outcomes, those that are listed.
 *
 * Where any one is enough, an outcome with a line that must hold is needed besides. `further` is what the theme needs and
 * no outcome of it says.
 */
export function closeTheme(
  theme: FrameworkTheme,
  outcomes: readonly OutcomeFinding[],
  known: Known,
  further: readonly Part[] = [],
): Closed {
  const byOutcomes = closeByOutcomes(theme, outcomes, known)
  if (further.length === 0 || byOutcomes.verdict === 'not-stated') return byOutcomes
  return closed([...byOutcomes.parts, ...further], byOutcomes.outstanding)
}

function closeByOutcomes(
  theme: FrameworkTheme,
  outcomes: readonly OutcomeFinding[],
  known: Known,
): Closed {
  const agreed = outcomes.filter(({ ref }) => known.agreed.has(ref))
  switch (theme.closes) {
    case 'each need':
      return closed(outcomes, refsOpen(outcomes))
    case 'any outcome': {
      const required = theme.outcomes.filter((outcome) => isRequired(outcome, known))
      const bound = outcomes.filter(({ ref }) => required.some((outcome) => outcome.ref === ref))
      return anyAnd(outcomes, bound, outcomes)
    }
    case 'agreed outcomes':
      return everyAgreed(agreed)
    case 'any outcome and the agreed':
      return anyAnd(outcomes, agreed, agreed)
    case 'not stated':
      return { verdict: 'not-stated', parts: [], outstanding: refsOpen(outcomes) }
  }
}

/**
 * The outcomes of a theme that a plan is about: where each need has its own, those asked for by a need or agreed; else all
 * of them once the theme has a need or an agreed outcome.
 */
export function listedOf({ ref, closes, needs, outcomes }: FrameworkTheme, known: Known) {
  const isAgreed = (outcome: { ref: string }) => known.agreed.has(outcome.ref)
  if (closes === 'each need')
    return outcomes.filter(
      (outcome) => outcome.meets.some((need) => known.needs.has(need)) || isAgreed(outcome),
    )
  const isAbout =
    known.needs.has(ref) ||
    needs.some((need) => known.needs.has(need.ref)) ||
    outcomes.some(isAgreed)
  return isAbout ? outcomes : []
}
