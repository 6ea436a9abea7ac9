import { Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { Framework } from '../../../../rules/framework.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { WordsField } from '../../../ui/WordsField.tsx'
import { AudienceChoice } from '../add-evidence/AudienceChoice.tsx'
import { subjectOf } from '../subject.ts'
import { themesOf } from '../theme-rows.ts'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { meantimeIn } from '../values/meantime.ts'
import { isWithheld } from '../withheld.ts'
import {
  actionFaults,
  actionForm,
  addedAction,
  amendedAction,
  type ActionForm,
} from './action-form.ts'
import { ownersIn } from './owners.ts'

interface ActionDrawerProps {
  readonly view: PlanView
  readonly framework: Framework
  /** The outcome that a new action is for. */
  readonly outcome: string | null
  /** The action that is changed; null for a new one. */
  readonly action: PlanRecord | null
  readonly write: Write
  readonly onClose: () => void
}

const newId = () => crypto.randomUUID()

/** Writes down who will do what by when and how anyone will know, or changes that. */
export function ActionDrawer(props: ActionDrawerProps) {
  const { view, framework, outcome, action, write, onClose } = props
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  // What is saved is compared with the action as it stood when the form was filled from it, not with what came since.
  const [opened] = useState({ action, seq: view.seq })
  const [form, setForm] = useState<ActionForm>(() => actionForm(action, outcome))
  const put = (change: Partial<ActionForm>) => setForm({ ...form, ...change })
  const { members, people } = ownersIn(view, form.owner)
  const outcomes = themesOf(view, framework)
    .flatMap((theme) => theme.rows)
    .filter(({ ref }) => subjectOf(ref, framework)?.kind === 'outcome')
  const isOpen = (field: string) => !opened.action || !isWithheld(opened.action, field)
  const state = (field: string) =>
    faults[field] === undefined
      ? meantimeIn(opened.action, action, field, view)
      : fieldFault(faults[field])

  function file() {
    const operations = opened.action
      ? amendedAction(form, opened.action, opened.seq, newId)
      : addedAction(form, newId)
    const wrong = actionFaults(form, view.on)
    void save(operations, wrong)
  }

  return (
    <SideDrawer
      title={action ? 'Change an action' : 'Add an action'}
      onClose={onClose}
      save={{ says: action ? 'Save' : 'Add the action', isBusy, trouble, run: file }}
    >
      {isOpen('what') && (
        <Field label="What will be done" required {...state('what')}>
          <Input
            value={form.what}
            autoComplete="off"
            onChange={(_, { value }) => put({ what: value })}
          />
        </Field>
      )}
      {isOpen('owner') && (
        <Field label="Who does it" {...state('owner')}>
          <Select value={form.owner} onChange={(_, { value }) => put({ owner: value })}>
            <option value="">Nobody yet</option>
            <optgroup label="Team">
              {members.map(({ id, says }) => (
                <option key={id} value={id}>
                  {says}
                </option>
              ))}
            </optgroup>
            <optgroup label="Family">
              {people.map(({ id, says }) => (
                <option key={id} value={id}>
                  {says}
                </option>
              ))}
            </optgroup>
          </Select>
        </Field>
      )}
      {isOpen('due') && (
        <DayField
          label="By when"
          {...state('due')}
          value={form.due}
          onType={(value) => put({ due: value })}
        />
      )}
      {isOpen('sign') && (
        <Field
          label="How will you know it is done?"
          hint="What anyone could see or count."
          {...state('sign')}
        >
          <Input
            value={form.sign}
            autoComplete="off"
            onChange={(_, { value }) => put({ sign: value })}
          />
        </Field>
      )}
      {outcomes.length > 0 && (
        <CheckGroup
          label="For which outcomes"
          options={outcomes.map(({ ref, title }) => ({ id: ref, says: `${ref} ${title}` }))}
          chosen={form.outcomes}
          onChange={(chosen) => put({ outcomes: chosen })}
          fault={faults['outcomes']}
        />
      )}
      {textOf(opened.action ?? undefined, 'done') !== '' && (
        <DayField
          label="Day it was done"
          hint="Empty it if it is not done."
          {...state('done')}
          max={view.on}
          value={form.done}
          onType={(value) => put({ done: value })}
        />
      )}
      {isOpen('note') && (
        <WordsField
          label="Note"
          {...state('note')}
          rows={2}
          value={form.note}
          onType={(value) => put({ note: value })}
        />
      )}
      {isOpen('audience') && (
        <AudienceChoice
          view={view}
          audience={form.audience}
          onChange={(audience) => put({ audience })}
          fault={faults['audience']}
        />
      )}
    </SideDrawer>
  )
}
