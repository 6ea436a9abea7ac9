import type { Framework } from '../../../../rules/framework.ts'
import type { Measure } from '../../../../rules/plan-document.ts'
import { refsOf } from '../../../../rules/reading/refs.ts'
import { textsUnder } from '../walk.ts'

/** What the clauses of a framework look at, gathered from its own data. */
export interface Reads {
  needs: readonly string[]
  outcomes: readonly string[]
  clauses: readonly string[]
  /** Lines that must hold for some needs, which a plan may change. */
  mandatory: readonly string[]
  /** How often each measure is read. */
  measures: ReadonlyMap<string, number>
  instruments: readonly string[]
  milestones: readonly string[]
}

const distinct = (texts: readonly string[]) => [...new Set(texts)]

/** Every kind of milestone that something counts, however deep it stands. */
function milestonesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(milestonesIn)
  if (typeof value !== 'object' || value === null) return []
  const { measure, where } = value as { measure?: Measure; where?: { kind?: readonly string[] } }
  const own = measure === 'milestone' ? (where?.kind ?? []) : []
  return [...own, ...Object.values(value).flatMap(milestonesIn)]
}

export function readsOf(framework: Framework): Reads {
  const { needs, outcomes, clauses, mandatory } = refsOf(framework)
  const measures = new Map<string, number>()
  for (const measure of textsUnder('measure', framework.themes))
    measures.set(measure, (measures.get(measure) ?? 0) + 1)
  return {
    needs: [...needs],
    outcomes: [...outcomes],
    clauses: [...clauses],
    mandatory: [...mandatory],
    measures,
    instruments: distinct([
      ...textsUnder('instrument', framework),
      ...textsUnder('score', framework.themes),
    ]),
    milestones: distinct(milestonesIn(framework.themes)),
  }
}
