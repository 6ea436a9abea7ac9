import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { createBeats } from '../../../api/following/beats.ts'
import type { PlanStore } from '../../../api/following/plan-store.ts'
import { useSession } from '../../session.ts'
import type { PlanPresence } from './presence-context.ts'

const later = (milliseconds: number, work: () => void) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** Says that somebody is there while a plan is open, and hears who else is. Whoever opened it in an emergency does neither. */
export function useBeats(key: string, store: PlanStore): PlanPresence {
  const { service } = useSession()
  const [beats] = useState(() =>
    createBeats({
      page: crypto.randomUUID(),
      now: () => performance.now(),
      later,
      send(beat) {
        if (!beat.here) return service.leave(key, beat)
        void service.present(key, beat).then((answer) => {
          const state = store.state()
          // A stream says it sooner than this answer, which may have been overtaken by it.
          const isTold = state.kind === 'open' && state.connection === 'live'
          if (answer.kind !== 'answered' || isTold) return
          const present = answer.value.present.map(({ name, at, records }) => ({
            name,
            ...(at && { at }),
            ...(records && {
              records: {
                claim: records.claim,
                ...(records.step === undefined ? {} : { step: records.step }),
              },
            }),
          }))
          store.tell({ kind: 'presence', present })
        })
        return undefined
      },
    }),
  )
  const state = useSyncExternalStore(store.subscribe, store.state)
  const isThere = state.kind === 'open' && state.view.me.role !== 'emergency'
  const connection = state.kind === 'open' ? state.connection : 'lost'
  useEffect(() => {
    // A line that broke took the person's presence with it.
    if (isThere && connection !== 'lost') beats.begin()
  }, [beats, isThere, connection])
  useEffect(() => {
    if (!isThere) return undefined
    const leave = () => beats.leave()
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && beats.begin()
    addEventListener('pagehide', leave)
    addEventListener('pageshow', comeBack)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', comeBack)
      leave()
    }
  }, [beats, isThere])
  const present = useSyncExternalStore(store.subscribe, store.present)
  return useMemo(() => ({ present, at: beats.at, records: beats.records }), [present, beats])
}
