import type { LiveEvents } from '../live.ts'
import type { PresenceTold } from '../../plan/presence.ts'
import type { PlanView } from '../../plan/view.ts'
import { withChange } from '../../plan/view-change.ts'

/** How news of a plan reaches the page: as it happens, asked every two seconds, or not now. */
export type Connection = 'live' | 'asked' | 'lost'

/** What a page is told while it follows a plan. */
export type PlanNews =
  | { readonly kind: 'view'; readonly view: LiveEvents['view']; readonly isStreamed?: true }
  | { readonly kind: 'change'; readonly change: LiveEvents['change'] }
  /** Who else is there now, in place of whoever was said to be. */
  | { readonly kind: 'presence'; readonly present: readonly PresenceTold[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'connection'; readonly connection: Connection }

/** A plan as the page holds it. `before` keeps what stood there when something ended the following of it. */
export type PlanState =
  | { readonly kind: 'loading'; readonly connection: Connection }
  | { readonly kind: 'open'; readonly view: PlanView; readonly connection: Connection }
  | { readonly kind: 'gone' }
  | { readonly kind: 'sign-in' }

export const loading: PlanState = { kind: 'loading', connection: 'live' }

/**
 * The page's plan after a piece of news. A view that was asked for and is older than the one that stands is let go; one
 * that the stream begins with is how the plan is now, also where less of it is shown than before.
 */
export function planAfter(state: PlanState, news: PlanNews): PlanState {
  switch (news.kind) {
    case 'gone':
    case 'sign-in':
      return { kind: news.kind }
    case 'presence':
      return state
    case 'connection':
      return 'connection' in state ? { ...state, connection: news.connection } : state
    case 'view': {
      const connection = 'connection' in state ? state.connection : 'live'
      const isLate = state.kind === 'open' && !news.isStreamed && isOlder(news.view, state.view)
      if (isLate) return state
      return { kind: 'open', view: news.view, connection }
    }
    case 'change':
      return state.kind === 'open' ? { ...state, view: withChange(state.view, news.change) } : state
  }
}

const isOlder = (one: PlanView, other: PlanView): boolean =>
  one.key === other.key && one.seq < other.seq && one.on <= other.on
