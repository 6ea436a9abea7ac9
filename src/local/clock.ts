import { readFileSync } from 'node:fs'
import { addDays } from '../../rules/calendar.ts'
import type { Clock } from '../log/log.ts'
import { londonDay } from '../service/clock.ts'
import { writePrivately } from './private-file.ts'

/** A clock whose day can be moved forward, so that a newcomer sees what a day some weeks from now brings. */
export interface MovableClock extends Clock {
  /** How many days it is ahead of the real day. */
  readonly ahead: number
  /** Moves the day forward by a whole number of days, 1 to 366, and keeps it over a restart. */
  moveForward(days: number): void
  /** How many days more it can be moved. */
  readonly room: number
}

/** Ten years from the real day: no plan looks further, and a day stays a day of four-digit years. */
const furthest = 3_660

const dayLength = 24 * 60 * 60 * 1000

/** A movable clock that keeps how far it was moved in a file. */
export function createMovableClock(file: string, real: () => Date): MovableClock {
  let ahead = readAhead(file)
  return {
    get ahead() {
      return ahead
    },
    get room() {
      return furthest - ahead
    },
    today: () => addDays(londonDay(real()), ahead),
    now: () => new Date(real().getTime() + ahead * dayLength),
    moveForward(days) {
      writePrivately(file, JSON.stringify({ ahead: ahead + days }))
      ahead += days
    },
  }
}

function readAhead(file: string): number {
  try {
    const { ahead } = JSON.parse(readFileSync(file, 'utf8')) as { ahead?: unknown }
    return typeof ahead === 'number' && Number.isInteger(ahead) && ahead >= 0
      ? Math.min(ahead, furthest)
      : 0
  } catch {
    return 0
  }
}
