import type { Verdict } from '../../../../rules/findings.ts'
import type { Measure, Person, Row } from '../../../../rules/plan-document.ts'
import { fewerDaysLost, goodAttendance, risenAttendance } from './attendance.ts'
import { every, some } from './combine.ts'
import { bandsOf, noIncidents } from './crime.ts'
import { isAbout, isYoung, type Known } from './known.ts'
import { byAnybody, byBoth, byEither, byEitherOrFact, byProfessional } from './sayings.ts'
import { backAtSchool, housed, standsNow, supportOver } from './spells.ts'
import { noneAfterClosure, noneInClosingMonth, noneSinceOpened, type Counted } from './windows.ts'

/** One outcome for one person: each evidence line in printed order, and the outcome. */
export interface Judged {
  readonly lines: readonly Verdict[]
  readonly verdict: Verdict
  /** Where the first two lines are the bands of a fork: its verdict. */
  readonly fork?: Verdict
}

type Line = (known: Known, person: Person, ref: string) => Verdict
export type Outcome = (known: Known, person: Person, ref: string) => Judged

const judge = (lines: readonly Line[], known: Known, person: Person, ref: string) =>
  lines.map((line, at) => line(known, person, `${ref}.E${at + 1}`))

/** One line is enough; `shown` lines after them are OPTIONAL and only shown. */
const anyOf =
  (...lines: Line[]) =>
  (...shown: Line[]): Outcome =>
  (known, person, ref) => {
    const verdicts = judge([...lines, ...shown], known, person, ref)
    return { lines: verdicts, verdict: some(...verdicts.slice(0, lines.length)) }
  }

const allOf =
  (...lines: Line[]): Outcome =>
  (known, person, ref) => {
    const verdicts = judge(lines, known, person, ref)
    return { lines: verdicts, verdict: every(...verdicts) }
  }

/** The first lines must all hold, and one of the rest. */
const allAndOne =
  (all: readonly Line[], one: readonly Line[]): Outcome =>
  (known, person, ref) => {
    const verdicts = judge([...all, ...one], known, person, ref)
    return {
      lines: verdicts,
      verdict: every(...verdicts.slice(0, all.length), some(...verdicts.slice(all.length))),
    }
  }

/** What is counted of some rows; `counts` gives undefined where a row does not tell. */
const countedOf = <R extends { on: string }>(
  known: Known,
  person: Person,
  measure: Measure,
  rows: readonly R[],
  counts: (row: R) => boolean | undefined,
): Counted => ({
  known,
  person,
  measures: [measure],
  days: rows.filter((row) => counts(row)).map(({ on }) => on),
  doubtful: rows.filter((row) => counts(row) === undefined).map(({ on }) => on),
})

const noneMissing: Line = (known, person) =>
  noneInClosingMonth(
    countedOf(
      known,
      person,
      'missing-episode',
      known.rows('missing-episode').filter(({ who }) => isAbout(who, person)),
      ({ policeReported }) => policeReported ?? true,
    ),
  )

/** Of the family: what happened to anybody of the plan counts, and all of the household must be searched. */
const family =
  (line: Line): Line =>
  (known, _person, ref) =>
    every(...known.household.map((person) => line(known, person, ref)))

const noneAbused: Line = family((known, person) =>
  noneInClosingMonth(
    countedOf(
      known,
      person,
      'domestic-abuse-incident',
      known.rows('domestic-abuse-incident'),
      ({ policeReported }) => policeReported ?? true,
    ),
  ),
)

const services = new Set(['social-care', 'early-help', 'statutory'])
const noneReferred: Line = family((known, person) =>
  noneAfterClosure(
    countedOf(known, person, 'referral', known.rows('referral'), ({ to }) =>
      to === undefined ? undefined : services.has(to),
    ),
    6,
  ),
)

/** None since the opening day, of one kind and by one reporter where these are given. */
const noReports =
  (wanted: Partial<Row<'harm-report'>>): Line =>
  (known, person) =>
    noneSinceOpened(
      countedOf(
        known,
        person,
        'harm-report',
        known.rows('harm-report').filter(({ who }) => isAbout(who, person)),
        ({ by, kind }) => both(matches(wanted.by, by), matches(wanted.kind, kind)),
      ),
    )

