import type { Day } from './calendar.ts'
import type { Judge } from './plan-document.ts'

export type Verdict = 'met' | 'waiting' | 'unknown' | 'not-met' | 'not-applicable'

/** The kind of thing that is missing where a clause is unknown. */
export type Lack = 'judgement' | 'search' | 'baseline' | 'evidence'

/** One clause on the day: a combined row without `who`, and where it is judged per person a row for each. */
export interface ClauseFinding {
  ref: string
  verdict: Verdict
  who?: string
  because: string
  missing: string[]
  earliest: Day | null
  /** Ids of the rows that decided it; a row without id is `evidence[3]`, a search `searched[0]`. */
  facts: string[]
  lacks: Lack[]
  /** Whether its answer comes from data or from what somebody attests. */
  rests: 'data' | 'word' | 'both'
  /** A new event restarted its window. */
  restarted?: true
  /** Those who speak to it disagree. */
  heldApart?: true
  /** It looks past closure. */
  afterClosure?: true
  /** It is shown, and never needed. */
  optional?: true
  /** Of the lines of its outcome it is one that must hold. */
  mandatory?: true
}

/** The reason of an outcome that is judged as a whole. */
export interface Decided {
  because: string
  missing: string[]
  facts: string[]
}

/** Something that binds an outcome as a whole and is no printed line. */
export interface Condition {
  verdict: Verdict
  because: string
  earliest: Day | null
  facts: string[]
}

export interface OutcomeFinding {
  ref: string
  verdict: Verdict
  earliest: Day | null
  clauses: ClauseFinding[]
  conditions?: Condition[]
  lacks: Lack[]
  /** Where it has no clauses of its own: why it stands as it does, and what would settle it. */
  decided?: Decided
  /** It is not met only because an event restarted a window. */
  restarted?: true
  /** Data and judgement disagree: which of the two holds the verdict. */
  heldApart?: 'data' | 'judgement'
  /** Its verdict without the clauses that look past closure; only where it has such clauses. */
  beforeClosure?: Verdict
}

export interface ThemeFinding {
  ref: string
  verdict: Verdict | 'not-stated'
  clauses?: ClauseFinding[]
  /** What its own verdict lacks, beside what its outcomes lack. */
  missing?: string[]
}

export interface EligibilityFinding {
  verdict: 'met' | 'not-met' | 'not-stated'
  count: number
  needed: number
}

/** What a judge says of the plan as a whole, where the framework asks for it. */
export interface PlanJudgement {
  by: Judge
  verdict: 'met' | 'not-met' | 'unknown'
  because: string
  facts: string[]
}

export interface ProgressFinding {
  verdict: Verdict | 'not-stated'
  earliest: Day | null
  because: string[]
  judgements?: PlanJudgement[]
  /** Every theme is met, and a judgement of the plan holds the family back all the same. */
  heldApart?: 'judgement'
}

export interface Warning {
  ref: string
  code: string
  text: string
}

export interface AutomaticResult {
  ref: string
  result: string
}

export interface ReviewFinding {
  point: string
  due: Day
  state: 'held' | 'due' | 'overdue' | 'upcoming'
  because: string[]
}

/** What the rules say of one plan on one day: `family-outcome-findings/1`. */
export interface Findings {
  format: 'family-outcome-findings/1'
  framework: string
  reference: string
  on: Day
  eligibility: EligibilityFinding
  themes: ThemeFinding[]
  outcomes: OutcomeFinding[]
  progress: ProgressFinding
  automatic: AutomaticResult[]
  outstanding: string[]
  warnings: Warning[]
  reviews: ReviewFinding[]
}
