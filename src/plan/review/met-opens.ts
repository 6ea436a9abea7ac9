import type { Day } from '../../../rules/calendar.ts'
import type { OutcomeFinding } from '../../../rules/findings.ts'

/** Whether "met" can be judged on a day; `on` is the first day it can, null where no day is known yet. */
export type MetOpens =
  { readonly isOpen: true } | { readonly isOpen: false; readonly on: Day | null }

/**
 * When the team may judge an outcome as met. What only time or the plan's closure can show is not theirs to say before its day;
 * on that day and from then on it is. Where facts are missing or speak against it a judgement stands beside the data.
 */
export function metOpens({ verdict, earliest }: OutcomeFinding, on: Day): MetOpens {
  if (earliest !== null) return earliest <= on ? { isOpen: true } : { isOpen: false, on: earliest }
  return verdict === 'waiting' ? { isOpen: false, on: null } : { isOpen: true }
}
