import type { Verdict } from '../../../../rules/findings.ts'
import type { Person } from '../../../../rules/plan-document.ts'
import { every } from './combine.ts'
import type { Span } from './days.ts'
import { byAnybody } from './sayings.ts'
import { isAbout, isOfSchoolAge, isSearched, type Known } from './known.ts'

interface Sessions {
  possible: number
  attended: number
  percents: number[]
}

/** Everything on file of one child in one term, half-term files summed. */
function sessionsIn(known: Known, person: Person, term: Span): Sessions | undefined {
  const all: Sessions = { possible: 0, attended: 0, percents: [] }
  for (const row of known.rows('attendance')) {
    if (row.who !== person.id || row.setting === 'early-years') continue
    const isHere =
      row.term === term.name ||
      (row.from !== undefined && row.to !== undefined && row.from >= term.from && row.to <= term.to)
    if (!isHere) continue
    if (row.percent !== undefined) all.percents.push(row.percent)
    all.possible += row.possible ?? 0
    all.attended += row.attended ?? 0
  }
  return all.possible > 0 || all.percents.length > 0 ? all : undefined
}

function rateOf(parts: readonly Sessions[]): number | undefined {
  if (parts.length === 0) return undefined
  const possible = parts.reduce((sum, part) => sum + part.possible, 0)
  const attended = parts.reduce((sum, part) => sum + part.attended, 0)
  if (possible > 0) return (attended / possible) * 100
  const percents = parts.flatMap((part) => part.percents)
  return percents.reduce((sum, percent) => sum + percent, 0) / percents.length
}

/** The terms that began on or after the opening day: the last two that are over, or while fewer are the first two. */
function counting(known: Known): readonly Span[] {
  const since = known.terms.filter(({ from }) => from >= known.opened)
  const over = since.filter(({ to }) => to <= known.on)
  return over.length >= 2 ? over.slice(-2) : since.slice(0, 2)
}

const earlier = (known: Known) => known.terms.filter(({ to }) => to <= known.opened).slice(-2)

const atSchool = (person: Person, terms: readonly Span[]) =>
  terms.filter((term) => isOfSchoolAge(person, term) !== false)

/** The two completed terms pooled, where one may lag; what is on file so far while a term is missing or not over. */
interface Pooled {
  rate: number | undefined
  state: 'whole' | 'early' | 'missing'
}

function pooled(known: Known, person: Person): Pooled {
  const wanted = counting(known)
  const isEarly = wanted.length < 2 || wanted.some(({ to }) => to > known.on)
  const files = atSchool(person, wanted)
    .filter(({ to }) => to <= known.on)
    .map((term) => sessionsIn(known, person, term))
  const there = files.filter((file) => file !== undefined)
  if (isEarly) return { rate: rateOf(there), state: 'early' }
  if (there.length === files.length) return { rate: rateOf(there), state: 'whole' }
  const lagging = files.at(-1) === undefined ? laggingRate(known, person) : undefined
  if (lagging !== undefined) return { rate: lagging, state: 'whole' }
  return { rate: rateOf(there), state: 'missing' }
}

/** The two terms before the last completed one, where both are on file and counted. */
function laggingRate(known: Known, person: Person): number | undefined {
  const over = known.terms.filter(({ from, to }) => from >= known.opened && to <= known.on)
  const asked = atSchool(person, over.slice(-3, -1))
  if (over.length < 3 || asked.length === 0) return undefined
  const files = asked.map((term) => sessionsIn(known, person, term))
  const there = files.filter((file) => file !== undefined)
  return there.length === files.length ? rateOf(there) : undefined
}

function judged({ rate, state }: Pooled, passes: (rate: number) => boolean): Verdict {
  if (rate !== undefined && !passes(rate)) return 'not-met'
  if (state === 'whole') return rate === undefined ? 'unknown' : 'met'
  return state === 'early' ? 'waiting' : 'unknown'
}

/** 1.1.E1 for one child of the household. */
export function goodAttendance(known: Known, person: Person): Verdict {
  if (atSchool(person, counting(known)).length === 0) return 'not-applicable'
  return judged(pooled(known, person), (rate) => rate >= 90)
}

/** 1.2.E1: thirty points up on the two terms before the plan, and half at least. */
export function risenAttendance(known: Known, person: Person): Verdict {
  if (atSchool(person, counting(known)).length === 0) return 'not-applicable'
  const found = pooled(known, person)
  const files = atSchool(person, earlier(known)).map((term) => sessionsIn(known, person, term))
  const there = files.filter((file) => file !== undefined)
  const baseline = there.length === files.length ? rateOf(there) : undefined
  return every(
    judged(found, (rate) => rate >= 50),
    baseline === undefined ? 'unknown' : judged(found, (rate) => rate - baseline >= 30),
  )
}

/** 1.3.E1: fewer days lost over two terms than over the two before the plan; said, where it cannot be counted. */
export function fewerDaysLost(known: Known, person: Person, ref: string): Verdict {
  const counted = countedDaysLost(known, person)
  return counted === 'unknown' ? byAnybody(known, person, ref) : counted
}

function countedDaysLost(known: Known, person: Person): Verdict {
  const lostIn = (spans: readonly Span[]) =>
    known
      .rows('exclusion')
      .filter(
        ({ who, on }) => isAbout(who, person) && spans.some((s) => on >= s.from && on <= s.to),
      )
      .reduce((sum, { days }) => sum + (days ?? 0), 0)
  const isWhole = (spans: readonly Span[]) =>
    spans.length >= 2 && spans.every((s) => isSearched(known, person, ['exclusion'], s.from, s.to))
  const past = earlier(known)
  if (!isWhole(past)) return 'unknown'
  const baseline = lostIn(past)
  if (baseline === 0) return 'unknown'
  const terms = counting(known)
  if (lostIn(terms) >= baseline) return 'not-met'
  if (terms.length < 2 || terms.some(({ to }) => to > known.on)) return 'waiting'
  return isWhole(terms) ? 'met' : 'unknown'
}
