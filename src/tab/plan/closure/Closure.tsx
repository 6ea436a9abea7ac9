import { Link, makeStyles } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { isDay } from '../../../../rules/calendar.ts'
import { catalogue } from '../../../../rules/frameworks/catalogue.ts'
import type { PlanView } from '../../../plan/view.ts'
import { frameworkName } from '../../framework-name.ts'
import { arrive, linkTo } from '../../navigation.ts'
import { Standing } from '../../shell/Standing.tsx'
import { useDay } from '../../use-day.ts'
import { usePageStyles } from '../page-styles.ts'
import { recordsIn } from '../people.ts'
import { PlanPageHeader } from '../PlanPageHeader.tsx'
import { PlanSkeleton } from '../PlanSkeleton.tsx'
import { WithPlan } from '../WithPlan.tsx'
import { AskForm } from './AskForm.tsx'
import { ClosureChecklist } from './ClosureChecklist.tsx'
import { ClosureFacts } from './ClosureFacts.tsx'
import { ClosureStanding } from './ClosureStanding.tsx'
import { useClosure } from './use-closure.ts'

const wide = '@media (min-width: 1024px)'

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(360px, 2fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  record: { lineHeight: '24px' },
})

/** The page on which a plan is closed: its checklist, the request, the decision, and the watch after it. */
export function Closure({ planKey }: { readonly planKey: string }) {
  return <WithPlan planKey={planKey}>{(view) => <ClosureBody view={view} />}</WithPlan>
}

function ClosureBody({ view }: { readonly view: PlanView }) {
  const styles = useStyles()
  const pageStyles = usePageStyles()
  const [closing, setClosing] = useState<string | null>(null)
  const { answer, again, act } = useClosure(view.key, view.seq, view.on, closing)
  useEffect(arrive, [])
  useDay(view.on)
  if (answer === null) return <PlanSkeleton />
  if (answer.kind !== 'answered') {
    return (
      <Standing title="The closure could not be loaded" action={{ says: 'Try again', run: again }}>
        Nothing was changed. Check your connection and try again.
      </Standing>
    )
  }
  const page = answer.value
  const people = recordsIn(view, 'person')
  return (
    <main className={pageStyles.page}>
      <PlanPageHeader
        view={view}
        title="Closure"
        under={`${page.reference}, ${frameworkShown(page.framework)}`}
      />
      <ClosureStanding page={page} act={act} />
      <div className={styles.panes}>
        <div className={styles.column}>
          <ClosureChecklist
            planKey={view.key}
            list={page.checklist}
            people={people}
            isHidden={page.hidden}
          />
        </div>
        <div className={styles.column}>
          {page.closure && <ClosureFacts title="What was asked" closure={page.closure} />}
          {page.may.ask && (
            <AskForm
              page={page}
              act={act}
              onClosing={(day) => {
                if (isDay(day)) setClosing(day)
              }}
            />
          )}
          {page.history.map((earlier) => (
            <ClosureFacts key={earlier.id} title="An earlier request" closure={earlier} />
          ))}
          <Link className={styles.record} {...linkTo({ screen: 'record', key: view.key })}>
            Outcome record, to print or to keep
          </Link>
        </div>
      </div>
    </main>
  )
}

function frameworkShown(id: string): string {
  const entry = catalogue.find((one) => one.id === id)
  return entry ? frameworkName(entry) : id
}
