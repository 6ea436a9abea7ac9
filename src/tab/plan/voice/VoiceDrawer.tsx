import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { voiceWays } from '../../../plan/codes.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { WordsField } from '../../../ui/WordsField.tsx'
import { AudienceChoice } from '../add-evidence/AudienceChoice.tsx'
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
    void save(operations, wrong)
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
        <WordsField
          label="What they said"
          hint="In their own words, also where they chose not to speak."
          required
          {...fieldFault(faults['words'])}
          rows={4}
          value={form.words}
          onType={(value) => put({ words: value })}
        />
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
        <DayField
          label="Day they said it"
          required
          {...fieldFault(faults['on'])}
          max={view.on}
          value={form.on}
          onType={(value) => put({ on: value })}
        />
      )}
      {isOpen('changed') && (
        <WordsField
          label="What changed because of it"
          hint="You can add this later."
          {...fieldFault(faults['changed'])}
          rows={2}
          value={form.changed}
          onType={(value) => put({ changed: value })}
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
