import type { Framework } from '../../../../rules/framework.ts'
import { textOf } from '../../../plan/plan.ts'
import type { Step } from '../../../plan/review/agenda.ts'
import { home, numberOf, numbersOf, voicesOn } from '../../../plan/review/filed.ts'
import { judgedToday } from '../../../plan/review/initial-draft.ts'
import type { PlanView } from '../../../plan/view.ts'
import { recordsIn, shortName } from '../people.ts'
import { ActionsForm } from './ActionsForm.tsx'
import { useFormStyles } from './form-styles.ts'
import { minutesOf } from './minutes.ts'
import { judgedWords, lastTime, parentsElsewhere } from './step-words.ts'
import { OutcomeLines } from './TogetherForm.tsx'

interface StepShownProps {
  readonly step: Step
  readonly view: PlanView
  readonly framework: Framework
}

/** A step as those see it who do not record: what was recorded today, as soon as it is. */
export function StepShown({ step, view, framework }: StepShownProps) {
  const styles = useFormStyles()
  switch (step.kind) {
    case 'outcome': {
      const { judged, note } = judgedToday(step.id, view)
      return (
        <>
          <Numbers about={step.id} view={view} />
          <p className={styles.line}>
            The team today: {judged === '' ? 'not judged yet' : judgedWords[judged].toLowerCase()}
          </p>
          {note !== '' && <p className={styles.line}>{note}</p>}
        </>
      )
    }
    case 'home': {
      const people = recordsIn(view, 'person')
      const { today } = numbersOf(view.records, home, 'family', view.on)
      const said = textOf(today, 'note')
      return (
        <>
          <p className={styles.line}>{parentsElsewhere(view)}</p>
          <Numbers about={home} view={view} />
          {said !== '' && <p className={styles.line}>The family says: {said}</p>}
          {voicesOn(view.records, view.on).map((voice) => (
            <p key={voice.id} className={styles.line}>
              {shortName(textOf(voice, 'person'), people)} says: {textOf(voice, 'words')}
            </p>
          ))}
        </>
      )
    }
    case 'on-course':
    case 'proof':
      return <OutcomeLines refs={step.refs} view={view} framework={framework} />
    case 'actions':
      return <ActionsForm view={view} onDone={null} />
    case 'close': {
      const minutes = minutesOf(view)
      return (
        <>
          <h3 className={styles.heading}>What changed today</h3>
          <ul style={{ margin: 0, paddingLeft: '20px' }}>
            {(minutes.length > 0 ? minutes : ['Nothing yet']).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )
    }
  }
}

function Numbers({ about, view }: { readonly about: string; readonly view: PlanView }) {
  const styles = useFormStyles()
  return (['family', 'team'] as const).map((informant) => {
    const { today, before } = numbersOf(view.records, about, informant, view.on)
    const number = numberOf(today)
    return (
      <p key={informant} className={styles.line}>
        The {informant} today: {number === null ? 'not asked yet' : number}{' '}
        <span className={styles.second}>{lastTime(before)}</span>
      </p>
    )
  })
}
