import { textOf } from '../../../plan/plan.ts'
import { useSession } from '../../session.ts'
import { NothingHere } from '../../shell/NothingHere.tsx'
import { Standing } from '../../shell/Standing.tsx'
import { headIn } from '../people.ts'
import { PlanSkeleton } from '../PlanSkeleton.tsx'
import { PresenceContext } from '../presence/presence-context.ts'
import { useBeats } from '../presence/use-beats.ts'
import { useFramework } from '../use-framework.ts'
import { usePlan } from '../use-plan.ts'
import { ReviewBody } from './ReviewBody.tsx'

/** A review of one plan, from what is outstanding to what was decided, alive while it is open. */
export function Review({ planKey }: { readonly planKey: string }) {
  const { signIn, renew } = useSession()
  const { state, store } = usePlan(planKey)
  const presence = useBeats(planKey, store)
  const followed = state.kind === 'open' ? textOf(headIn(state.view), 'framework') : null
  const { state: held, again } = useFramework(followed)
  switch (state.kind) {
    case 'gone':
      return <NothingHere />
    case 'sign-in':
      return (
        <Standing title="Your sign-in has ended" action={{ says: 'Sign in again', run: signIn }}>
          What you saved is kept, and so is what you typed.
        </Standing>
      )
    case 'loading':
      return state.connection === 'lost' ? (
        <Standing title="The plan could not be loaded" action={{ says: 'Try again', run: renew }}>
          Nothing was changed. Check your connection and try again.
        </Standing>
      ) : (
        <PlanSkeleton />
      )
    case 'open':
  }
  if (held.kind === 'loading') return <PlanSkeleton />
  if (held.kind !== 'ready') {
    return (
      <Standing
        title="The framework could not be loaded"
        action={{ says: 'Try again', run: again }}
      >
        Nothing was changed. Check your connection and try again.
      </Standing>
    )
  }
  return (
    <PresenceContext value={presence}>
      <ReviewBody view={state.view} connection={state.connection} framework={held.framework} />
    </PresenceContext>
  )
}
