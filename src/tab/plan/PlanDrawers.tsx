import { lazy, Suspense } from 'react'
import type { Framework } from '../../../rules/framework.ts'
import type { PlanRecord } from '../../plan/plan.ts'
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

const ActionDrawer = lazy(async () => ({
  default: (await import('./actions/ActionDrawer.tsx')).ActionDrawer,
}))
const VoiceDrawer = lazy(async () => ({
  default: (await import('./voice/VoiceDrawer.tsx')).VoiceDrawer,
}))

export type DrawerName = 'action' | 'agreement' | 'evidence' | 'need' | 'person' | 'voice'

/** Opens a drawer; `about` is the entry that it changes, or what a new one is for. */
export type OpenDrawer = (name: DrawerName, about?: string | null) => void

interface PlanDrawersProps {
  readonly opened: DrawerName | null
  readonly view: PlanView
  readonly framework: Framework
  /** The outcome that is open beside the list. */
  readonly outcome: string | null
  /** The entry that is changed, or the outcome or person that a new one is for; null where none was pointed at. */
  readonly subject: string | null
  readonly write: Write
  readonly onClose: () => void
}

/** The drawer that is open, loaded when it is first asked for. */
export function PlanDrawers({ opened, subject, ...props }: PlanDrawersProps) {
  const record = props.view.records.find(({ id }) => id === subject)
  const ofKind = (kind: PlanRecord['kind']) => (record?.kind === kind ? record : null)
  return (
    <Suspense fallback={null}>
      {opened === 'evidence' && <AddEvidence {...props} />}
      {opened === 'agreement' && (
        <AgreeOutcome {...props} toAgree={record ? null : subject} agreement={ofKind('outcome')} />
      )}
      {opened === 'need' && <AddNeed {...props} />}
      {opened === 'person' && <AddPerson {...props} person={ofKind('person')} />}
      {opened === 'action' && (
        <ActionDrawer {...props} outcome={record ? null : subject} action={ofKind('action')} />
      )}
      {opened === 'voice' && (
        <VoiceDrawer {...props} child={ofKind('person')?.id ?? ''} voice={ofKind('voice')} />
      )}
    </Suspense>
  )
}
