import { isDay, type Day } from '../../../../rules/calendar.ts'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import { entryOf, personIn, professionals } from '../../../plan/policy/audience.ts'

/** Fields of an entry as an operation carries them, or what is wrong by field. */
export type Read =
  | { readonly fields: Record<string, string | boolean | string[]> }
  | { readonly faults: Readonly<Record<string, string>> }

const read = (
  faults: Record<string, string>,
  fields: Record<string, string | boolean | string[] | undefined>,
): Read =>
  Object.keys(faults).length > 0
    ? { faults }
    : {
        fields: Object.fromEntries(
          Object.entries(fields).flatMap(([name, value]) =>
            value === undefined || value === '' ? [] : [[name, value]],
          ),
        ),
      }

export interface SharingForm {
  readonly agency: string
  readonly decision: string
  readonly categories: readonly string[]
  readonly purpose: string
  readonly basis: string
  readonly why: string
  readonly from: string
  readonly to: string
}

/** A decision on sharing, which is never rewritten: it says what, for what, on which basis, why and until when. */
export function sharingFields(form: SharingForm): Read {
  const faults: Record<string, string> = {}
  const [purpose, basis, why] = [form.purpose.trim(), form.basis.trim(), form.why.trim()]
  if (form.agency === '') faults['agency'] = 'Choose an agency.'
  if (form.categories.length === 0) faults['categories'] = 'Choose at least 1 kind of information.'
  if (purpose === '') faults['purpose'] = 'Enter what it is for.'
  if (basis === '') faults['basis'] = 'Enter the lawful basis.'
  if (why === '') faults['why'] = 'Enter the reason.'
  if (!isDay(form.from)) faults['from'] = 'Enter the first day.'
  if (form.to !== '' && (!isDay(form.to) || form.to < form.from)) {
    faults['to'] = 'Enter a last day that is not before the first, or none.'
  }
  const { agency, decision, categories, from, to } = form
  return read(faults, {
    agency,
    decision,
    categories: [...categories],
    purpose,
    basis,
    why,
    from,
    to: decision === 'share' ? to : undefined,
  })
}

export interface AgreementForm {
  readonly given: string
  readonly on: string
  readonly people: readonly string[]
  readonly how: string
  readonly words: string
}

/** What somebody of the family said to the service, how and in which words. */
export function agreementFields(form: AgreementForm, on: Day): Read {
  const faults: Record<string, string> = {}
  const how = form.how.trim()
  if (!isDay(form.on) || form.on > on) faults['on'] = 'Enter the day, today or before.'
  if (form.people.length === 0) faults['people'] = 'Choose who said so.'
  if (how === '') faults['how'] = 'Enter how they said so.'
  const { given, people } = form
  return read(faults, { given, on: form.on, people: [...people], how, words: form.words.trim() })
}

/** Whom a place is for: the whole team, professionals and nobody of the family, or those who are named. */
export interface AudienceForm {
  readonly to: 'team' | 'professionals' | 'some'
  readonly agencies: readonly string[]
  readonly people: readonly string[]
}

export interface PlaceForm {
  readonly people: readonly string[]
  readonly use: string
  readonly text: string
  readonly from: string
  readonly to: string
  readonly protected: boolean
  readonly audience: AudienceForm
}

/** The audience of a form as an entry holds it. */
export function audienceEntries({ to, agencies, people }: AudienceForm): string[] {
  if (to === 'team') return []
  return to === 'professionals' ? [professionals] : [...agencies, ...people.map(entryOf)]
}

/** The audience of an entry as a form holds it. */
export function audienceForm(record: PlanRecord): AudienceForm {
  const entries = listOf(record, 'audience')
  if (entries.length === 0) return { to: 'team', agencies: [], people: [] }
  if (entries.includes(professionals)) return { to: 'professionals', agencies: [], people: [] }
  return {
    to: 'some',
    agencies: entries.filter((entry) => personIn(entry) === null),
    people: entries.flatMap((entry) => personIn(entry) ?? []),
  }
}

/** What is wrong with whom a place is for; a protected one names who may know it. */
export function audienceFault(isProtected: boolean, audience: AudienceForm): string | null {
  if (audience.to === 'some' && audience.agencies.length === 0) return 'Choose at least 1 agency.'
  return isProtected && audience.to === 'team' ? 'A protected place says who may know it.' : null
}

/** A place of the family, and who may know it. */
export function placeFields(form: PlaceForm): Read {
  const faults: Record<string, string> = {}
  const text = form.text.trim()
  if (form.people.length === 0) faults['people'] = 'Choose whose place it is.'
  if (text === '') faults['text'] = 'Enter the place.'
  if (form.from !== '' && !isDay(form.from)) faults['from'] = 'Enter a day, or none.'
  if (form.to !== '' && (!isDay(form.to) || form.to < form.from)) {
    faults['to'] = 'Enter a last day that is not before the first, or none.'
  }
  const wrong = audienceFault(form.protected, form.audience)
  if (wrong !== null) faults['audience'] = wrong
  const audience = audienceEntries(form.audience)
  const { people, use, from, to } = form
  return read(faults, {
    people: [...people],
    use,
    text,
    from,
    to,
    protected: form.protected ? true : undefined,
    audience: audience.length === 0 ? undefined : audience,
  })
}

/** What of a place's sight is to change. It is never without an audience while it is protected, so the order differs. */
export function sightChanges(
  record: PlanRecord,
  { protected: isProtected, audience }: Pick<PlaceForm, 'protected' | 'audience'>,
): { readonly field: string; readonly value: true | string[] | null }[] {
  const entries = audienceEntries(audience)
  const isSame = JSON.stringify(entries) === JSON.stringify(listOf(record, 'audience'))
  const set = isSame
    ? []
    : [{ field: 'audience', value: entries.length === 0 ? null : entries } as const]
  if (isProtected === (record.fields['protected'] === true)) return set
  const move = { field: 'protected', value: isProtected ? (true as const) : null }
  return isProtected ? [...set, move] : [move, ...set]
}

/** What of somebody's place in the team is to change: its role, and its last day. */
export function placeChanges(
  record: PlanRecord,
  { role, to }: { readonly role: string; readonly to: string },
): { readonly field: string; readonly value: string | null }[] {
  const changes: { field: string; value: string | null }[] = []
  if (role !== textOf(record, 'role')) changes.push({ field: 'role', value: role })
  if (to !== textOf(record, 'to')) changes.push({ field: 'to', value: to === '' ? null : to })
  return changes
}
