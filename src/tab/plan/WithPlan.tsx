import type { ReactNode } from 'react'
import type { PlanView } from '../../plan/view.ts'
import { PlanNotOpen } from './PlanNotOpen.tsx'
import { usePlan } from './use-plan.ts'

interface WithPlanProps {
  readonly planKey: string
  readonly children: (view: PlanView) => ReactNode
}

/** A page of one plan, alive while it is open; what stands there until the plan is, or where it is not to be had. */
export function WithPlan({ planKey, children }: WithPlanProps) {
  const { state } = usePlan(planKey)
  return state.kind === 'open' ? children(state.view) : <PlanNotOpen state={state} />
}
