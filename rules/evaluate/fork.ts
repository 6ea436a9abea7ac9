import type { Clause, Fork } from '../clause.ts'
import { once } from '../once.ts'
import { allEarliest } from './combine.ts'
import { pickedByCount } from './fork-count.ts'
import { pickedByRate } from './fork-rate.ts'
import { pickedByScore } from './fork-score.ts'
import type { Judging, Range } from './judging.ts'
import { linesOf } from './parts.ts'
import type { Picked } from './picked.ts'
import { notApplicable, unknown, type Result } from './result.ts'

type Judge = (clause: Clause, at: Judging) => Result
type Case = Fork['cases'][number]

function pickedBy({ on }: Fork, at: Judging): Picked {
  if ('rate' in on) return pickedByRate(on, at)
  if ('score' in on) return pickedByScore(on, at)
  return pickedByCount(on, at)
}

/** What is still possible inside a branch; null where nothing is. Only counts are held against it, and they are whole. */
function within({ low, high }: Range, test: Case['if']): Range | null {
  if ('below' in test)
    return low < test.below ? { low, high: Math.min(high, Math.ceil(test.below) - 1) } : null
  const range =
    'atMost' in test
      ? { low, high: Math.min(high, test.atMost) }
      : { low: Math.max(low, test.atLeast), high }
  return range.low <= range.high ? range : null
}

const record = (then: Clause, result: Result, at: Judging) => {
  for (const line of linesOf(then)) at.record.clause(line, at.who, result, at.way)
}

/**
 * The branch that is picked by what was so before the plan opened.
 *
 * Where that is not known, or only a lower bound of it, every branch still possible is judged: one verdict of all is the
 * verdict, and otherwise it is unknown and so is each line still possible.
 */
export function judgeFork(fork: Fork, at: Judging, judge: Judge): Result {
  const picked = pickedBy(fork, at)
  const open: { then: Clause; result: Result }[] = []
  for (const { if: test, then, tooYoung } of fork.cases) {
    const left = picked.isTooYoung ? (tooYoung ? picked.range : null) : within(picked.range, test)
    if (left) open.push({ then, result: judge(then, { ...at, within: left, isTold: true }) })
    else record(then, notApplicable(picked.other), at)
  }
  const results = open.map(({ result }) => result)
  const [first] = results
  if (!first) return notApplicable(picked.other)
  const facts = once([...results.flatMap((one) => one.facts), ...picked.facts])
  if (results.length === 1) return { ...first, facts }
  if (results.every(({ verdict }) => verdict === first.verdict) && first.verdict !== 'unknown')
    return {
      ...first,
      facts,
      earliest: allEarliest(first.verdict, results),
      restarted: results.every(({ restarted }) => restarted),
      stances: once(results.flatMap(({ stances }) => stances)),
    }
  const sources = fork.sources ?? open.find(({ then }) => then.sources)?.then.sources ?? []
  const missing = picked.missing(sources)
  const hangs = (result: Result) =>
    unknown(picked.hangs(result.because), {
      missing: once([...missing, ...result.missing]),
      lacks: once([...result.lacks, 'baseline' as const]),
      facts: result.facts,
    })
  for (const { then, result } of open) record(then, hangs(result), at)
  return unknown(picked.open, {
    missing: once([...missing, ...results.flatMap((one) => one.missing)]),
    lacks: once(['baseline' as const, ...results.flatMap(({ lacks }) => lacks)]),
    facts: once(picked.facts),
  })
}
