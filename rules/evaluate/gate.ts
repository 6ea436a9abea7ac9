import type { EligibilityFinding } from '../findings.ts'
import type { Framework } from '../framework.ts'
import type { Known } from './known.ts'

/**
 * Whether the needs identified by the day bring the family under the framework; an agreed outcome alone does not.
 *
 * Where the framework states no such rule the themes are counted all the same, and nothing is needed of them.
 */
export function eligibilityOf({ gate, themes }: Framework, known: Known): EligibilityFinding {
  const isStated = gate.counts !== 'not stated'
  const counted = isStated && gate.identifiedBy === 'opened' ? known.needsAtOpening : known.needs
  const identified = themes
    .map(({ ref, needs }) => needsCounted(ref, needs, counted))
    .filter((count) => count > 0)
  if (!isStated) return { verdict: 'not-stated', count: identified.length, needed: 0 }
  const count =
    gate.counts === 'themes' ? identified.length : identified.reduce((sum, one) => sum + one, 0)
  return { verdict: count >= gate.needed ? 'met' : 'not-met', count, needed: gate.needed }
}

/** A framework that lists no needs names its themes instead. */
const needsCounted = (
  theme: string,
  needs: readonly { ref: string }[],
  identified: Pick<ReadonlyMap<string, unknown>, 'has'>,
) => (identified.has(theme) ? 1 : 0) + needs.filter(({ ref }) => identified.has(ref)).length