const matches = (wanted: string | undefined, given: string | undefined) =>
  wanted === undefined ? true : given === undefined ? undefined : wanted === given

const both = (one: boolean | undefined, other: boolean | undefined) =>
  one === false || other === false
    ? false
    : one === undefined || other === undefined
      ? undefined
      : true

const noPoliceReports = (kind: 'sexual-exploitation' | 'criminal-exploitation') =>
  noReports({ by: 'police', kind })

const home =
  (ref: '9.1' | '9.2' | '9.3', said: Line): Line =>
  (known, person, line) =>
    every(said(known, person, line), housed[ref](known, person))

const eet: Line = (known, person, ref) =>
  standsNow(known, person, ref, 'education-status', [
    'eet',
    'on-roll',
    'alternative-provision',
    'pru',
  ])
const work: Line = (known, person, ref) =>
  standsNow(known, person, ref, 'employment', ['employed', 'self-employed'])

const bands =
  (most: 7 | 4, ...more: Line[]): Outcome =>
  (known, person, ref) => {
    const { few, many, verdict } = bandsOf(known, person, most)
    const others = isYoung(person, known)
      ? more.map((line, at) => line(known, person, `${ref}.E${at + 3}`))
      : more.map(() => 'not-applicable' as const)
    return { lines: [few, many, ...others], verdict: every(verdict, ...others), fork: verdict }
  }

const young =
  (line: Line): Line =>
  (known, person, ref) =>
    isYoung(person, known) ? line(known, person, ref) : 'not-applicable'

/** Every outcome of Supporting Families 2022-2025, by its ref. */
export const outcomes: Readonly<Record<string, Outcome>> = {
  '1.1': allOf(goodAttendance),
  '1.2': allOf(risenAttendance),
  '1.3': anyOf(fewerDaysLost, byProfessional, backAtSchool, byProfessional)(),
  '1.4': anyOf(byAnybody)(byAnybody),
  '2.1': anyOf(byAnybody, byEither)(),
  '2.2': anyOf(byAnybody, byEither)(),
  '2.3': anyOf(byAnybody, byAnybody, byEitherOrFact)(),
  '3.1': anyOf(byAnybody, byAnybody, byEither)(byAnybody),
  '3.2': anyOf(byAnybody, byAnybody, byEither)(byAnybody),
  '3.3': anyOf(byAnybody, byEither, byAnybody)(),
  '4.1': anyOf(byAnybody, byAnybody, byAnybody, byEither)(byAnybody),
  '4.2': anyOf(byAnybody, byEither)(byAnybody),
  '5.1': anyOf(byAnybody, byEither)(),
  '5.2': anyOf(byAnybody, byAnybody, byEither)(),
  '5.3': anyOf(byAnybody, byAnybody, byEither)(),
  '6.1': allOf(
    (known, person, ref) => supportOver(known, person, ref, { downIsEnough: true }),
    byProfessional,
  ),
  '6.2': allOf(noneMissing, noneReferred, byProfessional),
  '6.3': allOf(byBoth, noPoliceReports('sexual-exploitation')),
  '6.4': allOf(byBoth, noPoliceReports('criminal-exploitation')),
  '6.5': allOf(
    byEither,
    (known, person, ref) => supportOver(known, person, ref, { downIsEnough: false }),
    noReports({}),
  ),
  '6.6': allOf(byBoth),
  '7.1': bands(7),
  '7.2': allOf(noIncidents, young(byAnybody)),
  '7.3': bands(4, byAnybody),
  '8.1': allAndOne([noneAbused, noneReferred], [byEither, byAnybody]),
  '8.2': allAndOne([noneAbused, noneReferred], [byEither, byAnybody, byAnybody]),
  '8.3': allAndOne([noneAbused, noneReferred], [byEither, byAnybody]),
  '9.1': anyOf(home('9.1', byAnybody), home('9.1', byAnybody), home('9.1', byProfessional))(),
  '9.2': anyOf(home('9.2', byAnybody), home('9.2', byAnybody), home('9.2', byProfessional))(),
  '9.3': anyOf(home('9.3', byProfessional))(),
  '10.1': anyOf(work, byEither)(),
  '10.2': anyOf(byAnybody, byAnybody, byEither)(),
  '10.3': anyOf(eet, byAnybody, byEither)(),
}
