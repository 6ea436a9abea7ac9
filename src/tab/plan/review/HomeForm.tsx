import { Field, Select } from '@fluentui/react-components'
import { voiceWays } from '../../../plan/codes.ts'
import { textOf } from '../../../plan/plan.ts'
import { home, numbersOf, voicesOn } from '../../../plan/review/filed.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { recordsIn, shortName } from '../people.ts'
import type { FormProps } from './form-props.ts'
import { useFormStyles } from './form-styles.ts'
import { NoteArea } from './NoteArea.tsx'
import { Score } from './Score.tsx'
import { lastTime, parentsElsewhere, teamQuestion } from './step-words.ts'
import { voiceWayWords } from './voice-words.ts'

/** How things are at home: the family first, then each child in its own words, then the team. */
export function HomeForm({ view, draft, faults, onChange, onSave }: FormProps) {
  const styles = useFormStyles()
  const people = recordsIn(view, 'person')
  const children = people.filter((one) => textOf(one, 'kind') === 'child')
  const said = voicesOn(view.records, view.on)
  const last = (informant: 'family' | 'team') =>
    lastTime(numbersOf(view.records, home, informant, view.on).before)
  return (
    <>
      <p className={styles.line}>{parentsElsewhere(view)}</p>
      <Score
        question="Where does the family say things are?"
        last={last('family')}
        value={draft.family}
        fault={faults['family']}
        onChange={(family) => onChange({ ...draft, family })}
      />
      <NoteArea
        label="What does the family say, in their words?"
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
        onSave={onSave}
      />
      {children.map(({ id }) => {
        const name = shortName(id, people)
        const voice = draft.voices[id] ?? { words: '', how: '' }
        const set = (change: Partial<typeof voice>) =>
          onChange({ ...draft, voices: { ...draft.voices, [id]: { ...voice, ...change } } })
        const isHeard = said.some((one) => textOf(one, 'person') === id)
        return (
          <div key={id} className={styles.form}>
            <NoteArea
              label={`What does ${name} say?`}
              {...(isHeard ? { hint: `${name} was heard today. Add more if there is more.` } : {})}
              value={voice.words}
              onChange={(words) => set({ words })}
              onSave={onSave}
            />
            {voice.words.trim() !== '' && (
              <Field
                label={`How did you come to know what ${name} says?`}
                required
                {...fieldFault(faults[`how-${id}`])}
              >
                <Select value={voice.how} onChange={(_, { value }) => set({ how: value })}>
                  <option value="">Choose</option>
                  {voiceWays.map((way) => (
                    <option key={way} value={way}>
                      {voiceWayWords[way]}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
          </div>
        )
      })}
      <Score
        question={teamQuestion}
        last={last('team')}
        value={draft.team}
        onChange={(team) => onChange({ ...draft, team })}
      />
    </>
  )
}
