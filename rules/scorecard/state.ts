import type { OutcomeFinding, Verdict } from '../findings.ts'
import type { Side } from '../clause-claim.ts'
import type { FamilyOnCard } from './family.ts'

/** Where a family stands with a theme; each family with a need in it stands in exactly one place. */
export type State = 'met' | 'waiting' | 'outstanding' | 'unknown' | 'onWatch'

export const states: readonly State[] = ['met', 'waiting', 'outstanding', 'unknown', 'onWatch']

/** The side of a framework that divides its outcomes; `not classified` where it does not. */
export type ShownSide = Side | 'not classified'

/** The sides a framework has rows for. */
export const sidesOf = ({ framework }: FamilyOnCard): readonly ShownSide[] =>
  framework.sides ? ['intrinsic', 'extrinsic'] : ['not classified']

/** Where the family stands with a theme on a side, or null where it has no need in it, or nothing on that side applies. */
export function stateOf(family: FamilyOnCard, theme: string, side: ShownSide): State | null {
  const found = family.findings.themes.find(({ ref }) => ref === theme)
  if (!found) return null
  const verdict =
    side === 'not classified' && found.verdict !== 'not-stated'
      ? found.verdict
      : together(outcomesOn(family, theme, side).map((outcome) => outcome.verdict))
  switch (verdict) {
    case 'not-applicable':
      return null
    case 'met':
    case 'unknown':
      return verdict
    case 'not-met':
      return 'outstanding'
    case 'waiting':
      return isClosed(family) ? 'onWatch' : 'waiting'
  }
}

/** A plan is closed on the day when closure was known by then. */
const isClosed = ({ plan, findings }: FamilyOnCard) =>
  plan.closed !== undefined && plan.closed <= findings.on

function outcomesOn(
  { findings, framework }: FamilyOnCard,
  theme: string,
  side: ShownSide,
): OutcomeFinding[] {
  const printed = framework.themes.find(({ ref }) => ref === theme)?.outcomes ?? []
  const refs = new Set(
    printed
      .filter((outcome) => side === 'not classified' || outcome.side === side)
      .map(({ ref }) => ref),
  )
  return findings.outcomes.filter(({ ref }) => refs.has(ref))
}

/** Several outcomes as one: not met, else unknown, else waiting, else met. */
function together(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ['not-met', 'unknown', 'waiting', 'met']
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable'
}
