import { setTimeout } from 'node:timers/promises'
import { addDays, type Day } from '../../../rules/calendar.ts'
import { thinningStart, type Thinning, type ThinningPlace } from '../../log/thinning.ts'

/**
 * From this day on every event is kept whole. Unsaved words are kept on people's machines for seven days and may still be
 * sent until then; a day more lies between, and one for the difference between the day here and that of instants.
 */
export const wholeFrom = (today: Day): Day => addDays(today, -9)

/** `now` and `rest` are in milliseconds. */
interface ThinOld {
  readonly thinning: Pick<Thinning, 'next'>
  readonly before: Day
  readonly signal: AbortSignal
  readonly now?: () => number
  readonly rest?: () => Promise<unknown>
}

/** After so many milliseconds others get their turn. */
const longest = 5

/** So long, in milliseconds, is rested between: what is old can wait. */
const between = 20

/** Goes once through all entries and thins what is older than a day, so little at a time that nobody waits for it. */
export async function thinOld({
  thinning,
  before,
  signal,
  now = () => performance.now(),
  rest = () => setTimeout(between),
}: ThinOld): Promise<void> {
  let place: ThinningPlace | null = thinningStart
  while (place && !signal.aborted) {
    const end = now() + longest
    do place = thinning.next(before, place)
    while (place && now() < end)
    await rest()
  }
}
