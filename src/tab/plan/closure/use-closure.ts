import { useCallback, useEffect, useState } from 'react'
import type { ClosureAnswer, SentDeed } from '../../../api/schemas/closure.ts'
import type { Answer } from '../../answer.ts'
import { useSession } from '../../session.ts'

/** Does one step of a closure; resolves once it is in the log or refused. */
export type Act = (deed: SentDeed) => Promise<Answer<{ state: string }>>

/** The closure of a plan as it is now: asked for again whenever the plan moves, or another closing day is tried. */
export function useClosure(key: string, seq: number, on: string, closing: string | null) {
  const { service } = useSession()
  const [answer, setAnswer] = useState<Answer<ClosureAnswer> | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isLate = false
    void service.closure(key, closing).then((found) => {
      if (!isLate) setAnswer((known) => (found.kind === 'answered' || !known ? found : known))
    })
    return () => {
      isLate = true
    }
  }, [service, key, seq, on, closing, round])
  const again = useCallback(() => setRound((count) => count + 1), [])
  const act: Act = useCallback(
    async (deed) => {
      const done = await service.actOnClosure(key, deed)
      setRound((count) => count + 1)
      return done
    },
    [service, key],
  )
  return { answer, again, act }
}
