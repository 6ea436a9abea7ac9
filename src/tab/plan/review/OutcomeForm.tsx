import { numbersOf } from '../../../plan/review/filed.ts'
import { metOpens } from '../../../plan/review/met-opens.ts'
import { recordsIn } from '../people.ts'
import type { FormProps } from './form-props.ts'
import { JudgedChoice } from './JudgedChoice.tsx'
import { NoteArea } from './NoteArea.tsx'
import { Score } from './Score.tsx'
import { familyQuestion, lastTime, lockedWords, peopleOf, teamQuestion } from './step-words.ts'

interface OutcomeFormProps extends FormProps {
  readonly outcome: string
}

/** One outcome: the family's number, the team's beside it, what the team judges, and why. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { outcome, view, framework, draft, faults, onChange, onSave } = props
  const people = recordsIn(view, 'person')
  const finding = view.findings.outcomes.find(({ ref }) => ref === outcome)
  const opens = finding ? metOpens(finding, view.on) : ({ isOpen: true } as const)
  const last = (informant: 'family' | 'team') =>
    lastTime(numbersOf(view.records, outcome, informant, view.on).before)
  return (
    <>
      <Score
        question={familyQuestion(peopleOf(outcome, view, framework), people)}
        last={last('family')}
        value={draft.family}
        onChange={(family) => onChange({ ...draft, family })}
      />
      <Score
        question={teamQuestion}
        last={last('team')}
        value={draft.team}
        onChange={(team) => onChange({ ...draft, team })}
      />
      <JudgedChoice
        label="What does the team judge today?"
        value={draft.judged}
        isMetOffered={opens.isOpen}
        {...(opens.isOpen ? {} : { locked: lockedWords(opens, outcome) })}
        fault={faults['judged']}
        onChange={(judged) => onChange({ ...draft, judged })}
      />
      <NoteArea
        label="Why? Say what you saw or heard"
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
        onSave={onSave}
      />
    </>
  )
}
