import { Button, makeStyles, Toaster, tokens } from '@fluentui/react-components'
import { ArrowLeft20Regular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import type { Framework } from '../../../rules/framework.ts'
import { textOf, type PlanRecord } from '../../plan/plan.ts'
import { earliestCloseOf } from '../../plan/standing.ts'
import type { PlanView } from '../../plan/view.ts'
import { useEscape } from '../../ui/use-escape.ts'
import { twoPanes, useMedia } from '../../ui/use-media.ts'
import { arrive, goBack, navigate } from '../navigation.ts'
import { useDay } from '../use-day.ts'
import { evidenceInWords } from './evidence-words.ts'
import { OutcomeDetail } from './OutcomeDetail.tsx'
import { headIn, recordsIn } from './people.ts'
import { PlanDrawers, type DrawerName } from './PlanDrawers.tsx'
import { PlanHeader } from './PlanHeader.tsx'
import { PlanList } from './PlanList.tsx'
import type { Connection } from '../../api/following/plan-state.ts'
import type { PlanStore } from '../../api/following/plan-store.ts'
import { PresenceSaid } from './presence/PresenceSaid.tsx'
import { themesOf } from './theme-rows.ts'
import { useToasts } from './use-toasts.tsx'
import { useWriter, type Write } from './use-writer.ts'

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
  const [toAgree, setToAgree] = useState<string | null>(null)
  const [opened, setOpened] = useState(0)
  const pane = useRef<HTMLElement>(null)
  const left = useRef<string | null>(null)
  useEffect(arrive, [])
  useDay(view.on)
  const write = useWriter(view.key)
  const { toasterId, saySaved } = useToasts()
  const themes = themesOf(view, framework)
  const rows = themes.flatMap((theme) => theme.rows)
  const first =
    earliestCloseOf(view.findings, framework)?.heldBy ??
    view.findings.outstanding[0] ??
    rows.find(({ isOutstanding }) => isOutstanding)?.ref ??
    rows[0]?.ref ??
    null
  const current = outcome ?? (isWide ? first : null)

  const writeAndSay: Write = async (operations) => {
    const answer = await write(operations)
    const added = operations.flatMap((one) => (one.do === 'add' ? [one.record] : []))
    if (answer.kind === 'answered' && added.length > 0) {
      const base = answer.value.seq
      saySaved('Saved', () => {
        void write(
          added.map((record) => ({ do: 'remove', id: crypto.randomUUID(), record, base })),
        ).then((undone) => saySaved(undone.kind === 'answered' ? 'Taken back' : 'Not taken back'))
      })
    }
    return answer
  }

  async function takeBack(record: PlanRecord) {
    const says = evidenceInWords(record, recordsIn(view, 'person'))
    const answer = await write([
      { do: 'remove', id: crypto.randomUUID(), record: record.id, base: view.seq },
    ])
    if (answer.kind !== 'answered') return saySaved(`Not taken back: ${says}`)
    saySaved('Taken back', () => {
      const { recorded: _, ...fields } = record.fields
      void write([
        {
          do: 'add',
          id: crypto.randomUUID(),
          kind: record.kind,
          record: crypto.randomUUID(),
          fields: mutable(fields),
        },
      ])
    })
  }

  function open(ref: string) {
    navigate({ screen: 'plan', key: view.key, outcome: ref })
    setOpened((count) => count + 1)
  }

  function agree(ref: string | null) {
    setToAgree(ref)
    setDrawer('agreement')
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
      onAddEvidence={() => setDrawer('evidence')}
      onAgree={agree}
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
      onAdd={(name) => (name === 'agreement' ? agree(null) : setDrawer(name))}
    />
  )
  const header = (
    <PlanHeader view={view} framework={framework} onAddEvidence={() => setDrawer('evidence')} />
  )
  useEscape(pane, () => {
    if (current !== null) returnToRow(current)
  })

  return (
    <main className={styles.page}>
      <PresenceSaid />
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
        toAgree={toAgree}
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

const mutable = (fields: PlanRecord['fields']) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? [...value] : value,
    ]),
  )
