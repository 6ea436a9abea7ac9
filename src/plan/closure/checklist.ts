import type { Day } from '../../../rules/calendar.ts'
import type { Findings, OutcomeFinding } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { statusOf, type Status } from '../../../rules/status.ts'
import { recordsOf, textOf, type Records } from '../plan.ts'
import type { RecordId } from '../record.ts'
import { conditionsOf, type ClosureCondition } from './conditions.ts'
import { sentencesIn } from './printed-sentences.ts'
import {
  agreedIn,
  countsAtClosure,
  isForLater,
  type Agreed,
  type ClosureCounts,
} from './counted.ts'

/** An outcome that would not be met at closure: why, and what would settle it. */
export interface Unmet {
  readonly ref: string
  readonly title: string
  readonly status: Status
  readonly because: readonly string[]
  readonly missing: readonly string[]
}

/** What there is to see to before a plan closes. */
export interface ClosureChecklist {
  readonly closing: Day
  readonly counts: ClosureCounts
  readonly conditions: readonly ClosureCondition[]
  /** Everything that the framework asks holds, or hangs on what comes after closure alone. */
  readonly isWhole: boolean
  readonly unmet: readonly Unmet[]
  /** Outcomes to be proved after closure, and the first day they could be. */
  readonly later: readonly {
    readonly ref: string
    readonly title: string
    readonly due: Day | null
  }[]
  /** Needs for which no outcome was agreed. */
  readonly needsWithoutOutcome: readonly { readonly record: RecordId; readonly ref: string }[]
  /** Clauses that lack what the family began with. */
  readonly baselineMissing: readonly { readonly ref: string; readonly because: string }[]
  readonly reviews: readonly {
    readonly point: string
    readonly due: Day
    readonly isHeld: boolean
  }[]
  /** Children of whom the plan holds no word of their own. */
  readonly childrenUnheard: readonly RecordId[]
}

/**
 * The checklist of a plan that is to close on a day. `asIf` are findings made as if it were closed, `now` those of the plan as
 * it is, in which its reviews are; `shown` are the records that the reader is shown.
 */
export function checklistOf(
  shown: Records,
  asIf: Findings,
  now: Findings,
  framework: Framework,
  closing: Day,
): ClosureChecklist {
  const agreed = agreedIn(shown)
  const conditions = conditionsOf(asIf, framework, agreed)
  const later = asIf.outcomes.filter((outcome) => isForLater(outcome, asIf, agreed))
  const unmet = asIf.outcomes.filter(
    (outcome) => asIf.outstanding.includes(outcome.ref) && !isForLater(outcome, asIf, agreed),
  )
  return {
    closing,
    counts: countsAtClosure(asIf, framework, agreed),
    conditions,
    isWhole: isWholeBy(asIf, conditions, agreed),
    unmet: unmet.map((outcome) => unmetOf(outcome, asIf, framework)),
    later: later.map(({ ref, earliest }) => ({
      ref,
      title: titleOf(ref, framework),
      due: earliest,
    })),
    needsWithoutOutcome: needsWithoutOutcome(shown, framework),
    baselineMissing: asIf.outcomes.flatMap(({ clauses }) =>
      clauses
        .filter(({ who, lacks }) => who === undefined && lacks.includes('baseline'))
        .map(({ ref, because }) => ({ ref, because })),
    ),
    reviews: now.reviews
      .filter(({ due, state }) => due <= closing || state === 'held')
      .map(({ point, due, state }) => ({ point, due, isHeld: state === 'held' })),
    childrenUnheard: childrenUnheard(shown),
  }
}

/** Whether a plan would close with all that its framework asks. */
export function closesWhole(plan: Records, asIf: Findings, framework: Framework): boolean {
  const agreed = agreedIn(plan)
  return isWholeBy(asIf, conditionsOf(asIf, framework, agreed), agreed)
}

const isWholeBy = (
  asIf: Findings,
  conditions: readonly ClosureCondition[],
  agreed: Agreed,
): boolean =>
  conditions.every(({ result }) => result !== 'fails') &&
  asIf.outcomes.every(
    (outcome) => !asIf.outstanding.includes(outcome.ref) || isForLater(outcome, asIf, agreed),
  )

const titleOf = (ref: string, framework: Framework): string => sentencesIn(framework)(ref)

function unmetOf(outcome: OutcomeFinding, findings: Findings, framework: Framework): Unmet {
  const clauses = outcome.clauses.filter(
    ({ who, verdict, optional }) =>
      who === undefined && !optional && verdict !== 'met' && verdict !== 'not-applicable',
  )
  const decided = outcome.decided
  const because = [...clauses.map((one) => one.because), ...(decided ? [decided.because] : [])]
  const missing = [...clauses.flatMap((one) => one.missing), ...(decided?.missing ?? [])]
  return {
    ref: outcome.ref,
    title: titleOf(outcome.ref, framework),
    status: statusOf(outcome, findings),
    because: [...new Set(because)],
    missing: [...new Set(missing)],
  }
}

function needsWithoutOutcome(shown: Records, { themes }: Framework) {
  const agreed = agreedIn(shown)
  const isAnswered = (ref: string): boolean =>
    themes.some(({ ref: theme, closes, needs, outcomes }) => {
      if (theme !== ref && !needs.some((need) => need.ref === ref)) return false
      const answering =
        closes === 'each need' ? outcomes.filter(({ meets }) => meets.includes(ref)) : outcomes
      return answering.some((outcome) => agreed.has(outcome.ref))
    })
  return recordsOf(shown, 'need')
    .map((record) => ({ record: record.id, ref: textOf(record, 'ref') }))
    .filter(({ ref }) => !isAnswered(ref))
}

function childrenUnheard(shown: Records): readonly RecordId[] {
  const heard = new Set(recordsOf(shown, 'voice').map((record) => textOf(record, 'person')))
  return recordsOf(shown, 'person')
    .filter((person) => textOf(person, 'kind') === 'child' && !heard.has(person.id))
    .map(({ id }) => id)
}
