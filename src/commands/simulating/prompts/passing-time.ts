import type { Clock } from '../../../log/log.ts'
import { londonDay } from '../../../service/clock.ts'

/** A time of the simulation, and the machine's, in milliseconds, at which it was that. */
export interface TimeAt {
  readonly time: string
  readonly machine: number
}

/** How often faster time passes, so that a pause of a second is not waited for as long. */
const faster = 20

/** The same clock for every process that is given the same beginning, whenever it was started. */
export function passingTime({ time, machine }: TimeAt): Clock {
  const now = () => new Date(new Date(time).getTime() + (Date.now() - machine) * faster)
  return { today: () => londonDay(now()), now }
}
