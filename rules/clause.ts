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
  /** Needs for which this line of an any must hold, and the others no longer suffice; a plan may record other needs. */
  mandatoryFor?: readonly string[]
}

export type JudgeKind = 'professional' | 'self'

/** Which people a part is judged for. */
export interface Whose {
  /** `need`: the people of the need, or where it names none the household; `household`: everyone living there. */
  of: 'need' | 'household'
  /** Asked of the household only: a need names its own people. */
  kind?: readonly Person['kind'][]
  /** Age in whole years on the day the plan opened; or in months, at some time from then to closure or the day. */
  age?:
    | { atLeast: number }
    | { below: number }
    | { reaches: Months }
    | { passes: Months & { below?: number } }
  /** Only those who have a brother or sister whom this need names, or of whom such a row is on file. */
  siblingsOf?: { need: string; measure: 'offence' }
  /** Of the people asked, only those of these kinds, where there are any. */
  prefers?: readonly Person['kind'][]
  /** Where the need names nobody, only those of whom such a row is on file, where there are any. */
  onFile?: 'participation' | { score: string }
  /** Only women who carry an unborn child of the plan: those whom a fact about the clause names. */
  pregnant?: true
}

export interface Months {
  months: number
}

/** How long something must last. */
export type Length = Months | { weeks: number }

/** So many days of the last so many, the day among them; they need not follow each other. */
export interface DaysOfLast {
  days: number
  ofLast: number
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
  /** The months after the first event since the plan opened, else after the last before it. */
  | { monthsAfterFirst: number }
  | { since: 'opened' }
  | { terms: number }
  /** The months up to the day, whenever the plan opened. */
  | { lastMonths: number }
  /** The months after the last day of the last spell at one of these levels of support. */
  | { monthsAfterSupport: number; levels: readonly string[] }

/** What a count must come to; `fallenBy` is a percentage of the baseline's rate. */
export type CountTest =
  | { atMost: number }
  | { atLeast: number }
  | { fallenBy: number; from: { months: number } }
  | { fewerThanBefore: true }

export interface All extends Told {
  kind: 'all'
  of: readonly Clause[]
  /** Where its first part does not apply, none of it does. */
  hangsOn?: 'first part'
}
export interface Any extends Told {
  kind: 'any'
  of: readonly Clause[]
}
export interface Each extends Told {
  kind: 'each'
  who: Whose
  of: Clause
  /** One of them is enough; without it every one of them is needed. */
  enough?: 'one'
}

/** What was so before the plan opened picks the branch: a count, or a score. */
export interface Fork extends Told {
  kind: 'fork'
  on: ForkCount | ForkScore
  cases: readonly {
    if: { atMost: number } | { atLeast: number } | { below: number }
    then: Clause
  }[]
}
export interface ForkCount {
  counts: readonly Counted[]
  noun: string
  months: number
}
/** The latest score of an instrument by the day the plan opened, else the first after it. */
export interface ForkScore {
  score: string
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
  /** Only somebody of whom none is on file up to the day the plan opened can do so for the first time. */
  first?: true
  is: CountTest
  over: Span
  /** Where the rows cannot decide, a fact or a judgement about the clause may, or a fact alone. */
  orAttested?: true | 'by fact'
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

/** Sessions attended of those possible in the last months, by dated rows of any length. */
export interface MeasuredSessions extends Told {
  kind: 'measured'
  shape: 'sessions'
  measure: 'attendance'
  setting: 'school' | 'early-years'
  is: { atLeast: number }
  over: Months
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
    | { stepped: 'down or closed'; from?: readonly string[] }
    | { stepped: 'closed' }
    /** Such a spell has ended since the plan opened, and neither another of them nor one of `not` goes on. */
    | { over: readonly string[]; not: readonly string[] }
    /** A job held as long as the last benefit before it asks for. */
    | { worked: { 'jsa-type': Length | DaysOfLast; other: Length } }
  orAttested?: true
}

/**
 * How fully somebody has taken part since the plan opened: fully is enough, not at all is not, and of anything between a
 * professional judges, who with `orAttested` may also where nothing is on file.
 */
export interface MeasuredEngagement extends Told {
  kind: 'measured'
  shape: 'engagement'
  measure: 'participation'
  orAttested?: true
}

/**
 * The scores of one instrument after its baseline, which is the latest by the day the plan opened, else the first after it.
 *
 * `held`: so many months from the first score that passes, each that does not begins them again; without it the latest
 * score decides. `fallenBy` is a percentage of the baseline's score.
 */
export interface MeasuredScore extends Told {
  kind: 'measured'
  shape: 'score'
  measure: 'score'
  instrument: string
  is: { atMost: number } | { below: number } | { fallenBy: number }
  /** It must be lower than the baseline too. */
  reduced?: true
  held?: { months: number }
  /** Said whenever a latest score, the baseline's too, lies within these bounds; without bounds, whenever there is one. */
  warns?: { atLeast?: number; below?: number; code: string; text: string }
  orAttested?: true
}

export type Measured =
  | MeasuredEngagement
  | MeasuredEvents
  | MeasuredRate
  | MeasuredSessions
  | MeasuredSpell
  | MeasuredScore

/** So many months after the day and, where the sentence names terms, once so many that began after it are complete. */
export interface Waits {
  months: number
  after: 'opened' | 'ended'
  terms?: number
  /** Closure ends the wait. */
  orClosure?: true
}

/** Somebody entitled says so. Without `by`, a fact does, or any judge's judgement about the clause. */
export interface Attested extends Told {
  kind: 'attested'
  by?: JudgeKind | readonly Judge[]
  /** It is asked for only from then on, and what is said before does not count, unless it is adverse to a wait from the opening. */
  waits?: Waits
  /** Rows worth showing beside it; they never decide. */
  shown?: readonly Countable[]
}

export type Clause = All | Any | Each | Fork | Measured | Attested
