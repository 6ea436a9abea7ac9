import type { ClauseFinding, Findings } from '../../../../rules/findings.ts'

const more = Number(process.env['FC_RUNS'] ?? 0)

/** How often a property is tried: so many times, or more often where FC_RUNS asks for it. */
export const tried = (times: number) => ({ numRuns: Math.max(times, more) })

/** Time enough for as many runs as are asked for. */
export const patience = { timeout: 20_000 + 200 * more }

/** Every clause of an answer, those of themes and those of outcomes, all its persons. */
export const linesOf = ({ themes, outcomes }: Findings): ClauseFinding[] =>
  [...themes, ...outcomes].flatMap(({ clauses = [] }) => clauses)

/** One line's name in an answer, and its person. */
export const nameOf = ({ ref, who }: ClauseFinding) => `${ref} ${who ?? ''}`

/** The same value, no part of which can be changed any more. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
