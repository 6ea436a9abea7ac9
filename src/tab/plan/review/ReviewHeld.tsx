import { Button } from '@fluentui/react-components'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { reviewName } from '../../../ui/day-words.ts'
import { navigate } from '../../navigation.ts'
import { useFormStyles } from './form-styles.ts'
import { useLayoutStyles } from './layout-styles.ts'
import { ReviewHead } from './ReviewHead.tsx'
import { Summary } from './Summary.tsx'

interface ReviewHeldProps {
  readonly view: PlanView
  readonly held: PlanRecord | undefined
  /** Another review can still be held, before its day. */
  readonly onAgain: (() => void) | null
}

/** A review that is over: what it came to, and the way back to the plan. */
export function ReviewHeld({ view, held, onAgain }: ReviewHeldProps) {
  const styles = useFormStyles()
  const layout = useLayoutStyles()
  const point = textOf(held, 'point')
  return (
    <main>
      <ReviewHead view={view} point={point === '' ? 'Next' : point} />
      <div className={layout.step}>
        <div className={`${styles.form} ${layout.inner}`}>
          {held ? (
            <>
              <h2 className={layout.heading}>The {reviewName(point).toLowerCase()} is held</h2>
              <Summary view={view} review={held} />
            </>
          ) : (
            <h2 className={layout.heading}>No review is left to hold</h2>
          )}
          <div className={styles.row} style={{ justifyContent: 'start' }}>
            <Button
              appearance="primary"
              onClick={() => navigate({ screen: 'plan', key: view.key, outcome: null })}
            >
              Back to the plan
            </Button>
            {onAgain && <Button onClick={onAgain}>Hold the next one early</Button>}
          </div>
        </div>
      </div>
    </main>
  )
}
