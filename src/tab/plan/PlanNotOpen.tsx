import type { PlanState } from '../../api/following/plan-state.ts'
import { useLater } from '../../ui/use-later.ts'
import { useSession } from '../session.ts'
import { NothingHere } from '../shell/NothingHere.tsx'
import { Standing } from '../shell/Standing.tsx'
import { PlanSkeleton } from './PlanSkeleton.tsx'

interface PlanNotOpenProps {
  readonly state: Exclude<PlanState, { readonly kind: 'open' }>
}

/** What stands in place of a plan until it is open, or where it is not to be had. */
export function PlanNotOpen({ state }: PlanNotOpenProps) {
  const { signIn, renew } = useSession()
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
  }
}
