import { Toaster } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { arrive } from '../../navigation.ts'
import { useDay } from '../../use-day.ts'
import { usePageStyles } from '../page-styles.ts'
import { headIn } from '../people.ts'
import { PlanPageHeader } from '../PlanPageHeader.tsx'
import { useToasts } from '../use-toasts.tsx'
import { useWriter, type Write } from '../use-writer.ts'
import { WithPlan } from '../WithPlan.tsx'
import { Members } from './Members.tsx'
import { Places } from './Places.tsx'
import { Restriction } from './Restriction.tsx'
import { ServiceAgreement } from './ServiceAgreement.tsx'
import { Sharing } from './Sharing.tsx'

/** Who is in the team and what each may see, what is shared with whom, what the family agreed to, and whose places are protected. */
export function Team({ planKey }: { readonly planKey: string }) {
  return <WithPlan planKey={planKey}>{(view) => <TeamBody view={view} />}</WithPlan>
}

function TeamBody({ view }: { readonly view: PlanView }) {
  const styles = usePageStyles()
  const { toasterId, saySaved } = useToasts()
  // What is told of a saved change is part of the page, not of nowhere beside it.
  const [main, setMain] = useState<HTMLElement | null>(null)
  const toPlan = useWriter(view.key)
  useEffect(arrive, [])
  useDay(view.on)
  const write: Write = async (operations) => {
    const answer = await toPlan(operations)
    if (answer.kind === 'answered') saySaved('Saved')
    return answer
  }
  return (
    <main className={styles.page} ref={setMain}>
      <PlanPageHeader
        view={view}
        title="Team and sharing"
        under={textOf(headIn(view), 'reference')}
      />
      <Members view={view} write={write} />
      <Sharing view={view} write={write} />
      <ServiceAgreement view={view} write={write} />
      <Places view={view} write={write} />
      <Restriction view={view} write={write} />
      <Toaster toasterId={toasterId} position="bottom-end" mountNode={main} />
    </main>
  )
}
