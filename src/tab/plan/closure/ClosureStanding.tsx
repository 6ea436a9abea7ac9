import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { ClosureAnswer } from '../../../api/schemas/closure.ts'
import { textOf } from '../../../plan/plan.ts'
import { Approve } from './Approve.tsx'
import { useCardStyles } from './card-styles.ts'
import { standingInWords, watchInWords } from './closure-sentences.ts'
import { ReasonedStep } from './ReasonedStep.tsx'
import type { Act } from './use-closure.ts'

/** Where the closure stands, what changed, what the watch looks for, and what the reader may do about it. */
export function ClosureStanding({ page, act }: { page: ClosureAnswer; act: Act }) {
  const cards = useCardStyles()
  const { title, says, intent } = standingInWords(page)
  const { may, whyNot, changed, closure, checklist } = page
  const watch = watchInWords(page)
  const id = closure?.id ?? ''
  const isUnexplained = may.decide && !checklist.isWhole && !isFilled(page, 'unmet')
  const hasSteps = may.decide || may.confirm || may.withdraw || may.reopen
  return (
    <section aria-label="Where it stands">
      <MessageBar intent={intent} layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{title}.</MessageBarTitle>
          {says}
          {changed.length > 0 && ` ${changed.join(' ')}`}
          {watch !== null && ` ${watch}`}
          {whyNot !== null && ` ${whyNot}`}
          {isUnexplained &&
            ' Not all that the framework asks is met, and the request does not say why: send it back.'}
        </MessageBarBody>
      </MessageBar>
      {hasSteps && (
        <div className={cards.buttons}>
          {may.decide && !isUnexplained && <Approve page={page} act={act} does="approve" />}
          {may.confirm && <Approve page={page} act={act} does="confirm" />}
          {may.decide && (
            <ReasonedStep
              title="Send back"
              says="Send back"
              hint="What has to be done first. Whoever asked reads it."
              isNeeded
              act={act}
              deed={(deed, why) => ({ do: 'return', id: deed, closure: id, why })}
            />
          )}
          {may.withdraw && (
            <ReasonedStep
              title="Take back"
              says="Take back"
              hint="Why the plan is not to be closed after all, if you wish to say."
              isNeeded={false}
              act={act}
              deed={(deed, why) => ({
                do: 'withdraw',
                id: deed,
                closure: id,
                ...(why === '' ? {} : { why }),
              })}
            />
          )}
          {may.reopen && (
            <ReasonedStep
              title="Open again"
              says="Open the plan again"
              hint="Why support begins again. The closure stays in the history, and its watch ends."
              isNeeded
              act={act}
              deed={(deed, why) => ({ do: 'reopen', id: deed, why })}
            />
          )}
        </div>
      )}
    </section>
  )
}

const isFilled = ({ closure }: ClosureAnswer, field: string): boolean =>
  textOf(closure ?? undefined, field) !== '' || (closure?.withheld?.includes(field) ?? false)
