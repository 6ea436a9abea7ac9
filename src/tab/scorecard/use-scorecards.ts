import { useEffect, useState } from 'react'
import type { ScorecardAnswer } from '../../api/schemas/scorecard.ts'
import { quartersTo } from '../../plan/scorecard/quarter.ts'
import type { Answer } from '../answer.ts'
import { useSession } from '../session.ts'
import { scorecardFor } from './scorecard-service.ts'

export type ScorecardState = Answer<readonly ScorecardAnswer[]> | null

/** A quarter and the three before it, the oldest first; null while they are on their way. */
export function useScorecards(quarter: string): { state: ScorecardState; again: () => void } {
  const { service, round } = useSession()
  const [found, setFound] = useState<{ of: string; state: ScorecardState } | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isLate = false
    const names = quartersTo(quarter, 4)
    void Promise.all(names.map((name) => scorecardFor(service, name))).then((answers) => {
      if (isLate) return
      const failed = answers.find((answer) => answer.kind !== 'answered')
      const value = answers.flatMap((answer) => (answer.kind === 'answered' ? [answer.value] : []))
      setFound({ of: quarter, state: failed ?? { kind: 'answered', value } })
    })
    return () => {
      isLate = true
    }
  }, [service, quarter, round, tries])
  return {
    state: found?.of === quarter ? found.state : null,
    again: () => setTries((count) => count + 1),
  }
}
