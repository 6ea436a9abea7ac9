import type { Framework } from '../../../../rules/framework.ts'
import type { StepDraft } from '../../../plan/review/drafts.ts'
import type { PlanView } from '../../../plan/view.ts'

/** What the form of any step is given. */
export interface FormProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly draft: StepDraft
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (draft: StepDraft) => void
  readonly onSave: () => void
}
