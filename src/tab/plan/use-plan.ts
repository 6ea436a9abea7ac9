import { useCallback, useEffect, useReducer } from 'react'
import { useSession } from '../session.ts'
import { followPlan } from './follow.ts'
import { loading, planAfter, type PlanNews } from './plan-state.ts'

/** Follows one plan while it is open, and again from the start after sign-in or a move of the day. */
export function usePlan(key: string) {
  const { service, round } = useSession()
  const [state, tell] = useReducer(planAfter, loading)
  useEffect(
    () =>
      followPlan(
        {
          ready: () => service.ready(),
          stream: (signal) => service.stream(key, signal),
          plan: () => service.plan(key),
        },
        tell,
      ),
    [service, key, round],
  )
  return { state, tell: useCallback((news: PlanNews) => tell(news), []) }
}
