import { Button, makeStyles, Toaster, tokens } from '@fluentui/react-components'
import { ArrowLeft20Regular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import type { Framework } from '../../../rules/framework.ts'
import { textOf } from '../../plan/plan.ts'
import { earliestCloseOf } from '../../plan/standing.ts'
import type { PlanView } from '../../plan/view.ts'
import { useEscape } from '../../ui/use-escape.ts'
import { twoPanes, useMedia } from '../../ui/use-media.ts'
import { arrive, goBack, navigate } from '../navigation.ts'
import { useDay } from '../use-day.ts'
import { OutcomeDetail } from './OutcomeDetail.tsx'
import { headIn } from './people.ts'
import { PlanDrawers, type DrawerName, type OpenDrawer } from './PlanDrawers.tsx'
import { PlanHeader } from './PlanHeader.tsx'
import { PlanList } from './PlanList.tsx'
import type { Connection } from '../../api/following/plan-state.ts'
import type { PlanStore } from '../../api/following/plan-store.ts'
import { PresenceSaid } from './presence/PresenceSaid.tsx'
import { themesOf } from './theme-rows.ts'
import { usePlanChanges } from './use-plan-changes.ts'
import { MetValues } from './values/MetValues.tsx'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  panes: {
    display: 'grid',
    flex: '1 1 auto',
    gridTemplateColumns: 'minmax(0, 16fr) minmax(380px, 9fr)',
  },
  one: { flex: '1 1 auto' },
  detail: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  held: {
    position: 'sticky',
    top: 0,
    boxSizing: 'border-box',
    maxHeight: '100dvh',
    overflowY: 'auto',
    padding: '16px 24px 24px',
  },
  layer: {
    flex: '1 1 auto',
    padding: '8px 16px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  back: { marginLeft: '-8px', marginBottom: '4px', fontWeight: tokens.fontWeightRegular },
})

interface PlanBodyProps {
  readonly view: PlanView
  readonly connection: Connection
  readonly framework: Framework
  readonly outcome: string | null
  readonly onTexts: PlanStore['onTexts']
}

/** A plan in one or two panes: the list of outcomes, and the one that is open. */
export function PlanBody({ view, connection, framework, outcome, onTexts }: PlanBodyProps) {
  const styles = useStyles()
  const isWide = useMedia(twoPanes)
  const [drawer, setDrawer] = useState<DrawerName | null>(null)
  // What the drawer is about: an entry that is changed, or what a new one is for.
  const [subject, setSubject] = useState<string | null>(null)
  const [opened, setOpened] = useState(0)
  const pane = useRef<HTMLElement>(null)
  const left = useRef<string | null>(null)
  useEffect(arrive, [])
  useDay(view.on)
  const { write, writeAndSay, takeBack, markDone, met, keep, toasterId } = usePlanChanges(
    view,
    onTexts,
  )
  const themes = themesOf(view, framework)
  const rows = themes.flatMap((theme) => theme.rows)
  const first =
    earliestCloseOf(view.findings, framework)?.heldBy ??
    view.findings.outstanding[0] ??
    rows.find(({ isOutstanding }) => isOutstanding)?.ref ??
    rows[0]?.ref ??
    null
  const current = outcome ?? (isWide ? first : null)

  function open(ref: string) {
    navigate({ screen: 'plan', key: view.key, outcome: ref })
    setOpened((count) => count + 1)
  }

  const openDrawer: OpenDrawer = (name, about = null) => {
    setSubject(about)
    setDrawer(name)
  }

  function returnToRow(ref: string) {
    if (isWide) focusRow(ref)
    else goBack({ screen: 'plan', key: view.key, outcome: null })
  }

  useEffect(() => {
    if (left.current !== null && current === null) focusRow(left.current)
    left.current = current
  }, [current])

  const detail = current !== null && (
    <OutcomeDetail
      view={view}
      framework={framework}
      outcome={current}
      isAlone={!isWide}
      opened={opened}
      onDrawer={openDrawer}
      onDone={(record) => void markDone(record)}
      onTakeBack={(record) => void takeBack(record)}
    />
  )
  const list = (
    <PlanList
      view={view}
      framework={framework}
      connection={connection}
      themes={themes}
      current={current}
      write={write}
      onTexts={onTexts}
      onOpen={open}
      onDrawer={openDrawer}
      onDone={(record) => void markDone(record)}
    />
  )
  const header = (
    <PlanHeader view={view} framework={framework} onAddEvidence={() => openDrawer('evidence')} />
  )
  useEscape(pane, () => {
    if (current !== null) returnToRow(current)
  })

  return (
    <main className={styles.page}>
      <PresenceSaid />
      <MetValues view={view} met={met} onKeep={(value, whose) => void keep(value, whose)} />
      {isWide && (
        <>
          {header}
          <div className={detail ? styles.panes : styles.one}>
            {list}
            {detail && (
              <section aria-label="Outcome" className={styles.detail} ref={pane}>
                <div className={styles.held}>{detail}</div>
              </section>
            )}
          </div>
        </>
      )}
      {!isWide && current === null && (
        <>
          {header}
          {list}
        </>
      )}
      {!isWide && current !== null && (
        <section aria-label="Outcome" className={styles.layer} ref={pane}>
          <Button
            appearance="subtle"
            className={styles.back}
            icon={<ArrowLeft20Regular />}
            onClick={() => returnToRow(current)}
          >
            {textOf(headIn(view), 'family')} family
          </Button>
          {detail}
        </section>
      )}
      <PlanDrawers
        opened={drawer}
        view={view}
        framework={framework}
        outcome={current}
        subject={subject}
        write={writeAndSay}
        onClose={() => setDrawer(null)}
      />
      <Toaster toasterId={toasterId} position="bottom-end" />
    </main>
  )
}

/** The way back from an outcome, by Esc, by its button or by the browser's, ends at its row. */
const focusRow = (ref: string) =>
  document.querySelector<HTMLElement>(`[data-outcome="${CSS.escape(ref)}"]`)?.focus()
