import type { OutcomeFinding, Warning } from '../findings.ts'
import type { Framework } from '../framework.ts'

const belongsTo = (ref: string, outcome: string) => ref === outcome || ref.startsWith(`${outcome}.`)

/**
 * What a reader of these outcomes should know of the printed document: each outcome it touches carries it, and what is
 * about a whole theme stands once.
 */
export function warningsOf(
  { defects, themes }: Framework,
  outcomes: readonly OutcomeFinding[],
): Warning[] {
  return defects.flatMap(({ ref, code, text, shownWith }) => {
    const touched = outcomes.filter((outcome) => shownWith.includes(outcome.ref))
    if (themes.some((theme) => theme.ref === ref))
      return touched.length > 0 ? [{ ref, code, text }] : []
    return touched.map((outcome) => ({
      ref: belongsTo(ref, outcome.ref) ? ref : outcome.ref,
      code,
      text,
    }))
  })
}
