import type { Clause, Countable, Counted } from '../../../rules/clause.ts'
import { linesOf, partsOf } from '../../../rules/evaluate/parts.ts'
import type { ClauseFinding } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { listOf, textOf, type PlanRecord } from '../../plan/plan.ts'
import { agencyKindsIn, usualHolders } from './agency-kinds.ts'

/** A line of a framework with the words that say who could supply it. */
export interface SuppliedLine {
  readonly clause: Clause
  readonly sources: readonly string[]
}

/** The line of a ref; null where the framework has none. Sources printed for the whole outcome are those of lines that name none. */
export function lineOf(framework: Framework, ref: string): SuppliedLine | null {
  for (const { evidence, sources } of framework.themes.flatMap(({ outcomes }) => outcomes)) {
    const clause = linesOf(evidence).find((line) => line.ref === ref)
    if (!clause) continue
    const own = sourcesIn(clause)
    return { clause, sources: own.length > 0 ? own : (sources ?? []) }
  }
  return null
}

const sourcesIn = (clause: Clause): string[] => [
  ...(clause.sources ?? []),
  ...partsOf(clause).flatMap(sourcesIn),
]

/** The parts of a clause that have no parts: what is counted, and what somebody attests. */
export function leavesOf(clause: Clause): Clause[] {
  const parts = partsOf(clause)
  return parts.length === 0 ? [clause] : parts.flatMap(leavesOf)
}

/** The measures that a clause counts or compares. */
export function measuresOf(clause: Clause): Countable[] {
  const inside = partsOf(clause).flatMap(measuresOf)
  if (clause.kind === 'fork' && 'counts' in clause.on) inside.push(...measuresIn(clause.on.counts))
  if (clause.kind !== 'measured') return [...new Set(inside)]
  if (clause.shape === 'events') return measuresIn(clause.counts)
  if (clause.shape === 'spell' && 'worked' in clause.is) return ['employment', 'benefit']
  return [clause.measure]
}

const measuresIn = (counts: readonly Counted[]): Countable[] => [
  ...new Set(counts.map(({ measure }) => measure)),
]

/**
 * Whether an agency could supply what a clause lacks. A judgement is asked of the kinds of agency that the clause names, and of
 * nobody else; rows or a search of whoever filed or searched such a measure before, as far as the reader sees it, of those
 * the clause names, and of those who usually hold it.
 */
export function couldSupply(
  agency: string,
  { clause, sources }: SuppliedLine,
  { lacks }: Pick<ClauseFinding, 'lacks'>,
  seen: readonly PlanRecord[],
): 'judgement' | 'rows' | null {
  const kinds = agencyKindsIn(agency)
  const isNamed = sources.some((source) =>
    agencyKindsIn(source).some((kind) => kinds.includes(kind)),
  )
  if (lacks.some((lack) => lack !== 'judgement')) {
    const measures = measuresOf(clause)
    const isUsual = measures.some((one) => usualHolders[one].some((kind) => kinds.includes(kind)))
    if (isNamed || isUsual || seen.some((record) => hasTold(record, agency, measures)))
      return 'rows'
  }
  return lacks.includes('judgement') && isNamed ? 'judgement' : null
}

function hasTold(record: PlanRecord, agency: string, measures: readonly string[]): boolean {
  if (record.author.agency !== agency) return false
  const told = record.kind === 'searched' ? listOf(record, 'measures') : [textOf(record, 'measure')]
  return told.some((measure) => measures.includes(measure))
}
