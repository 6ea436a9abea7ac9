import { useEffect } from 'react'
import { textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { arrive } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { useDay } from '../../use-day.ts'
import { mayReadAccess } from '../allowed.ts'
import { usePageStyles } from '../page-styles.ts'
import { headIn } from '../people.ts'
import { PlanPageHeader } from '../PlanPageHeader.tsx'
import { Section } from '../Section.tsx'
import { WithPlan } from '../WithPlan.tsx'
import { PlanAccess } from './PlanAccess.tsx'
import { PlanChanges } from './PlanChanges.tsx'

/** Who saw a plan, for the family's manager, and who changed it, for its team. Nothing can be changed here. */
export function History({ planKey }: { readonly planKey: string }) {
  return <WithPlan planKey={planKey}>{(view) => <HistoryBody view={view} />}</WithPlan>
}

function HistoryBody({ view }: { readonly view: PlanView }) {
  const styles = usePageStyles()
  const { me } = useSession()
  const reference = textOf(headIn(view), 'reference')
  const mayRead = mayReadAccess(me, view)
  useEffect(arrive, [])
  useDay(view.on)
  return (
    <main className={styles.page}>
      <PlanPageHeader view={view} title="Access and changes" under={reference} />
      {mayRead && <PlanAccess planKey={view.key} reference={reference} />}
      {view.me.role !== 'emergency' && <PlanChanges view={view} />}
      {view.me.role === 'emergency' && (
        <Section
          title="Who changed it"
          hint="Whoever opened a plan in an emergency reads it as it stands."
        >
          <p>The history is told to the family’s team.</p>
        </Section>
      )}
      {!mayRead && <p>Who looked at this plan is told to the family’s manager.</p>}
    </main>
  )
}
