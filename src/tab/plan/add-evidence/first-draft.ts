import type { OutcomeFinding } from '../../../../rules/findings.ts'
import type { Day } from '../../../../rules/calendar.ts'
import type { Draft } from './filing.ts'
import type { FormSpec } from './form-spec.ts'
import type { Offers } from './EvidenceField.tsx'

interface Circumstance {
  readonly offers: Offers
  readonly searched: readonly string[]
  readonly people: readonly string[]
  readonly finding: Pick<OutcomeFinding, 'clauses'> | undefined
  readonly opened: Day
  readonly on: Day
  readonly agency: string
}

/** A form as it opens: today, the people of the need, and the line that still waits for an answer. A judgement and its judge are never filled in. */
export function firstDraft(form: FormSpec, about: Circumstance): Draft {
  const { offers, searched, people, finding, opened, on, agency } = about
  const asked = form.id === 'fact' ? offers.lines : offers.about
  const open = finding?.clauses.find(
    ({ verdict, ref }) =>
      verdict !== 'met' && verdict !== 'not-applicable' && asked.some(({ id }) => id === ref),
  )
  const values: Record<string, string> = {
    on,
    about: open?.ref ?? asked[0]?.id ?? '',
    term: offers.terms[0]?.id ?? '',
    setting: offers.setting,
    ...(form.id === 'score' ? { instrument: offers.instruments[0] ?? '' } : {}),
    source: agency,
    ...(form.basis === undefined ? {} : { basis: form.basis }),
    ...(form.id === 'searched' ? { from: opened, to: on } : {}),
  }
  return { values, people, measures: form.id === 'searched' ? searched : [], audience: [] }
}
