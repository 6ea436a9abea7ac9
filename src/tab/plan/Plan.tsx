import { textOf } from '../../plan/plan.ts'
import { useLater } from '../../ui/use-later.ts'
import { useSession } from '../session.ts'
import { NothingHere } from '../shell/NothingHere.tsx'
import { Standing } from '../shell/Standing.tsx'
import { headIn } from './people.ts'
import { PlanBody } from './PlanBody.tsx'
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
  const { signIn, renew } = useSession()
  const { state, store } = usePlan(planKey)
  const presence = useBeats(planKey, store)
  const isLate = useLater(5000)
  const followed = state.kind === 'open' ? textOf(headIn(state.view), 'framework') : null
  const { state: held, again } = useFramework(followed)
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
      if (state.connection === 'lost' && isLate) {
        return (
          <Standing title="The plan could not be loaded" action={{ says: 'Try again', run: renew }}>
            Nothing was changed. Check your connection and try again.
          </Standing>
        )
      }
      return <PlanSkeleton />
    case 'open':
  }
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
