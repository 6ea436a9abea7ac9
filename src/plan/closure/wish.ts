import { addMonths, dayInWords, type Day } from '../../../rules/calendar.ts'
import type { ClosureMove, FamilyAnswer } from '../codes.ts'
import { faultsOfFields } from '../fields.ts'
import type { Fault } from '../operation.ts'
import { headOf, textOf, type Records } from '../plan.ts'
import { tidy, type Fields } from '../record.ts'

/** What whoever asks for a closure says: `closing` is the last day of support. */
export interface ClosureWish {
  readonly closing: Day
  readonly move: ClosureMove
  readonly destination: string
  readonly reason: string
  readonly stays: string
  readonly contact: string
  readonly agrees: FamilyAnswer
  readonly agreed?: Day | undefined
  readonly words?: string | undefined
  readonly unmet?: string | undefined
}

/** How far, in months, the last day of support may lie from the day it is asked on: support may have ended before anybody wrote it down. */
const reach = 1

/** The first and the last day that a closure asked for on a day may name as the last day of support. */
export const closingDaysOn = (on: Day): readonly [first: Day, last: Day] => [
  addMonths(on, -reach),
  addMonths(on, reach),
]

/** The fields of a closure that is asked for on a day; texts as they are kept, and nothing for those left empty. */
export function fieldsOfWish(wish: ClosureWish, asked: Day): Fields {
  const given = Object.entries({ ...wish }).flatMap(([name, value]) => {
    const text = value === undefined ? '' : tidy(value).trim()
    return text === '' ? [] : [[name, text] as const]
  })
  return { asked, ...Object.fromEntries(given) }
}

/** Every fault of a wish by the name it was sent under. `isWhole` says whether all that the framework asks is met on the closing day, and is asked only of a day that can be one. */
export function faultsOfWish(
  plan: Records,
  wish: ClosureWish,
  on: Day,
  isWhole: () => boolean,
): Fault[] {
  const fields = fieldsOfWish(wish, on)
  const typed = faultsOfFields('closure', fields, '').map(({ path, says }) => ({
    path: path.replace(/^\./, ''),
    says,
  }))
  const { closing, agrees, agreed } = wish
  const faults = [...typed]
  const isAt = (path: string) => faults.some((fault) => fault.path === path)
  const add = (path: string, says: string) => {
    if (!isAt(path)) faults.push({ path, says })
  }
  if (!isAt('closing')) {
    const [first, last] = closingDaysOn(on)
    if (closing < textOf(headOf(plan), 'opened')) add('closing', 'is before the plan opened')
    if (closing < first) add('closing', `is before ${dayInWords(first)}, more than a month ago`)
    if (closing > last) add('closing', `is after ${dayInWords(last)}, more than a month ahead`)
  }
  if (agrees !== 'not-asked' && fields['agreed'] === undefined) add('agreed', 'is missing')
  if (agreed !== undefined && !isAt('agreed') && agreed > on) add('agreed', 'is later than today')
  if ((agrees === 'partly' || agrees === 'does-not') && fields['words'] === undefined) {
    add('words', 'is missing: what the family says against it')
  }
  if (!isAt('closing') && fields['unmet'] === undefined && !isWhole()) {
    add('unmet', 'is missing: not all that the framework asks is met')
  }
  return faults
}
