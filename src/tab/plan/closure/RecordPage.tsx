import { Button, Link, makeStyles, Title3, tokens } from '@fluentui/react-components'
import { ArrowLeft16Regular, ArrowDownload20Regular, Print20Regular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { recordFile } from '../../../plan/closure/record-files.ts'
import type { OutcomeRecord } from '../../../plan/closure/outcome-record.ts'
import { sectionsOf } from '../../../plan/closure/record-sections.ts'
import type { Answer } from '../../answer.ts'
import { keepFile } from '../../keep-file.ts'
import { linkTo } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { NothingHere } from '../../shell/NothingHere.tsx'
import { Standing } from '../../shell/Standing.tsx'
import { PlanSkeleton } from '../PlanSkeleton.tsx'

const paper = '@media print'

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '760px',
    padding: '8px 24px 32px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '@media (max-width: 719px)': { padding: '8px 16px 24px' },
    [paper]: { color: '#000', backgroundColor: '#fff', maxWidth: 'none', padding: 0 },
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    marginBottom: '12px',
    [paper]: { display: 'none' },
  },
  // Alone in its line, as on every other page.
  up: { display: 'inline-flex', alignItems: 'center', gap: '4px', lineHeight: '24px' },
  upLine: { marginBottom: '8px', [paper]: { display: 'none' } },
  title: { margin: '0 0 8px', outlineStyle: 'none' },
  section: { breakInside: 'avoid' },
  heading: { margin: '20px 0 4px', fontSize: tokens.fontSizeBase400 },
  lines: {
    margin: 0,
    '& dt': { fontWeight: tokens.fontWeightSemibold, marginTop: '6px' },
    '& dd': { margin: 0, whiteSpace: 'pre-wrap' },
  },
})

/** The outcome record at an address of its own, to be read, printed or kept. */
export function RecordPage({ planKey }: { readonly planKey: string }) {
  const { service, round } = useSession()
  const [answer, setAnswer] = useState<Answer<OutcomeRecord> | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    void service.outcomeRecord(planKey).then(setAnswer)
  }, [service, planKey, round, tries])
  if (answer === null) return <PlanSkeleton />
  if (answer.kind === 'answered') return <Read planKey={planKey} record={answer.value} />
  if (answer.kind === 'refused' && answer.refusal.code === 'nothing-here') return <NothingHere />
  return (
    <Standing
      title="The record could not be loaded"
      action={{ says: 'Try again', run: () => setTries((count) => count + 1) }}
    >
      Check your connection and try again.
    </Standing>
  )
}

function Read({ planKey, record }: { planKey: string; record: OutcomeRecord }) {
  const styles = useStyles()
  return (
    <main className={styles.page}>
      <div className={styles.upLine}>
        <Link className={styles.up} {...linkTo({ screen: 'closure', key: planKey })}>
          <ArrowLeft16Regular aria-hidden />
          Closure
        </Link>
      </div>
      <div className={styles.tools}>
        <Button icon={<Print20Regular />} onClick={() => globalThis.print()}>
          Print
        </Button>
        <Button
          icon={<ArrowDownload20Regular />}
          onClick={() => keepFile(recordFile(record, 'csv'))}
        >
          Keep as a table
        </Button>
        <Button
          icon={<ArrowDownload20Regular />}
          onClick={() => keepFile(recordFile(record, 'html'))}
        >
          Keep as a page
        </Button>
      </div>
      <Title3 as="h1" className={styles.title} tabIndex={-1}>
        Outcome record: plan {record.reference}
      </Title3>
      {sectionsOf(record).map(({ heading, lines }) => (
        <section key={heading} className={styles.section}>
          <h2 className={styles.heading}>{heading}</h2>
          <dl className={styles.lines}>
            {lines.flatMap(({ label, text }, at) => [
              <dt key={`${label}-${at}-is`}>{label}</dt>,
              <dd key={`${label}-${at}`}>{text}</dd>,
            ])}
          </dl>
        </section>
      ))}
    </main>
  )
}
