import type { LiveEvents, Told } from '../../api/live.ts'
import { changeBetween } from '../../plan/view-change.ts'
import type { PresenceTold } from '../../plan/presence.ts'
import type { PlanView } from '../../plan/view.ts'

/**
 * What is still to be said to one reader of a plan. A reader who is slow is told the newest state in one go, so that
 * nothing queues up behind them.
 */
export interface PlanLine {
  /** The view as it now is; null when the plan closed to the reader. */
  tell(view: PlanView | null): void
  /** Who else is there may have moved. */
  tellPresence(): void
  /** It is time to show that the line is alive. */
  stir(): void
  /** The next text of the stream, or null where there is nothing to say. */
  next(): string | null
  /** The reader's time is up: of what waits to be said only that the plan closed still is. */
  end(): void
  /** Whether all was said and nothing can follow. */
  isOver(): boolean
}

/** What is told of the way to a view, from the view before it; from what its reader says they saw, where this is the first. */
export type TellWay = (before: PlanView | null, after: PlanView) => Told

/** `present` says who else is there, as it is at the moment it is asked. */
export function createPlanLine(
  tellWay: TellWay = () => ({}),
  present: () => readonly PresenceTold[] = () => [],
): PlanLine {
  let latest: PlanView | null = null
  let said: PlanView | null = null
  let state: 'open' | 'closing' | 'over' = 'open'
  let saidPresence = '[]'
  let isPresenceOld = false
  let isQuiet = false

  /** Made only once somebody takes it: whoever is slow is told the newest, after the plan itself, or nothing. */
  function nextPresence(): string | null {
    isPresenceOld = false
    const now = present()
    const its = JSON.stringify(now)
    if (its === saidPresence) return null
    saidPresence = its
    isQuiet = false
    return eventOf('presence', { present: now })
  }

  return {
    tell(view) {
      if (view) latest = view
      else state = 'closing'
    },
    tellPresence() {
      isPresenceOld = true
    },
    stir() {
      isQuiet = true
    },
    end() {
      if (state === 'open') state = 'over'
    },
    next() {
      if (state === 'closing') {
        state = 'over'
        return eventOf('gone', {})
      }
      if (state === 'over') return null
      if (latest && latest !== said) {
        // A comment in front of the first view lets a page see at once that streams get through to it.
        const way = tellWay(said, latest)
        const text = said
          ? eventOf('change', { ...changeBetween(said, latest), after: said.seq, ...way })
          : `: hello\n\n${eventOf('view', { ...latest, ...way })}`
        said = latest
        isQuiet = false
        return text
      }
      const presence = said && isPresenceOld ? nextPresence() : null
      if (presence !== null) return presence
      if (!isQuiet) return null
      isQuiet = false
      return ': alive\n\n'
    },
    isOver: () => state === 'over',
  }
}

/** Data is written on one line: JSON has no line breaks of its own. */
function eventOf<Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
