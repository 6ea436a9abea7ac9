import type { Judge, Measure, Person, Row } from './plan-document.ts'

/** How a printed line is joined to the lines before it. */
export type Joined =
  | 'AND'
  | 'OR'
  | 'AND/OR'
  | 'OPTIONAL'
  | 'AND (at least one of the below)'
  | 'not printed'
  | 'footnote'

/** What every part of an outcome may carry: the publisher's words, and ours beside them. */
export interface Told {
  /** The clause's ref; parts without one belong to the clause around them. */
  ref?: string
  /** The publisher's sentence, to the letter. */
  says?: string
  /** Our reading of that sentence: ours, not the publisher's. */
  reads?: string
  joined?: Joined
  /** Who, or which source, could supply it. */
  sources?: readonly string[]
  /** Marked ** in print: the data team receives it directly. */
  dataTeam?: true
  /** Shown, and never needed. */
  optional?: true
}

export type JudgeKind = 'professional' | 'self'

/** Which people a part is judged for. */
export interface Whose {
  /** `need`: the people of the need, or where it names none the household; `household`: everyone living there. */
  of: 'need' | 'household'
  /** Asked of the household only: a need names its own people. */
  kind?: readonly Person['kind'][]
  /** Age in whole years on the day the plan opened. */
  age?: { atLeast: number } | { below: number }
}

/** Measures that are about somebody and can be counted or compared; the others say what somebody thinks. */
export type Countable = Exclude<Measure, 'judgement' | 'fact'>

/** Rows that count: those of a measure whose attributes are all among the listed ones. */
export type Counted = { [M in Countable]: CountedOf<M> }[Countable]
interface CountedOf<M extends Measure> {
  measure: M
  where?: { readonly [K in keyof Row<M>]?: readonly NonNullable<Row<M>[K]>[] }
}

/** The stretch of days, or of school terms, that a count looks at. */
export type Span =
  | { months: number }
  | { monthsBeforeClosure: number }
  | { monthsAfterClosure: number }
  | { since: 'opened' }
  | { terms: number }

/** What a count must come to; `fallenBy` is a percentage of the baseline's rate. */
export type CountTest =
  | { atMost: number }
  | { atLeast: number }
  | { fallenBy: number; from: { months: number } }
  | { fewerThanBefore: true }

export interface All extends Told {
  kind: 'all'
  of: readonly Clause[]
}
export interface Any extends Told {
  kind: 'any'
  of: readonly Clause[]
}
export interface Each extends Told {
  kind: 'each'
  who: Whose
  of: Clause
}

/** The count before the plan opened picks the branch. */
export interface Fork extends Told {
  kind: 'fork'
  on: { counts: readonly Counted[]; noun: string; months: number }
  cases: readonly { if: { atMost: number } | { atLeast: number }; then: Clause }[]
}

/** A count of dated events, or of something they carry, against a test. */
export interface MeasuredEvents extends Told {
  kind: 'measured'
  shape: 'events'
  counts: readonly Counted[]
  /** What one of them is called: `incident`. */
  noun: string
  /** Whose rows are counted: the person judged, or anyone in the family. */
  whose: 'person' | 'family'
  /** Count days lost instead of rows. */
  sum?: 'days'
  /** Of what is counted, only severe offences: where an offence does not say, that is unknown. */
  severe?: true
  is: CountTest
  over: Span
  /** Where the rows cannot decide, a fact or a judgement about the clause may. */
  orAttested?: true
}

/** Attendance pooled over terms, in percent or in percentage points above the terms before the plan opened. */
export interface MeasuredRate extends Told {
  kind: 'measured'
  shape: 'rate'
  measure: 'attendance'
  setting: 'school' | 'early-years'
  is: { atLeast: number } | { above: number } | { risenBy: number }
  over: { terms: number }
}

/** Where somebody stands, or has stood, by dated spells. */
export interface MeasuredSpell extends Told {
  kind: 'measured'
  shape: 'spell'
  measure: 'support-level' | 'employment' | 'education-status' | 'accommodation'
  whose: 'person' | 'family'
  is:
    | { held: readonly string[]; months: number; endedBy?: readonly string[] }
    | { now: readonly string[]; not?: readonly string[]; onceIn?: readonly string[] }
    | { stepped: 'down or closed' }
    | { stepped: 'closed' }
  orAttested?: true
}

export type Measured = MeasuredEvents | MeasuredRate | MeasuredSpell

/** Somebody entitled says so. Without `by`, a fact does, or any judge's judgement about the clause. */
export interface Attested extends Told {
  kind: 'attested'
  by?: JudgeKind | readonly Judge[]
  /** Rows worth showing beside it; they never decide. */
  shown?: readonly Countable[]
}

export type Clause = All | Any | Each | Fork | Measured | Attested
