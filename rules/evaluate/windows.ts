import { addDays, type Day } from '../calendar.ts'
import { counted, missing } from '../explain.ts'
import type { MeasuredEvents } from '../clause.ts'
import { once } from '../once.ts'
import { standing, tally, type Limits, type Tally } from './counting.ts'
import type { Incident } from './incidents.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { baselineOf, searchOfBaseline } from './limits.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { coverageFor } from './searching.ts'
import type { Stretch } from './stretches.ts'
import { warnIfStale } from './stale.ts'

/** A window that a count is judged in: the days after one day, up to and including another. */
export interface Window {
  after: Day
  to: Day
  words: string
}

/** A count with the incidents it is made of, and what it is held against. */
export interface Counting {
  clause: MeasuredEvents
  incidents: readonly Incident[]
  limits: Limits
  at: Judging
}

const stretchOf = ({ after, to }: Window): Stretch => ({ from: addDays(after, 1), to })

const factsOf = (incidents: readonly Incident[]) => incidents.flatMap(({ facts }) => facts)

/** What a count looks like that known facts speak against; undefined where none do. */
export function against(
  { clause, incidents, limits }: Counting,
  window: Window,
  earliest: Day | null,
): Result | undefined {
  const found = tally(incidents, window.after, window.to)
  const last = found.certain.at(-1)
  if (standing(found, limits) !== 'fails' || !last) return undefined
  const { possible } = limits
  return notMet(counted.tooMany(found.low, clause.noun, window.words, last.day, possible), {
    earliest,
    restarted: earliest !== null,
    facts: factsOf(found.certain),
    stances: [earliest === null ? 'data against' : 'data restarted'],
  })
}

const detailsOf = (incidents: readonly Incident[], { clause, at }: Counting) =>
  incidents.map(({ day, asks }) => missing.detail(clause.noun, day, asks, sourcesOf(clause, at)))

/** Neither enough nor too many: an attribute or the baseline decides, and was not given. */
export function undecided(counting: Counting, window: Window): Result | undefined {
  const { clause, incidents, limits, at } = counting
  const found = tally(incidents, window.after, window.to)
  if (standing(found, limits) !== 'open') return undefined
  const facts = factsOf([...found.certain, ...found.unclear])
  const [first] = found.unclear
  if (first && found.low <= limits.sure)
    return unknown(counted.unclear(clause.noun, first.day, first.asks), {
      missing: detailsOf(found.unclear, counting),
      lacks: ['evidence'],
      facts,
    })
  const { is } = clause
  const past = 'fallenBy' in is ? baselineOf(clause, is.from.months, at) : undefined
  if (past?.isSearched)
    return unknown(counted.baselineUnclear(found.low, clause.noun, window.words), {
      missing: detailsOf(past.unclear, counting),
      lacks: ['evidence'],
      facts: once([...past.facts, ...facts]),
    })
  return unknown(counted.hangsOnBaseline(found.low, clause.noun, window.words), {
    missing:
      'fallenBy' in is ? [searchOfBaseline(clause, is.from.months, sourcesOf(clause, at), at)] : [],
    lacks: ['baseline'],
    facts,
  })
}

const holdsIn = ({ clause, limits }: Counting, found: Tally, window: Window, facts: string[]) =>
  met(counted.holds(found.low, clause.noun, window.words, limits.sure), {
    facts: [...factsOf(found.certain), ...facts],
    stances: ['data for'],
  })

/**
 * A window that nothing known speaks against: met where it was searched, or where `slid` to the last searched day was
 * and holds nothing against it either; else unknown, naming the search of the window itself.
 *
 * A stray search of a few later days takes nothing away: the last day that ends a searched window is taken.
 */
export function searchedThrough(
  counting: Counting,
  window: Window,
  slid: (last: Day) => Window | undefined,
): Result {
  const { clause, incidents, limits, at } = counting
  const coverage = coverageFor(clause, at)
  const stretch = stretchOf(window)
  const found = tally(incidents, window.after, window.to)
  if (coverage.holds(stretch)) return holdsIn(counting, found, window, coverage.facts(stretch))
  warnIfStale(coverage, at)
  const gap = coverage.gap(stretch)
  const lacking = {
    missing: [missing.search(coverage.measures, gap.from, gap.to, sourcesOf(clause, at))],
    lacks: ['search'],
    facts: [...factsOf(found.certain), ...coverage.facts(stretch)],
  } as const
  const earlierWindow = coverage.lastDaysInTime
    .flatMap((last) => slid(last) ?? [])
    .find((one) => coverage.holds(stretchOf(one)))
  if (earlierWindow) {
    const before = tally(incidents, earlierWindow.after, earlierWindow.to)
    if (standing(before, limits) === 'holds')
      return holdsIn(counting, before, earlierWindow, coverage.facts(stretchOf(earlierWindow)))
    return unknown(counted.onlySlid(before.high, clause.noun, earlierWindow.words), lacking)
  }
  return unknown(counted.notSearched(found.low, clause.noun, gap.from, gap.to), lacking)
}
