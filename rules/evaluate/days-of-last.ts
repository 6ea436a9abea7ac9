import { addDays, daysBetween, earlier, later, type Day } from '../calendar.ts'
import { worked as words } from '../explain.ts'
import type { DaysOfLast } from '../clause.ts'
import { once } from '../once.ts'
import type { Judging } from './judging.ts'
import { met, notMet, waiting, type Result } from './result.ts'
import { isCurrent, type Spell } from './spells.ts'

/** How many of the last days up to one day somebody was in one of the jobs, none before the plan opened. */
function daysIn(jobs: readonly Spell[], to: Day, ofLast: number, opened: Day): number {
  const from = later(addDays(to, 1 - ofLast), opened)
  return jobs.reduce((sum, job) => {
    const first = later(job.from, from)
    const last = earlier(job.to ?? to, to)
    return first <= last ? sum + daysBetween(first, last) + 1 : sum
  }, 0)
}

/** So many days in a job of the last so many; `jobs` are joined, so that no day counts twice. */
export function judgeDaysOfLast(
  jobs: readonly Spell[],
  { days, ofLast }: DaysOfLast,
  claim: string,
  at: Judging,
): Result {
  const { on, opened } = at.known
  const number = daysIn(jobs, on, ofLast, opened)
  const facts = once(jobs.flatMap((job) => job.facts))
  const reason = words.daysOfLast(number, days, ofLast, claim)
  if (number >= days) return met(reason, { facts, stances: ['data for'] })
  const runs = jobs.some((job) => job.to === undefined && isCurrent(job, on))
  if (!runs) return notMet(reason, { facts, stances: ['data against'] })
  let complete = on
  while (daysIn(jobs, complete, ofLast, opened) < days) complete = addDays(complete, 1)
  return waiting(reason, { earliest: complete, facts })
}
