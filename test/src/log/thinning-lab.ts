import type { Log } from '../../../src/log/log.ts'
import { thinningStart, type ThinningPlace } from '../../../src/log/thinning.ts'
import type { PlanEvent } from '../../../src/plan/plan.ts'
import { splicesBetween } from '../../../src/plan/splices.ts'
import { goal, priya } from './log-lab.ts'

/** The instant so many seconds after a morning that is long past. */
export const atSecond = (seconds: number): string =>
  new Date(Date.parse('2026-02-01T10:00:00.000Z') + seconds * 1000).toISOString()

/** A day on which everything typed that morning is old. */
export const longAfter = '2026-03-01'

/** Somebody types a text until it says the last of these, a second for each, with the splices that lead from one to the next. */
export function typed(
  from: number,
  texts: readonly string[],
  { author = priya, second = from, before = '' } = {},
): PlanEvent[] {
  return texts.map((value, place) => {
    const was = texts[place - 1] ?? before
    return {
      ...goal(from + place, value, author),
      at: atSecond(second + place),
      change: {
        do: 'set',
        record: 'head',
        field: 'goal',
        value,
        splices: splicesBetween(was, value),
      },
    }
  })
}

/** Thins all that is older than a day; gives how often the log was asked. */
export function thin(log: Log, before = longAfter): number {
  let place: ThinningPlace | null = thinningStart
  let asked = 0
  for (; place; asked++) place = log.thinning.next(before, place)
  return asked
}
