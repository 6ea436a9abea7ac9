import { useCallback, useEffect, useState } from 'react'
import type { PresenceTold } from '../../../plan/presence.ts'
import { usePresence } from '../presence/presence-context.ts'

/** Who records a review, as one page knows it. */
export interface Recorder {
  /** Whoever else records; null where nobody else does. */
  readonly other: PresenceTold | null
  readonly isMe: boolean
  /** Records from now on, in the place of whoever does. */
  readonly take: () => void
}

/**
 * One of those present records: whoever came first, until somebody takes over with one press. Each taking over is numbered one
 * higher than the one before it, so that a page which was away for a while does not take back what it lost meanwhile.
 */
export function useRecorder(step: string, mayRecord: boolean): Recorder {
  const { present, records } = usePresence()
  const other = present.find((one) => one.records) ?? null
  // Whoever is there already is heard of in a moment, and of two first claims the earlier one counts.
  const [claim, setClaim] = useState<number | null>(mayRecord && other === null ? 1 : null)
  const theirs = other?.records?.claim ?? 0
  const isLost = claim !== null && other !== null && theirs >= claim
  if (isLost) setClaim(null)
  const isMe = claim !== null && !isLost
  useEffect(() => {
    records(claim === null ? null : { claim, step })
  }, [records, claim, step])
  useEffect(() => () => records(null), [records])
  const take = useCallback(() => setClaim(theirs + 1), [theirs])
  return { other: isMe ? null : other, isMe, take }
}
