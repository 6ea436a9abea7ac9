import { lazy, Suspense } from 'react'
import type { Framework } from '../../../rules/framework.ts'
import type { PlanView } from '../../plan/view.ts'
import type { Write } from './use-writer.ts'

const AddEvidence = lazy(async () => ({
  default: (await import('./add-evidence/AddEvidence.tsx')).AddEvidence,
}))
const AddNeed = lazy(async () => ({ default: (await import('./add-need/AddNeed.tsx')).AddNeed }))
const AgreeOutcome = lazy(async () => ({
  default: (await import('./agree-outcome/AgreeOutcome.tsx')).AgreeOutcome,
}))
const AddPerson = lazy(async () => ({
  default: (await import('./add-person/AddPerson.tsx')).AddPerson,
}))

export type DrawerName = 'agreement' | 'evidence' | 'need' | 'person'

interface PlanDrawersProps {
  readonly opened: DrawerName | null
  readonly view: PlanView
  readonly framework: Framework
  /** The outcome that is open beside the list. */
  readonly outcome: string | null
  /** The outcome that is to be agreed, where one was pointed at. */
  readonly toAgree: string | null
  readonly write: Write
  readonly onClose: () => void
}

/** The drawer that is open, loaded when it is first asked for. */
export function PlanDrawers({ opened, ...props }: PlanDrawersProps) {
  return (
    <Suspense fallback={null}>
      {opened === 'evidence' && <AddEvidence {...props} />}
      {opened === 'agreement' && <AgreeOutcome {...props} />}
      {opened === 'need' && <AddNeed {...props} />}
      {opened === 'person' && <AddPerson {...props} />}
    </Suspense>
  )
}
