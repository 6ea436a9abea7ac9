import { useCallback, useEffect, useState } from 'react'
import type { Caseload } from '../service.ts'
import { useSession } from '../session.ts'

/** How the list of families stands: `saved` is when it was last heard from the service. */
export interface FamiliesState {
  readonly caseload: Caseload | null
  readonly saved: Date | null
  readonly trouble: 'unreachable' | 'sign-in' | 'broken' | null
}

/** Kept while the page lives, so that coming back from a plan shows the list at once. */
let kept: FamiliesState = { caseload: null, saved: null, trouble: null }

const everyMinute = 60_000

/** The families of whoever is signed in, asked anew on return to the page and each minute while it is seen. */
export function useFamilies(): FamiliesState & { readonly reload: () => void } {
  const { service, round } = useSession()
  const [state, setState] = useState(kept)

  const reload = useCallback(async () => {
    const answer = await service.families()
    if (answer.kind === 'answered') {
      kept = { caseload: answer.value, saved: new Date(), trouble: null }
    } else {
      const code = answer.kind === 'refused' ? answer.refusal.code : 'unreachable'
      kept = { ...kept, trouble: code === 'sign-in' || code === 'unreachable' ? code : 'broken' }
    }
    setState(kept)
  }, [service])

  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    whenSeen()
    const timer = setInterval(whenSeen, everyMinute)
    document.addEventListener('visibilitychange', whenSeen)
    addEventListener('online', whenSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', whenSeen)
      removeEventListener('online', whenSeen)
    }
  }, [reload, round])

  return { ...state, reload: () => void reload() }
}
