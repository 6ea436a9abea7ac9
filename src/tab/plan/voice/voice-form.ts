import { isDay, type Day } from '../../../../rules/calendar.ts'
import type { Operation } from '../../../plan/operation.ts'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import { changesOf } from '../values/changes-of.ts'

/** What is typed into the form of a child's own words. */
export interface VoiceForm {
  readonly person: string
  readonly words: string
  readonly on: string
  readonly how: string
  readonly changed: string
  /** Agencies that may see it; null for the whole team. */
  readonly audience: readonly string[] | null
}

/** The form as it opens: for a child today, or as the entry stands. */
export function voiceForm(voice: PlanRecord | null, child: string, on: Day): VoiceForm {
  const text = (field: string) => textOf(voice ?? undefined, field)
  const audience = listOf(voice ?? undefined, 'audience')
  return {
    person: text('person') || child,
    words: text('words'),
    on: text('on') || on,
    how: text('how'),
    changed: text('changed'),
    audience: audience.length === 0 ? null : audience,
  }
}

/** What is wrong with a form, by field. */
export function voiceFaults(form: VoiceForm, on: Day): Record<string, string> {
  return {
    ...(form.person === '' ? { person: 'Choose whose words they are.' } : {}),
    ...(form.words.trim() === '' ? { words: 'Write what the child said.' } : {}),
    ...(!isDay(form.on) || form.on > on ? { on: 'Enter a day, today or before.' } : {}),
    ...(form.how === '' ? { how: 'Choose how it was gathered.' } : {}),
    ...(form.audience?.length === 0 ? { audience: 'Choose at least 1 agency.' } : {}),
  }
}

const fieldsOf = ({ person, words, on, how, changed, audience }: VoiceForm) => ({
  person,
  words: words.trim(),
  on,
  how,
  changed: changed.trim(),
  audience: [...(audience ?? [])],
})

/** A child's words from a form; what is empty is not written. */
export function addedVoice(form: VoiceForm, newId: () => string): Operation[] {
  const fields = Object.fromEntries(
    Object.entries(fieldsOf(form)).filter(([, value]) => value.length > 0),
  )
  return [{ do: 'add', id: newId(), kind: 'voice', record: newId(), fields }]
}

/** What a form changes of an entry as it stood when the form opened. */
export const amendedVoice = (
  form: VoiceForm,
  voice: PlanRecord,
  base: number,
  newId: () => string,
): Operation[] => changesOf(voice, fieldsOf(form), base, newId)
