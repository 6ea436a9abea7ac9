import { addDays, later } from '../calendar.ts'
import { missing, worked as words } from '../explain.ts'
import type { DaysOfLast, Length, MeasuredSpell } from '../clause.ts'
import { once } from '../once.ts'
import type { Row } from '../plan-document.ts'
import { allEarliest, combineAny } from './combine.ts'
import { judgeDaysOfLast } from './days-of-last.ts'
import { inOrder } from './in-order.ts'
import { afterLength } from './length.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { entriesFor, speaksOf, type Entry } from './known.ts'
import { met, notMet, unknown, waiting, type Result } from './result.ts'
import { coverageOf } from './searching.ts'
import { isCurrent, joined, spellsOf, type Spell } from './spells.ts'

type Worked = Extract<MeasuredSpell['is'], { worked: object }>
type Claim = 'jsa-type' | 'other' | 'none' | 'not known'

const byFirstDay = inOrder<Entry<Row<'benefit'>>>(
  ({ row }) => row.from,
  ({ row }) => (row.value === 'jsa-type' ? 1 : 0),
  ({ id }) => id,
)

/** The person's benefits, in order of their first days; of one day that after which a job is held longer is the last. */
const claimsOf = (at: Judging) =>
  entriesFor(at.known, 'benefit')
    .filter(({ row }) => at.who !== undefined && speaksOf(at.known, row, at.who))
    .sort(byFirstDay)

/** The last benefit that began before a job; none where the day before the job was searched for benefits. */
function claimBefore(job: Spell, at: Judging): { claim: Claim; facts: readonly string[] } {
  const last = claimsOf(at).findLast(({ row }) => row.from < job.from)
  if (last) return { claim: last.row.value, facts: [last.id] }
  const eve = addDays(job.from, -1)
  const coverage = coverageOf('benefit', at)
  const stretch = { from: eve, to: eve }
  return coverage.holds(stretch)
    ? { claim: 'none', facts: coverage.facts(stretch) }
    : { claim: 'not known', facts: [] }
}

/** A job against one length, or all jobs against days of the last days: it counts from its first day, or from the day the plan opened if that is later. */
function heldFor(
  job: Spell,
  jobs: readonly Spell[],
  length: Length | DaysOfLast,
  claim: string,
  at: Judging,
): Result {
  if ('ofLast' in length) return judgeDaysOfLast(jobs, length, claim, at)
  const { on, opened } = at.known
  const first = later(job.from, opened)
  const complete = afterLength(first, length)
  const runs = isCurrent(job, on)
  const reached = job.to === undefined || runs ? on : addDays(job.to, 1)
  if (reached >= complete)
    return met(words.held(job.value, first, length, claim), {
      facts: job.facts,
      stances: ['data for'],
    })
  return job.to === undefined || runs
    ? waiting(words.holding(job.value, first, length, complete, claim), {
        earliest: complete,
        facts: job.facts,
      })
    : notMet(words.tooShort(job.value, first, job.to, length, claim), {
        facts: job.facts,
        stances: ['data against'],
      })
}

/** A job against the length that the benefit before it picks; where that is not known, against both. */
function judgeJob(
  job: Spell,
  jobs: readonly Spell[],
  { worked }: Worked,
  clause: MeasuredSpell,
  at: Judging,
): Result {
  const { claim, facts } = claimBefore(job, at)
  if (claim !== 'not known') {
    const length = claim === 'jsa-type' ? worked['jsa-type'] : worked.other
    const after = claim === 'none' ? words.noClaim : words.after[claim]
    const result = heldFor(job, jobs, length, after, at)
    return { ...result, facts: once([...result.facts, ...facts]) }
  }
  const both = [
    heldFor(job, jobs, worked['jsa-type'], words.after['jsa-type'], at),
    heldFor(job, jobs, worked.other, words.after.other, at),
  ] as const
  const [long, short] = both
  if (long.verdict === short.verdict) return { ...long, earliest: allEarliest(long.verdict, both) }
  const eve = addDays(job.from, -1)
  return unknown(words.hangsOnBenefit(`${long.because}; ${short.because}`), {
    missing: [missing.search(['benefit'], eve, eve, sourcesOf(clause, at))],
    lacks: ['search'],
    facts: job.facts,
  })
}

/** Tells the reader where a benefit is on file during the job that met the clause. */
function warnOfClaim(jobs: readonly Spell[], at: Judging) {
  if (!at.known.framework.warnsOf?.includes('still-claiming')) return
  const isDuring = (job: Spell) =>
    claimsOf(at).some(
      ({ row }) =>
        (row.to === undefined || row.to >= job.from) &&
        (job.to === undefined || row.from <= job.to),
    )
  if (jobs.some(isDuring))
    at.record.warn(at.clause.ref ?? at.outcome, 'still-claiming', words.stillClaiming)
}

/**
 * Whether somebody has held a job as long as the last benefit before it asks for, in one piece or in pieces without a day
 * between. One such job since the plan opened is enough, whatever came after it.
 */
export function judgeWorked(clause: MeasuredSpell, is: Worked, at: Judging): Result {
  const { on, opened } = at.known
  const jobs = joined(spellsOf(clause, at), (day) => addDays(day, 1)).filter(
    ({ to }) => to === undefined || to >= opened,
  )
  if (jobs.length === 0) {
    const coverage = coverageOf(clause.measure, at)
    const stretch = { from: opened, to: on }
    return coverage.holds(stretch)
      ? notMet(words.neverWorked, { facts: coverage.facts(stretch) })
      : unknown(words.noJob, {
          missing: [
            missing.spell(clause.measure, clause.orAttested === true, sourcesOf(clause, at)),
          ],
          lacks: ['evidence'],
        })
  }
  const results = jobs.map((job) => ({ job, result: judgeJob(job, jobs, is, clause, at) }))
  warnOfClaim(
    results.filter(({ result }) => result.verdict === 'met').map(({ job }) => job),
    at,
  )
  return combineAny(results.map(({ result }) => result))
}
