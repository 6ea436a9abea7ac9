import { useCallback } from 'react'
import type { Operation } from '../../plan/operation.ts'
import type { Answer } from '../answer.ts'
import { useSession } from '../session.ts'
import type { Connection, PlanNews } from './plan-state.ts'

/** Sends operations on the plan that is open; resolves once they are in its log or refused. */
export type Write = (operations: readonly Operation[]) => Promise<Answer<{ seq: number }>>

/** Writes to a plan. Where nothing comes by itself the plan is asked for again, so that one's own change is seen at once. */
export function useWriter(
  key: string,
  connection: Connection,
  tell: (news: PlanNews) => void,
): Write {
  const { service } = useSession()
  return useCallback(
    async (operations) => {
      const answer = await service.write(key, operations)
      if (answer.kind === 'answered' && connection !== 'live') {
        const plan = await service.plan(key)
        if (plan.kind === 'answered') tell({ kind: 'view', view: plan.value })
      }
      return answer
    },
    [service, key, connection, tell],
  )
}
