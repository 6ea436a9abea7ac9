import { dayInWords } from '../../../../rules/calendar.ts'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import { missingIn } from '../../../plan/review/holding.ts'
import type { PlanView } from '../../../plan/view.ts'
import { recordsIn } from '../people.ts'
import { textShown } from '../withheld.ts'
import { modeWords } from './CloseForm.tsx'
import { useFormStyles } from './form-styles.ts'
import { missingWords } from './hold-words.ts'
import { attendanceLines, minutesOf } from './minutes.ts'

interface SummaryProps {
  readonly view: PlanView
  /** The review as it was recorded, or as it would be. */
  readonly review: Pick<PlanRecord, 'fields'> & Partial<PlanRecord>
}

/** A review on one page: who was there, what changed today, what was agreed, and when the next is. */
export function Summary({ view, review }: SummaryProps) {
  const styles = useFormStyles()
  const record: PlanRecord = {
    kind: 'review',
    id: '',
    author: { oid: '', name: '', agency: '' },
    at: '',
    changed: '',
    ...review,
  }
  const mode = textOf(record, 'mode')
  const next = textOf(record, 'next')
  const people = attendanceLines(record, view)
  const isKept = listOf(record, 'attended').length === 0 && record.withheld?.includes('attended')
  const minutes = minutesOf(view)
  const missing = missingWords(missingIn(view), recordsIn(view, 'person'))
  return (
    <>
      <section>
        <h3 className={styles.heading}>Who was there</h3>
        <p className={styles.second}>
          {mode === 'meeting' || mode === 'gathered' ? modeWords[mode] : ''}
        </p>
        <Lines lines={isKept ? ['Not shown to you.'] : people} empty="Nobody is named." />
      </section>
      <section>
        <h3 className={styles.heading}>What changed today</h3>
        <Lines lines={minutes} empty="Nothing was recorded today." />
      </section>
      {missing.length > 0 && (
        <section>
          <h3 className={styles.heading}>Not heard</h3>
          <Lines lines={missing} empty="" />
        </section>
      )}
      <section>
        <h3 className={styles.heading}>What was agreed</h3>
        <p className={styles.line} style={{ whiteSpace: 'pre-wrap' }}>
          {textShown(record, 'note') || 'Nothing is written down.'}
        </p>
      </section>
      <section>
        <h3 className={styles.heading}>Next review</h3>
        <p className={styles.line}>{next === '' ? 'No day is set.' : dayInWords(next)}</p>
      </section>
    </>
  )
}

function Lines({ lines, empty }: { readonly lines: readonly string[]; readonly empty: string }) {
  const styles = useFormStyles()
  if (lines.length === 0) return <p className={styles.line}>{empty}</p>
  return (
    <ul style={{ margin: 0, paddingLeft: '20px' }}>
      {lines.map((line) => (
        <li key={line} className={styles.line}>
          {line}
        </li>
      ))}
    </ul>
  )
}
