import type { Framework } from '../../../rules/framework.ts'
import type { PlanView } from '../../plan/view.ts'
import { dayInTable } from '../../ui/day-words.ts'
import { checksOf, type Check } from './checks.ts'
import { evidenceFor } from './facts.ts'
import { fittingForms } from './add-evidence/fitting.ts'
import { alternativesIn, askedInWords } from './asked.ts'
import { findOutcome, frameworkName, linesOf, shortWords, type EvidenceLine } from './lines.ts'
import { rowOf, type OutcomeRow } from './outcome-rows.ts'
import { recordsIn } from './people.ts'
import type { PlanRecord } from '../../plan/plan.ts'

/** An outcome as its detail shows it. */
export interface OutcomeDetailView {
  readonly row: OutcomeRow
  readonly checks: readonly Check[]
  readonly asked: string | null
  readonly earliest: string | null
  /** The publisher's sentences that are cut in the checks, whole. */
  readonly quotes: readonly EvidenceLine[]
  readonly citation: string
  readonly evidence: readonly PlanRecord[]
  /** Something the reader may not see decided one of the checks. */
  readonly isPartHidden: boolean
  readonly warnings: readonly string[]
}

/** Everything the detail of an outcome shows, or null where the plan has no such outcome. */
export function detailOf(
  ref: string,
  view: PlanView,
  framework: Framework,
): OutcomeDetailView | null {
  const finding = view.findings.outcomes.find((one) => one.ref === ref)
  const placed = findOutcome(framework, ref)
  if (!finding || !placed) return null
  const row = rowOf(finding, view, framework)
  const { evidence } = placed.outcome
  const lines = linesOf(evidence)
  const shown = new Set(
    finding.clauses.filter(({ verdict }) => verdict !== 'not-applicable').map((one) => one.ref),
  )
  const applying = lines.filter((line) => shown.has(line.ref))
  const checks = checksOf(finding, {
    lines: applying,
    alternatives: alternativesIn(evidence),
    people: recordsIn(view, 'person'),
  })
  return {
    row,
    checks,
    asked: applying.length > 1 ? askedInWords(evidence) : null,
    earliest: earliestOf(row, finding.earliest),
    quotes: applying.filter(({ says }) => shortWords(says) !== says),
    citation: `${frameworkName(framework)}, ref ${ref}, Evidence`,
    evidence: evidenceFor(finding, view, fittingForms(evidence)),
    isPartHidden: checks.some(({ isHidden }) => isHidden),
    warnings: view.findings.warnings
      .filter((warning) => warning.ref === ref || warning.ref.startsWith(`${ref}.`))
      .map(({ text }) => text),
  }
}

function earliestOf(row: OutcomeRow, earliest: string | null): string | null {
  if (row.status === 'Met' || row.status === 'Lapsed') return null
  return earliest === null ? row.when : dayInTable(earliest)
}

/** The heading above the checks. */
export const whyHeading = ({ status, isOutstanding }: OutcomeRow): string =>
  status === 'Met'
    ? 'Why this is met'
    : isOutstanding
      ? 'Why this is outstanding'
      : 'How this stands'
