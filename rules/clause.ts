import type { MeasuredSpell } from './clause-spell.ts'
import type { OnClaim, Side } from './clause-claim.ts'
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
  /** Whether it is valued by the person or seen by others: ours, where the publisher classifies nothing. */
  side?: Side
  /** Needs for which this line of an any must hold, and the others no longer suffice; a plan may record other needs. */
  mandatoryFor?: readonly string[]
}

export type JudgeKind = 'professional' | 'self' | 'anyone'

/** Which people a part is judged for. */
export interface Whose {
  /**
   * `need`: the people of the need, or where it names none the household; `household`: everyone living there; `family`:
   * they, and everyone else whom a need names.
   */
  of: 'need' | 'household' | 'family'
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
  /** The people whom these needs name, where they name any; else those of every need the outcome answers. */
  named?: readonly string[]
  /** Of the people asked, only those of these kinds, where there are any. */
  prefers?: readonly Person['kind'][]
  /** Where the need names nobody, only those of whom such a row is on file, where there are any. */
  onFile?: 'participation' | { score: string }
  /** Only where a child is expected or somebody says so: the women whom a fact about the outcome's lines names, else the family. */
  pregnant?: true
  /** Only those who are so on the claim date; where the need names none of them, those of the household. */
  onClaim?: OnClaim
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
  on: ForkCount | ForkScore | ForkRate
  cases: readonly {
    if: { atMost: number } | { atLeast: number } | { below: number }
    /** It is also the branch of a child too young to have had the terms looked at. */
    tooYoung?: true
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

/** Attendance pooled over the last terms complete when the plan opened. */
export interface ForkRate {
  rate: 'attendance'
  setting: 'school' | 'early-years'
  terms: number
}

/** A count of dated events, or of something they carry, against a test. */
export interface MeasuredEvents extends Told {
  kind: 'measured'
  shape: 'events'
  counts: readonly Counted[]
  /** What one of them is called: `incident`. */
  noun: string
  /** Whose rows are counted: the person judged, anyone in the family, or those of them who live there. */
  whose: 'person' | 'family' | 'household'
  /** Over terms, only those in which the child is of school age; in others it is not asked. */
  schoolAge?: true
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
  /** `risen`: above the terms before the plan opened, by however little. */
  is: { atLeast: number } | { above: number } | { risenBy: number } | { risen: true }
  over: { terms: number }
  orAttested?: true
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

export type { MeasuredSpell } from './clause-spell.ts'

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
  /** Show the hours somebody took part, too. */
  showsHours?: true
  /** Where no judge of the kind asked for has spoken, a fact does. */
  orFact?: true
  /** About the family: a fact about anybody of it is enough. */
  ofAnyone?: true
  /** Such an event of the people of the need, later than the last favourable word, speaks against it. */
  unless?: { counts: readonly Counted[]; noun: string }
}

export type Clause = All | Any | Each | Fork | Measured | Attested
