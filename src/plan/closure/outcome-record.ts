import type { Day } from '../../../rules/calendar.ts'
import type { ClauseFinding, Findings, OutcomeFinding, Verdict } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { statusOf, type Status } from '../../../rules/status.ts'
import { headOf, recordsOf, textOf, type PlanRecord, type Records } from '../plan.ts'
import { checklistOf, type ClosureChecklist } from './checklist.ts'
import { latestClosure } from './state.ts'
import { sentencesIn } from './printed-sentences.ts'

/** A row of evidence that decided a line, by its source. */
export interface RecordedEvidence {
  readonly record: string
  readonly source: string
  readonly measure: string
  readonly on: string
  readonly by: string
}

/** A line of the framework at closure: the publisher's sentence, what the rules say of it, and what decided it. */
export interface RecordedClause {
  readonly ref: string
  readonly says: string
  readonly verdict: Verdict
  readonly because: string
  readonly evidence: readonly RecordedEvidence[]
}

export interface RecordedOutcome {
  readonly ref: string
  readonly title: string
  readonly theme: string
  readonly agreed: string
  readonly words: string
  readonly status: Status
  readonly clauses: readonly RecordedClause[]
}

/** What was agreed with a family, what came of it and what was decided, as one reader may see it. */
export interface OutcomeRecord {
  readonly format: 'family-outcome-record/1'
  readonly reference: string
  readonly framework: { readonly title: string; readonly edition: string }
  readonly opened: Day
  readonly closing: Day
  readonly made: Day
  readonly isClosed: boolean
  readonly checklist: ClosureChecklist
  readonly outcomes: readonly RecordedOutcome[]
  readonly judgements: readonly { readonly by: string; readonly because: string }[]
  /** The closure that was decided or asked for, field by field as it is shown; null where there is none. */
  readonly closure: PlanRecord | null
  /** Something that the reader cannot see counts towards it. */
  readonly hidden: boolean
}

/** What the record is made from: records as they are shown to its reader, and findings made as if the plan were closed. */
export interface RecordGround {
  readonly shown: Records
  readonly asIf: Findings
  readonly now: Findings
  readonly framework: Framework
  readonly closing: Day
  readonly on: Day
  readonly hidden: boolean
}

/** The outcome record of a plan on a day. Only what the reader is shown is named as what decided a line. */
export function outcomeRecordOf(ground: RecordGround): OutcomeRecord {
  const { shown, asIf, now, framework, closing, on, hidden } = ground
  const head = headOf(shown)
  const closed = textOf(head, 'closed')
  const says = sentencesIn(framework)
  const agreed = new Map(
    recordsOf(shown, 'outcome').map((record) => [textOf(record, 'ref'), record] as const),
  )
  const recorded = (outcome: OutcomeFinding): RecordedOutcome => ({
    ref: outcome.ref,
    title: says(outcome.ref),
    theme:
      framework.themes.find(({ outcomes }) => outcomes.some(({ ref }) => ref === outcome.ref))
        ?.title ?? '',
    agreed: textOf(agreed.get(outcome.ref), 'agreed'),
    words: textOf(agreed.get(outcome.ref), 'words'),
    status: statusOf(outcome, asIf),
    clauses: outcome.clauses
      .filter(({ who, optional }) => who === undefined && !optional)
      .map((clause) => clauseOf(clause, outcome, shown, says)),
  })
  return {
    format: 'family-outcome-record/1',
    reference: textOf(head, 'reference'),
    framework: { title: framework.title, edition: framework.edition },
    opened: textOf(head, 'opened'),
    closing,
    made: on,
    isClosed: closed !== '' && closed <= on,
    checklist: checklistOf(shown, asIf, now, framework, closing),
    outcomes: asIf.outcomes
      .filter(({ ref, verdict }) => verdict !== 'not-applicable' || agreed.has(ref))
      .map(recorded),
    judgements: (asIf.progress.judgements ?? []).map(({ by, because }) => ({ by, because })),
    closure: latestClosure(shown) ?? null,
    hidden,
  }
}

function clauseOf(
  { ref, verdict, because }: ClauseFinding,
  { clauses }: OutcomeFinding,
  { records }: Records,
  says: (ref: string) => string,
): RecordedClause {
  // What decided a line that is judged for each person stands in their own rows.
  const ids = new Set(clauses.filter((one) => one.ref === ref).flatMap(({ facts }) => facts))
  const evidence = [...ids].flatMap((id) => {
    const record = records.get(id)
    return record?.kind === 'evidence' ? [evidenceOf(record)] : []
  })
  return { ref, says: says(ref), verdict, because, evidence }
}

const evidenceOf = (record: PlanRecord): RecordedEvidence => ({
  record: record.id,
  source: textOf(record, 'source'),
  measure: textOf(record, 'measure'),
  on: textOf(record, 'on') || textOf(record, 'from') || textOf(record, 'term'),
  by: record.author.name,
})
