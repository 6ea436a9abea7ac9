import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSession } from '../session.ts'
import { followPlan } from '../../api/following/follow.ts'
import { createPlanStore } from '../../api/following/plan-store.ts'

/** Follows one plan while it is open, and again from the start after sign-in or a move of the day. */
export function usePlan(key: string) {
  const { service, round } = useSession()
  const [store] = useState(createPlanStore)
  useEffect(
    () =>
      followPlan(
        {
          ready: () => service.ready(),
          stream: (since, signal) => service.stream(key, since, signal),
          wait: (seen, signal) => service.wait(key, seen, signal),
        },
        store.tell,
      ),
    [service, store, key, round],
  )
  return { state: useSyncExternalStore(store.subscribe, store.state), store }
}
