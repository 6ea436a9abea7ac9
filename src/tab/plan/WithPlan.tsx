import type { ReactNode } from 'react'
import type { PlanView } from '../../plan/view.ts'
import { useLater } from '../../ui/use-later.ts'
import { useSession } from '../session.ts'
import { NothingHere } from '../shell/NothingHere.tsx'
import { Standing } from '../shell/Standing.tsx'
import { PlanSkeleton } from './PlanSkeleton.tsx'
import { usePlan } from './use-plan.ts'

interface WithPlanProps {
  readonly planKey: string
  readonly children: (view: PlanView) => ReactNode
}

/** A page of one plan, alive while it is open; what stands there until the plan is, or where it is not to be had. */
export function WithPlan({ planKey, children }: WithPlanProps) {
  const { signIn, renew } = useSession()
  const { state } = usePlan(planKey)
  const isLate = useLater(5000)
  switch (state.kind) {
    case 'gone':
      return <NothingHere />
    case 'sign-in':
      return (
        <Standing title="Your sign-in has ended" action={{ says: 'Sign in again', run: signIn }}>
          What you saved is kept.
        </Standing>
      )
    case 'loading':
      return state.connection === 'lost' && isLate ? (
        <Standing title="The plan could not be loaded" action={{ says: 'Try again', run: renew }}>
          Nothing was changed. Check your connection and try again.
        </Standing>
      ) : (
        <PlanSkeleton />
      )
    case 'open':
      return children(state.view)
  }
}
