import type { Framework } from '../../../../rules/framework.ts'
import type { NextReview } from '../../../../rules/next-review-in.ts'
import type { Operation } from '../../../plan/operation.ts'
import type { Step } from '../../../plan/review/agenda.ts'
import type { HoldDraft, StepDraft } from '../../../plan/review/drafts.ts'
import { holdReview } from '../../../plan/review/holding.ts'
import type { PlanView } from '../../../plan/view.ts'
import { ActionsForm } from './ActionsForm.tsx'
import { CloseForm } from './CloseForm.tsx'
import { useFormStyles } from './form-styles.ts'
import { HomeForm } from './HomeForm.tsx'
import { OutcomeForm } from './OutcomeForm.tsx'
import { Summary } from './Summary.tsx'
import { OutcomeLines, TogetherForm } from './TogetherForm.tsx'

interface StepFormProps {
  readonly step: Step
  readonly view: PlanView
  readonly framework: Framework
  readonly draft: StepDraft
  readonly hold: HoldDraft
  readonly next: NextReview
  readonly madeUp: readonly string[]
  readonly faults: Readonly<Record<string, string>>
  readonly isSummary: boolean
  readonly onChange: (draft: StepDraft) => void
  readonly onHold: (draft: HoldDraft) => void
  readonly onSave: () => void
  readonly onAlone: (ref: string) => void
  readonly onDone: (operation: Operation) => void
}

/** The form of one step, for whoever records. */
export function StepForm(props: StepFormProps) {
  const { step, view, framework, hold, isSummary, onAlone, onDone } = props
  const styles = useFormStyles()
  switch (step.kind) {
    case 'home':
      return <HomeForm {...props} />
    case 'outcome':
      return <OutcomeForm {...props} outcome={step.id} />
    case 'on-course':
      return <TogetherForm {...props} refs={step.refs} onAlone={onAlone} />
    case 'proof':
      return (
        <>
          <p className={styles.line}>
            Met so far. The framework looks at these again after the plan has closed.
          </p>
          <OutcomeLines refs={step.refs} view={view} framework={framework} />
        </>
      )
    case 'actions':
      return (
        <ActionsForm
          view={view}
          onDone={(action) =>
            onDone({
              do: 'set',
              id: crypto.randomUUID(),
              record: action.id,
              field: 'done',
              value: view.on,
              base: view.seq,
            })
          }
        />
      )
    case 'close': {
      if (!isSummary) return <CloseForm {...props} draft={hold} onChange={props.onHold} />
      const review = holdReview({ point: '', madeUp: [] }, hold, view.on, () => '').at(-1)
      return <Summary view={view} review={{ fields: review?.do === 'add' ? review.fields : {} }} />
    }
  }
}
