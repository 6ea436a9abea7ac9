import type { Day } from '../../../rules/calendar.ts'

/** Calls `turned` when the day that `today` gives is another than at the last look; `look` is asked every so often. */
export function createDayWatch(today: () => Day, turned: () => void): { look(): void } {
  let last = today()
  return {
    look() {
      const day = today()
      if (day === last) return
      last = day
      turned()
    },
  }
}
