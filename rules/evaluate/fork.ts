import { branch } from '../explain.ts'
import type { Clause, Fork, MeasuredEvents } from '../clause.ts'
import { allEarliest, union } from './combine.ts'
import type { Judging, Range } from './judging.ts'
import { baselineOf, searchOfBaseline } from './limits.ts'
import { linesOf } from './parts.ts'
import { notApplicable, unknown, type Result } from './result.ts'

type Judge = (clause: Clause, at: Judging) => Result
type Case = Fork['cases'][number]

/** The baselines still possible that a branch is for; null where there are none. */
function within({ low, high }: Range, test: Case['if']): Range | null {
  const range =
    'atMost' in test
      ? { low, high: Math.min(high, test.atMost) }
      : { low: Math.max(low, test.atLeast), high }
  return range.low <= range.high ? range : null
}

const record = (then: Clause, result: Result, at: Judging) => {
  for (const line of linesOf(then)) at.record.clause(line, at.who, result)
}

/** What counting before the plan opened would look like as a clause, so that it is counted and searched for alike. */
const countOf = ({ on, sources }: Fork): MeasuredEvents => ({
  kind: 'measured',
  shape: 'events',
  counts: on.counts,
  noun: on.noun,
  whose: 'person',
  is: { atMost: 0 },
  over: { months: on.months },
  ...(sources ? { sources } : {}),
})

/**
 * The branch that the count before the plan opened picks.
 *
 * Where only a lower bound of it is known, every branch still possible is judged: one verdict of all is the verdict, and
 * otherwise it is unknown and so is each line still possible.
 */
export function judgeFork(fork: Fork, at: Judging, judge: Judge): Result {
  const count = countOf(fork)
  const { range, isSearched, facts } = baselineOf(count, fork.on.months, at)
  const open: { then: Clause; result: Result }[] = []
  for (const { if: test, then } of fork.cases) {
    const left = within(range, test)
    if (left) open.push({ then, result: judge(then, { ...at, within: left }) })
    else {
      const reason = isSearched ? branch.other : branch.ruledOut
      record(then, notApplicable(reason(range.low, fork.on.noun, fork.on.months)), at)
    }
  }
  const results = open.map(({ result }) => result)
  const [first] = results
  if (!first) return notApplicable(branch.none)
  const facing = { facts: union([...results.map((one) => one.facts), facts]) }
  if (results.length === 1) return { ...first, ...facing }
  if (results.every(({ verdict }) => verdict === first.verdict) && first.verdict !== 'unknown')
    return {
      ...first,
      ...facing,
      earliest: allEarliest(first.verdict, results),
      restarted: results.every(({ restarted }) => restarted),
      stances: union(results.map(({ stances }) => stances)),
    }
  const sources = fork.sources ?? open.find(({ then }) => then.sources)?.then.sources ?? []
  const missing = searchOfBaseline({ ...count, sources }, fork.on.months, at)
  const hangs = (result: Result) =>
    unknown(branch.open(result.because), {
      missing: [...new Set([missing, ...result.missing])],
      lacks: [...new Set([...result.lacks, 'baseline' as const])],
      facts: result.facts,
    })
  for (const { then, result } of open) record(then, hangs(result), at)
  return {
    ...unknown(branch.unsearched(fork.on.noun, fork.on.months), {
      missing: union([[missing], ...results.map((one) => one.missing)]),
      lacks: union([['baseline' as const], ...results.map(({ lacks }) => lacks)]),
      facts: union([facts]),
    }),
  }
}
