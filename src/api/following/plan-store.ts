import { textOf } from '../../plan/plan.ts'
import type { Standing, TextPlace } from '../../plan/coedit/co-text.ts'
import type { ClashTold, TextTrail } from '../../plan/coedit/way.ts'
import type { PresenceTold } from '../../plan/presence.ts'
import type { PlanView } from '../../plan/view.ts'
import { loading, planAfter, type PlanNews, type PlanState } from './plan-state.ts'

/** Called with the plan as it stands, and then with the way of its texts and the values that met after each piece of news that moved it. */
export type TextListener = (
  view: PlanView,
  texts: readonly TextTrail[],
  clashes: readonly ClashTold[],
) => void

/** One plan as a page follows it, outside of what is drawn: no news of a text is left out because two came at once. */
export interface PlanStore {
  readonly state: () => PlanState
  /** Who else is there; nobody where nothing of it is known. */
  readonly present: () => readonly PresenceTold[]
  readonly subscribe: (listener: () => void) => () => void
  readonly tell: (news: PlanNews) => void
  readonly onTexts: (listener: TextListener) => () => void
}

export function createPlanStore(): PlanStore {
  let state = loading
  let present: readonly PresenceTold[] = nobody
  const listeners = new Set<() => void>()
  const texts = new Set<TextListener>()
  return {
    state: () => state,
    present: () => present,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(news) {
      const before = state
      state = planAfter(state, news)
      const were = present
      present = presentAfter(present, news)
      if (state === before && present === were) return
      if (state.kind === 'open' && (before.kind !== 'open' || before.view !== state.view)) {
        for (const listener of texts) listener(state.view, trailsIn(news), clashesIn(news))
      }
      for (const listener of listeners) listener()
    },
    onTexts(listener) {
      texts.add(listener)
      if (state.kind === 'open') listener(state.view, [], [])
      return () => texts.delete(listener)
    },
  }
}

const nobody: readonly PresenceTold[] = []

/** What was heard on a line that broke is known no more; the next begins with whoever is there. */
function presentAfter(present: readonly PresenceTold[], news: PlanNews): readonly PresenceTold[] {
  if (news.kind === 'presence') return news.present.length > 0 ? news.present : nobody
  const isBroken = news.kind === 'connection' ? news.connection !== 'asked' : isEnd(news)
  return isBroken ? nobody : present
}

const isEnd = ({ kind }: PlanNews): boolean => kind === 'gone' || kind === 'sign-in'

function trailsIn(news: PlanNews): readonly TextTrail[] {
  if (news.kind === 'view') return news.view.texts ?? []
  return news.kind === 'change' ? (news.change.texts ?? []) : []
}

function clashesIn(news: PlanNews): readonly ClashTold[] {
  if (news.kind === 'view') return news.view.clashes ?? []
  return news.kind === 'change' ? (news.change.clashes ?? []) : []
}

/** A text as a view shows it, and the steps to it; null where the view does not show it. */
export function standingIn(
  view: PlanView,
  texts: readonly TextTrail[],
  { record, field }: TextPlace,
): Standing | null {
  const shown = view.records.find(({ id }) => id === record)
  if (!shown || shown.withheld?.includes(field)) return null
  const trail = texts.find((one) => one.record === record && one.field === field)
  return {
    text: textOf(shown, field),
    seq: view.seq,
    ...(trail ? { steps: trail.steps } : {}),
  }
}
