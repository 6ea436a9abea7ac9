import { Link, makeStyles, Title3, tokens } from '@fluentui/react-components'
import { ArrowLeft16Regular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { isDay } from '../../../../rules/calendar.ts'
import { catalogue } from '../../../../rules/frameworks/catalogue.ts'
import type { PlanView } from '../../../plan/view.ts'
import { frameworkName } from '../../framework-name.ts'
import { More } from '../../more/More.tsx'
import { arrive, linkTo } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { NothingHere } from '../../shell/NothingHere.tsx'
import { Standing } from '../../shell/Standing.tsx'
import { useDay } from '../../use-day.ts'
import { headIn, recordsIn } from '../people.ts'
import { PlanSkeleton } from '../PlanSkeleton.tsx'
import { usePlan } from '../use-plan.ts'
import { textShown } from '../withheld.ts'
import { AskForm } from './AskForm.tsx'
import { ClosureChecklist } from './ClosureChecklist.tsx'
import { ClosureFacts } from './ClosureFacts.tsx'
import { ClosureStanding } from './ClosureStanding.tsx'
import { useClosure } from './use-closure.ts'

const narrow = '@media (max-width: 719px)'
const wide = '@media (min-width: 1024px)'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    width: '100%',
    boxSizing: 'border-box',
    maxWidth: '1280px',
    padding: '8px 24px 32px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [narrow]: { padding: '8px 16px 24px', gap: '12px' },
  },
  panes: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(360px, 2fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  up: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  title: { margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  under: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  more: { marginLeft: 'auto' },
  record: { lineHeight: '24px' },
})

/** The page on which a plan is closed: its checklist, the request, the decision, and the watch after it. */
export function Closure({ planKey }: { readonly planKey: string }) {
  const { signIn, renew } = useSession()
  const { state } = usePlan(planKey)
  switch (state.kind) {
    case 'gone':
      return <NothingHere />
    case 'sign-in':
      return (
        <Standing title="Your sign-in has ended" action={{ says: 'Sign in again', run: signIn }}>
          What you saved is kept.
        </Standing>
      )
    case 'loading':
      return state.connection === 'lost' ? (
        <Standing title="The plan could not be loaded" action={{ says: 'Try again', run: renew }}>
          Nothing was changed. Check your connection and try again.
        </Standing>
      ) : (
        <PlanSkeleton />
      )
    case 'open':
      return <ClosureBody view={state.view} />
  }
}

function ClosureBody({ view }: { readonly view: PlanView }) {
  const styles = useStyles()
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
  const head = headIn(view)
  const people = recordsIn(view, 'person')
  return (
    <main className={styles.page}>
      <header>
        <Link className={styles.up} {...linkTo({ screen: 'plan', key: view.key, outcome: null })}>
          <ArrowLeft16Regular aria-hidden />
          <bdi>{head && textShown(head, 'family')}</bdi> family
        </Link>
        <div className={styles.top}>
          <Title3 as="h1" className={styles.title} tabIndex={-1}>
            Closure
          </Title3>
          <span className={styles.under}>
            {page.reference}, {frameworkShown(page.framework)}
          </span>
          <span className={styles.more}>
            <More />
          </span>
        </div>
      </header>
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
