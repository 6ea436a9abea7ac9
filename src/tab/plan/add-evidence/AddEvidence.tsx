import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { Framework } from '../../../../rules/framework.ts'
import { listOf, textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { WordsField } from '../../../ui/WordsField.tsx'
import { choiceWords } from '../choice-words.ts'
import { needsBehind, type OutcomeRow } from '../outcome-rows.ts'
import { themesOf } from '../theme-rows.ts'
import { headIn, recordsIn } from '../people.ts'
import { wholePlan } from '../subject.ts'
import type { Write } from '../use-writer.ts'
import { useSaving } from '../use-saving.ts'
import { AudienceChoice } from './AudienceChoice.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { fileDraft, type Draft } from './filing.ts'
import { firstDraft } from './first-draft.ts'
import { formOf, forms } from './forms.ts'
import { hintFor } from './field-hints.ts'
import { judgesOf, offersFor } from './offers.ts'
import { PeopleChoice } from './PeopleChoice.tsx'

interface AddEvidenceProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly outcome: string | null
  readonly write: Write
  readonly onClose: () => void
}

const other = 'other'

const titleOf = ({ ref, number, title }: OutcomeRow) => {
  if (ref === wholePlan) return title
  return number === '' ? `${ref} ${title}` : `${number} ${title}`
}

/** What is known of the lines that evidence is filed for: an outcome's, or a theme's own. */
const clausesOf = (ref: string, { findings }: PlanView) => {
  const clauses =
    findings.outcomes.find((one) => one.ref === ref)?.clauses ??
    findings.themes.find((one) => one.ref === ref)?.clauses
  return clauses && { clauses }
}

/** Files what somebody knows for an outcome; what fits its clauses is offered first. */
export function AddEvidence({ view, framework, outcome, write, onClose }: AddEvidenceProps) {
  const rows = themesOf(view, framework).flatMap((theme) => theme.rows)
  const [ref, setRef] = useState(outcome ?? rows[0]?.ref ?? '')
  const { fitting, offers } = offersFor(ref, view, framework)
  const others = forms.filter(
    ({ id }) =>
      !fitting.includes(id) &&
      (id !== 'fact' || offers.lines.length > 0) &&
      (id !== 'judgement' || offers.about.length > 0),
  )
  const [formId, setFormId] = useState(fitting[0] ?? others[0]?.id ?? 'searched')
  const [isOther, setOther] = useState(fitting.length === 0)
  const form = formOf(formId)
  const [draft, setDraft] = useState(() => draftFor(ref, formId))
  const [audience, setAudience] = useState<readonly string[] | null>(null)
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const people = recordsIn(view, 'person')

  function draftFor(of: string, id: string): Draft {
    const spec = formOf(id)
    const found = offersFor(of, view, framework)
    const behind = needsBehind(of, view, framework).flatMap((need) => listOf(need, 'people'))
    const empty: Draft = { values: {}, people: [], measures: [], audience: [] }
    if (!spec) return empty
    return firstDraft(spec, {
      ...found,
      people: [...new Set(behind)],
      finding: clausesOf(of, view),
      opened: textOf(headIn(view), 'opened'),
      on: view.on,
      agency: view.me.agency,
    })
  }

  function chooseForm(id: string) {
    setOther(id === other)
    const next = id === other ? (others[0]?.id ?? id) : id
    setFormId(next)
    setDraft(draftFor(ref, next))
  }

  function chooseOutcome(next: string) {
    const first = offersFor(next, view, framework).fitting[0] ?? 'searched'
    setRef(next)
    setOther(false)
    setFormId(first)
    setDraft(draftFor(next, first))
  }

  const about = draft.values['about'] ?? ''
  const judges = judgesOf(about, ref, view, framework)

  const put = (name: string) => (value: string) => {
    const values = { ...draft.values, [name]: value }
    // Whoever may judge one line may not judge the next.
    const isStale =
      name === 'about' && !judgesOf(value, ref, view, framework).includes(values['by'] ?? '')
    setDraft({ ...draft, values: isStale ? { ...values, by: '' } : values })
  }

  function file() {
    if (!form) return
    const missing = audience !== null && audience.length === 0
    const read = fileDraft(form, { ...draft, audience: audience ?? [] }, view.on, () =>
      crypto.randomUUID(),
    )
    const wrong = {
      ...('faults' in read ? read.faults : {}),
      ...(missing ? { audience: 'Choose at least 1 agency.' } : {}),
    }
    void save('operations' in read && !missing ? read.operations : [], wrong)
  }

  return (
    <SideDrawer
      title="Add evidence"
      onClose={onClose}
      save={{ says: 'Save', isBusy, trouble, run: file }}
    >
      <Field label="For which outcome">
        <Select value={ref} onChange={(_, { value }) => chooseOutcome(value)}>
          {rows.map((row) => (
            <option key={row.ref} value={row.ref}>
              {titleOf(row)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="What do you have?">
        <RadioGroup value={isOther ? other : formId} onChange={(_, { value }) => chooseForm(value)}>
          {fitting.map((id) => (
            <Radio key={id} value={id} label={formOf(id)?.says ?? id} />
          ))}
          <Radio value={other} label="Something else" />
        </RadioGroup>
      </Field>
      {isOther && (
        <Field label="Kind of entry">
          <Select
            value={formId}
            onChange={(_, { value }) => {
              setFormId(value)
              setDraft(draftFor(ref, value))
            }}
          >
            {others.map(({ id, says }) => (
              <option key={id} value={id}>
                {says}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {form && form.about !== 'nobody' && (
        <PeopleChoice
          label="Who it is about"
          people={people}
          chosen={draft.people}
          onChange={(chosen) => setDraft({ ...draft, people: chosen })}
          fault={faults['who'] ?? faults['people']}
        />
      )}
      {form?.fields.map((field) => (
        <EvidenceField
          key={`${formId}-${field.name}`}
          field={field}
          offers={offers}
          judges={judges}
          hint={hintFor(field.name, { ref, about, form: formId }, view, framework)}
          value={draft.values[field.name] ?? ''}
          measures={draft.measures}
          onChange={put(field.name)}
          onMeasures={(measures) => setDraft({ ...draft, measures })}
          fault={faults[field.name]}
        />
      ))}
      <Field
        label="Source"
        hint="Who or what says so, for example School or Police."
        {...fieldFault(faults['source'])}
      >
        <Input
          value={draft.values['source'] ?? ''}
          onChange={(_, { value }) => put('source')(value)}
          autoComplete="off"
        />
      </Field>
      {form?.record === 'evidence' && (
        <>
          <Field label="What it rests on" {...fieldFault(faults['basis'])}>
            <Select
              value={draft.values['basis'] ?? ''}
              onChange={(_, { value }) => put('basis')(value)}
            >
              {Object.entries(choiceWords.basis).map(([id, says]) => (
                <option key={id} value={id}>
                  {says}
                </option>
              ))}
            </Select>
          </Field>
          <WordsField
            label="Note"
            {...fieldFault(faults['note'])}
            rows={2}
            value={draft.values['note'] ?? ''}
            onType={put('note')}
          />
        </>
      )}
      <AudienceChoice
        view={view}
        audience={audience}
        onChange={setAudience}
        fault={faults['audience']}
      />
    </SideDrawer>
  )
}
