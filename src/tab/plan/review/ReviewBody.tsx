import { useEffect, useMemo, useState } from 'react'
import type { Framework } from '../../../../rules/framework.ts'
import type { Connection } from '../../../api/following/plan-state.ts'
import { heldOn } from '../../../plan/review/filed.ts'
import { isHeldToday, reviewToHold } from '../../../plan/review/holding.ts'
import type { PlanView } from '../../../plan/view.ts'
import { arrive } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { useDay } from '../../use-day.ts'
import { mayAdd } from '../allowed.ts'
import { PresenceSaid } from '../presence/PresenceSaid.tsx'
import { ReviewHeld } from './ReviewHeld.tsx'
import { ReviewSteps } from './ReviewSteps.tsx'

interface ReviewBodyProps {
  readonly view: PlanView
  readonly connection: Connection
  readonly framework: Framework
}

/** The review that is held now, or the one that was held today. */
export function ReviewBody({ view, connection, framework }: ReviewBodyProps) {
  const { me } = useSession()
  useEffect(arrive, [])
  useDay(view.on)
  const held = heldOn(view.records, view.on)
  const now = useMemo(() => reviewToHold(view.findings), [view.findings])
  const [isAgain, setAgain] = useState(false)
  if ((held && isHeldToday(view) && !isAgain) || !now) {
    return (
      <>
        <PresenceSaid />
        <ReviewHeld view={view} held={held} onAgain={now ? () => setAgain(true) : null} />
      </>
    )
  }
  return (
    <>
      <PresenceSaid />
      <ReviewSteps
        view={view}
        framework={framework}
        review={now}
        isOffline={connection === 'lost'}
        mayRecord={mayAdd(me, view, 'evidence')}
      />
    </>
  )
}
