import { Field, makeStyles, Radio, RadioGroup, SearchBox, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { isDay } from '../../../../rules/calendar.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { startUpper } from '../../../ui/sentence.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { WordsField } from '../../../ui/WordsField.tsx'
import { gateInWords, withOneMore } from '../gate.ts'
import { needNoun } from '../nouns.ts'
import { recordsIn } from '../people.ts'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { searchNeeds } from './need-search.ts'

const useStyles = makeStyles({
  needs: {
    maxHeight: '320px',
    overflowY: 'auto',
    padding: '0 8px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  theme: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  gate: { margin: 0 },
  why: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})

interface AddNeedProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly write: Write
  readonly onClose: () => void
}

/** Adds one of the framework's needs for people of the family, and says what that does to the framework's gate. */
export function AddNeed({ view, framework, write, onClose }: AddNeedProps) {
  const styles = useStyles()
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const [search, setSearch] = useState('')
  const [ref, setRef] = useState('')
  const [people, setPeople] = useState<readonly string[]>([])
  const [identified, setIdentified] = useState(view.on)
  const [why, setWhy] = useState('')
  const groups = searchNeeds(framework, search)
  const gate = gateInWords(view, framework)
  const noun = needNoun(framework)

  function file() {
    const wrong = {
      ...(ref === '' ? { ref: `Choose ${noun.a}.` } : {}),
      ...(people.length === 0 ? { people: 'Choose whom it is about.' } : {}),
      ...(!isDay(identified) || identified > view.on
        ? { identified: 'Enter a day, today or before.' }
        : {}),
    }
    const words = why.trim()
    void save(
      [
        {
          do: 'add',
          id: crypto.randomUUID(),
          kind: 'need',
          record: crypto.randomUUID(),
          fields: { ref, people: [...people], identified, ...(words === '' ? {} : { why: words }) },
        },
      ],
      wrong,
    )
  }

  return (
    <SideDrawer
      title={`Add ${noun.a}`}
      onClose={onClose}
      save={{ says: `Add the ${noun.one}`, isBusy, trouble, run: file }}
    >
      <output className={styles.gate}>
        {gate.says}
        {ref !== '' && ` ${withOneMore(ref, identified, view, framework)}`}
        {gate.why !== null && <span className={styles.why}>“{gate.why}”</span>}
      </output>
      <Field label={`Find ${noun.a}`}>
        <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Field label={startUpper(noun.one)} required {...fieldFault(faults['ref'])}>
        <RadioGroup className={styles.needs} value={ref} onChange={(_, { value }) => setRef(value)}>
          {groups.length === 0 && <p>No {noun.one} matches.</p>}
          {groups.map(({ title, needs }) => (
            <div key={title} role="presentation">
              {title !== '' && <p className={styles.theme}>{title}</p>}
              {needs.map((need) => (
                <Radio key={need.ref} value={need.ref} label={`${need.ref} ${need.says}`} />
              ))}
            </div>
          ))}
        </RadioGroup>
      </Field>
      <CheckGroup
        label="For whom"
        isRequired
        options={recordsIn(view, 'person').map((person) => ({
          id: person.id,
          says: textOf(person, 'name'),
        }))}
        chosen={people}
        onChange={setPeople}
        fault={faults['people']}
      />
      <DayField
        label="Day it was identified"
        required
        {...fieldFault(faults['identified'])}
        max={view.on}
        value={identified}
        onType={setIdentified}
      />
      <WordsField
        label="Why"
        hint="What was seen or said."
        {...fieldFault(faults['why'])}
        rows={3}
        value={why}
        onType={setWhy}
      />
    </SideDrawer>
  )
}
