import type { EligibilityFinding } from '../findings.ts'
import type { Framework } from '../framework.ts'
import type { Known } from './known.ts'

/** Whether the needs identified by the day bring the family under the framework; an agreed outcome alone does not. */
export function eligibilityOf({ gate, themes }: Framework, { needs }: Known): EligibilityFinding {
  const identified = themes
    .map((theme) => theme.needs.filter(({ ref }) => needs.has(ref)).length)
    .filter((count) => count > 0)
  const count =
    gate.counts === 'themes' ? identified.length : identified.reduce((sum, one) => sum + one, 0)
  return { verdict: count >= gate.needed ? 'met' : 'not-met', count, needed: gate.needed }
}
