import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from '@fluentui/react-components'
import { DocumentAdd20Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Framework } from '../../../rules/framework.ts'
import type { PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { useSession } from '../session.ts'
import { mayAdd, mayChange, mayRemove } from './allowed.ts'
import { Actions } from './actions/Actions.tsx'
import { Distance } from './distance/Distance.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { Agreement } from './Agreement.tsx'
import { agreementIn } from './agreement.ts'
import { detailOf } from './outcome-detail.ts'
import { recordsIn } from './people.ts'
import type { OpenDrawer } from './PlanDrawers.tsx'
import { subjectOf, wholePlan } from './subject.ts'
import { Why } from './Why.tsx'

const FrameworkWords = lazy(async () => ({
  default: (await import('./FrameworkWords.tsx')).FrameworkWords,
}))

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '2px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: '4px 0 16px',
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  parts: { margin: '-12px 0 16px', color: tokens.colorNeutralForeground2 },
  note: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  warning: { marginTop: '8px' },
  block: { marginTop: '24px', '&:empty': { display: 'none' } },
  evidence: { marginTop: '24px' },
  evidenceHead: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px 8px',
  },
  evidenceTitle: { marginBottom: 0 },
})

interface OutcomeDetailProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly outcome: string
  /** The outcome is the whole screen, so its heading is the page's. */
  readonly isAlone: boolean
  /** Counts the times it was opened by hand; each moves focus to its heading. */
  readonly opened: number
  readonly onDrawer: OpenDrawer
  readonly onDone: (action: string) => void
  readonly onTakeBack: (record: PlanRecord) => void
}

/** One outcome: why it stands as it does, and what is on file for it. */
export function OutcomeDetail(props: OutcomeDetailProps) {
  const { view, framework, outcome, isAlone, opened, onDrawer, onDone, onTakeBack } = props
  const [Title, Heading] = isAlone ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const)
  const styles = useStyles()
  const { me } = useSession()
  const [isCited, setCited] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (opened === 0) return
    heading.current?.focus({ preventScroll: true })
    if (isAlone) scrollTo(0, 0)
  }, [opened, isAlone])
  const detail = detailOf(outcome, view, framework)
  if (!detail) {
    return (
      <Title ref={heading} tabIndex={-1} className={styles.title}>
        This outcome is not in the plan any more
      </Title>
    )
  }
  const { row, notes, parts, warnings } = detail
  const agreement = agreementIn(outcome, view, framework)
  const takeBackOf = (record: PlanRecord | undefined) =>
    record && mayRemove(me, view, record.id) ? () => onTakeBack(record) : null

  return (
    <>
      <div className={styles.head}>
        <span>{[row.number, row.forWhom].filter(Boolean).join(', ')}</span>
        {row.status === null ? <span>{row.stands}</span> : <StatusMark status={row.status} />}
      </div>
      <Title ref={heading} tabIndex={-1} className={styles.title}>
        {detail.title}
      </Title>
      {parts.length > 0 && <p className={styles.parts}>{parts.join(', ')}</p>}
      {agreement && (
        <Agreement
          {...agreement}
          onAgree={mayAdd(me, view, 'outcome') ? () => onDrawer('agreement', outcome) : null}
          onChange={
            agreement.record && mayChange(me, view, agreement.record.id, 'agreed')
              ? () => onDrawer('agreement', agreement.record?.id ?? null)
              : null
          }
          onTakeBack={takeBackOf(agreement.record)}
        />
      )}
      <Heading className={styles.heading}>{detail.heading}</Heading>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <Why {...detail} onCite={() => setCited(true)} />
      {warnings.length > 0 && (
        <MessageBar layout="multiline" className={styles.warning}>
          <MessageBarBody>{warnings.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.block}>
        <Distance
          key={outcome}
          view={view}
          framework={framework}
          outcome={outcome}
          heading={Heading}
        />
      </div>
      {subjectOf(outcome, framework)?.kind === 'outcome' && (
        <div className={styles.block}>
          <Actions
            view={view}
            outcome={outcome}
            heading={Heading}
            onAdd={() => onDrawer('action', outcome)}
            onAmend={(action) => onDrawer('action', action)}
            onDone={onDone}
          />
        </div>
      )}
      <section className={styles.evidence}>
        <div className={styles.evidenceHead}>
          <Heading className={`${styles.heading} ${styles.evidenceTitle}`}>Evidence</Heading>
          {mayAdd(me, view, 'evidence') && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DocumentAdd20Regular />}
              onClick={() => onDrawer('evidence')}
            >
              {row.ref === wholePlan ? 'Add a judgement' : `Add for ${row.ref}`}
            </Button>
          )}
        </div>
        <EvidenceList
          records={detail.evidence}
          isPartHidden={detail.isPartHidden}
          people={recordsIn(view, 'person')}
          mayTakeBack={(record) => mayRemove(me, view, record)}
          onTakeBack={onTakeBack}
        />
      </section>
      <Suspense fallback={null}>
        {isCited && (
          <FrameworkWords framework={framework} outcome={outcome} onClose={() => setCited(false)} />
        )}
      </Suspense>
    </>
  )
}
