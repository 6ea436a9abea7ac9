import { textOf } from '../../plan/plan.ts'
import { Standing } from '../shell/Standing.tsx'
import { headIn } from './people.ts'
import { PlanBody } from './PlanBody.tsx'
import { PlanNotOpen } from './PlanNotOpen.tsx'
import { PlanSkeleton } from './PlanSkeleton.tsx'
import { PresenceContext } from './presence/presence-context.ts'
import { useBeats } from './presence/use-beats.ts'
import { useFramework } from './use-framework.ts'
import { usePlan } from './use-plan.ts'

interface PlanProps {
  readonly planKey: string
  readonly outcome: string | null
}

/** One family's plan, alive while it is open. */
export function Plan({ planKey, outcome }: PlanProps) {
  const { state, store } = usePlan(planKey)
  const presence = useBeats(planKey, store)
  const followed = state.kind === 'open' ? textOf(headIn(state.view), 'framework') : null
  const { state: held, again } = useFramework(followed)
  if (state.kind !== 'open') return <PlanNotOpen state={state} />
  switch (held.kind) {
    case 'loading':
      return <PlanSkeleton />
    case 'failed':
      return (
        <Standing
          title="The framework could not be loaded"
          action={{ says: 'Try again', run: again }}
        >
          The plan is there, and its framework did not arrive. Nothing was changed. Check your
          connection and try again.
        </Standing>
      )
    case 'unknown':
      return (
        <Standing title="The framework is not known here">
          This plan follows a framework that this version does not have.
        </Standing>
      )
    case 'ready':
      return (
        <PresenceContext value={presence}>
          <PlanBody
            view={state.view}
            connection={state.connection}
            framework={held.framework}
            outcome={outcome}
            onTexts={store.onTexts}
          />
        </PresenceContext>
      )
  }
}
