import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { textOf } from '../../plan/plan.ts'
import { useLater } from '../../ui/use-later.ts'
import { useSession } from '../session.ts'
import { NothingHere } from '../shell/NothingHere.tsx'
import { Standing } from '../shell/Standing.tsx'
import { headIn } from './people.ts'
import { PlanBody } from './PlanBody.tsx'
import { PlanSkeleton } from './PlanSkeleton.tsx'
import { usePlan } from './use-plan.ts'

interface PlanProps {
  readonly planKey: string
  readonly outcome: string | null
}

/** One family's plan, alive while it is open. */
export function Plan({ planKey, outcome }: PlanProps) {
  const { signIn, renew } = useSession()
  const { state, tell } = usePlan(planKey)
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
      if (state.connection === 'lost' && isLate) {
        return (
          <Standing title="The plan could not be loaded" action={{ says: 'Try again', run: renew }}>
            Nothing was changed. Check your connection and try again.
          </Standing>
        )
      }
      return <PlanSkeleton />
    case 'open': {
      const framework = frameworkOf(textOf(headIn(state.view), 'framework'))
      if (!framework) {
        return (
          <Standing title="The framework is not known here">
            This plan follows a framework that this version does not have.
          </Standing>
        )
      }
      return (
        <PlanBody
          view={state.view}
          connection={state.connection}
          framework={framework}
          outcome={outcome}
          tell={tell}
        />
      )
    }
  }
}
