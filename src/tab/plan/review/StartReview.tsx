import { Button } from '@fluentui/react-components'
import type { PlanView } from '../../../plan/view.ts'
import { navigate } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { mayAdd } from '../allowed.ts'
import { usePresence } from '../presence/presence-context.ts'

interface StartReviewProps {
  readonly view: PlanView
  readonly className: string
}

/** The way into a review: to begin it, to join the one that somebody records, or to follow it where one may not record. */
export function StartReview({ view, className }: StartReviewProps) {
  const { me } = useSession()
  const { present } = usePresence()
  const isRunning = present.some(({ records }) => records !== undefined)
  const mayRecord = mayAdd(me, view, 'evidence')
  const isLeft = view.findings.reviews.some(({ state }) => state !== 'held')
  if (!isRunning && (!mayRecord || !isLeft)) return null
  return (
    <Button
      appearance="primary"
      className={className}
      onClick={() => navigate({ screen: 'review', key: view.key })}
    >
      {isRunning ? (mayRecord ? 'Join review' : 'Follow review') : 'Start review'}
    </Button>
  )
}
