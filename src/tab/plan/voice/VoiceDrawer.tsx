import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { voiceWays } from '../../../plan/codes.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { AudienceChoice } from '../add-evidence/AudienceChoice.tsx'
import { agenciesOf } from '../add-evidence/offers.ts'
import { recordsIn } from '../people.ts'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { isWithheld, textShown } from '../withheld.ts'
import { addedVoice, amendedVoice, voiceFaults, voiceForm, type VoiceForm } from './voice-form.ts'
import { voiceWayWords } from './voice-words.ts'

interface VoiceDrawerProps {
  readonly view: PlanView
  /** Whose words a new entry holds; empty where it was not pointed at. */
  readonly child: string
  /** The entry that is changed; null for a new one. */
  readonly voice: PlanRecord | null
  readonly write: Write
  readonly onClose: () => void
}

const newId = () => crypto.randomUUID()

/** Writes down what a child said in their own words, and later what changed because of it. */
export function VoiceDrawer({ view, child, voice, write, onClose }: VoiceDrawerProps) {
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const [opened] = useState({ voice, seq: view.seq })
  const [form, setForm] = useState<VoiceForm>(() => voiceForm(voice, child, view.on))
  const put = (change: Partial<VoiceForm>) => setForm({ ...form, ...change })
  const children = recordsIn(view, 'person').filter((one) => textOf(one, 'kind') === 'child')
  const isOpen = (field: string) => !opened.voice || !isWithheld(opened.voice, field)

  function file() {
    const wrong = Object.fromEntries(
      Object.entries(voiceFaults(form, view.on)).filter(([field]) => isOpen(field)),
    )
    const operations = opened.voice
      ? amendedVoice(form, opened.voice, opened.seq, newId)
      : addedVoice(form, newId)
    if (operations.length === 0 && Object.keys(wrong).length === 0) return onClose()
    return void save(operations, wrong)
  }

  return (
    <SideDrawer
      title={voice ? 'Change a child’s words' : 'Add a child’s words'}
      onClose={onClose}
      save={{ says: 'Save', isBusy, trouble, run: file }}
    >
      <Field label="Whose words" required {...fieldFault(faults['person'])}>
        <RadioGroup value={form.person} onChange={(_, { value }) => put({ person: value })}>
          {children.map((one) => (
            <Radio key={one.id} value={one.id} label={textShown(one, 'name')} />
          ))}
        </RadioGroup>
      </Field>
      {isOpen('words') && (
        <Field
          label="What they said"
          hint="In their own words, also where they chose not to speak."
          required
          {...fieldFault(faults['words'])}
        >
          <Textarea
            rows={4}
            resize="vertical"
            value={form.words}
            onChange={(_, { value }) => put({ words: value })}
          />
        </Field>
      )}
      {isOpen('how') && (
        <Field label="How it was gathered" required {...fieldFault(faults['how'])}>
          <RadioGroup value={form.how} onChange={(_, { value }) => put({ how: value })}>
            {voiceWays.map((way) => (
              <Radio key={way} value={way} label={voiceWayWords[way]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {isOpen('on') && (
        <Field label="Day they said it" required {...fieldFault(faults['on'])}>
          <Input
            type="date"
            max={view.on}
            value={form.on}
            onChange={(_, { value }) => put({ on: value })}
          />
        </Field>
      )}
      {isOpen('changed') && (
        <Field
          label="What changed because of it"
          hint="You can add this later."
          {...fieldFault(faults['changed'])}
        >
          <Textarea
            rows={2}
            resize="vertical"
            value={form.changed}
            onChange={(_, { value }) => put({ changed: value })}
          />
        </Field>
      )}
      {isOpen('audience') && (
        <AudienceChoice
          agencies={agenciesOf(view)}
          mine={view.me.agency}
          audience={form.audience}
          onChange={(audience) => put({ audience })}
          fault={faults['audience']}
        />
      )}
    </SideDrawer>
  )
}
