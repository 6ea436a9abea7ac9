import type { OutcomeFinding, Warning } from '../findings.ts'
import type { Framework } from '../framework.ts'

const belongsTo = (ref: string, outcome: string) => ref === outcome || ref.startsWith(`${outcome}.`)

/** What a reader of these outcomes should know of the printed document; each outcome it touches carries it. */
export function warningsOf({ defects }: Framework, outcomes: readonly OutcomeFinding[]): Warning[] {
  return defects.flatMap(({ ref, code, text, shownWith }) =>
    outcomes
      .filter((outcome) => shownWith.includes(outcome.ref))
      .map((outcome) => ({ ref: belongsTo(ref, outcome.ref) ? ref : outcome.ref, code, text })),
  )
}
