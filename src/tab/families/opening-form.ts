import { isDay, type Day } from '../../../rules/calendar.ts'
import type { OpeningRequest } from '../../api/schemas.ts'

/** What is typed into the form of a new plan, before it is checked. */
export interface OpeningForm {
  readonly family: string
  readonly framework: string
  readonly opened: string
  readonly locality: string
  readonly goal: string
}

export type OpeningFaults = Partial<Record<keyof OpeningForm, string>>

/** The request a form makes, or what is wrong with it field by field. */
export function readOpening(
  form: OpeningForm,
  on: Day,
): { readonly opening: OpeningRequest } | { readonly faults: OpeningFaults } {
  const faults: OpeningFaults = {}
  const family = form.family.trim()
  const locality = form.locality.trim()
  const goal = form.goal.trim()
  if (family === '') faults.family = 'Enter the family’s name.'
  if (form.framework === '') faults.framework = 'Choose a framework.'
  if (!isDay(form.opened)) faults.opened = 'Enter the day support began.'
  else if (form.opened > on) faults.opened = 'Support cannot begin after today.'
  if (Object.keys(faults).length > 0) return { faults }
  return {
    opening: {
      family,
      framework: form.framework,
      opened: form.opened,
      ...(locality === '' ? {} : { locality }),
      ...(goal === '' ? {} : { goal }),
    },
  }
}
