import { isDay, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Findings } from '../../../rules/findings.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import { shown } from '../../../rules/reading/fault.ts'

/** The findings of a plan, or why there are none. */
export type Answer = Findings | { reference: string | null; errors: string[] }

/** The answer to a plan document, whatever it turns out to be. */
export function answerTo(value: unknown, on: Day): Answer {
  const read = readPlan(value)
  return 'plan' in read ? evaluate(read.plan, on) : read
}

/** The answer to the text of one line, the `number`th of its stream; a line may wrap its plan to carry a day of its own. */
export function answerToLine(text: string, number: number, on: Day): Answer {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { reference: null, errors: [`line ${number}: is not JSON`] }
  }
  return isWrapped(value) ? answerToWrapped(value, on) : answerTo(value, on)
}

type Wrapped = { readonly plan: unknown }

const isWrapped = (value: unknown): value is Wrapped =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'plan')

function answerToWrapped(wrapped: Wrapped, on: Day): Answer {
  const { plan, ...others } = wrapped
  const own: unknown = 'on' in others ? others.on : on
  const faults = Object.keys(others)
    .filter((key) => key !== 'on')
    .map((key) => `${key}: is no key beside plan; there is on`)
  if (typeof own === 'string' && isDay(own) && faults.length === 0) return answerTo(plan, own)
  if (typeof own !== 'string' || !isDay(own)) {
    faults.unshift(`on: ${shown(own)} is not a day`)
  }
  const read = readPlan(plan)
  return 'plan' in read
    ? { reference: read.plan.reference, errors: faults }
    : { reference: read.reference, errors: [...faults, ...read.errors] }
}
