import { isDay, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Findings } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { frameworksWith } from '../../../rules/frameworks/index.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import { shown } from '../../../rules/reading/fault.ts'

/** Why there is no answer to a plan. */
export type Refused = { reference: string | null; errors: string[] }

/** The findings of a plan, or why there are none. */
export type Answer = Findings | Refused

/** What is asked of each plan, and a council's own frameworks that it may be under. */
export interface Asking<A> {
  own: readonly Framework[]
  answer: (value: unknown, on: Day) => A | Refused
}

/** The evaluation of plan documents, whatever they turn out to be, under the built-in frameworks and a council's own. */
export function evaluation(own: readonly Framework[] = []): Asking<Findings> {
  const frameworks = frameworksWith(own)
  return {
    own,
    answer: (value, on) => {
      const read = readPlan(value, own)
      return 'plan' in read ? evaluate(read.plan, on, frameworks.of(read.plan.framework)) : read
    },
  }
}

/** The answer to the text of one line, the `number`th of its stream; a line may wrap its plan to carry a day of its own. */
export function answerToLine<A>(
  text: string,
  number: number,
  on: Day,
  asking: Asking<A>,
): A | Refused {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { reference: null, errors: [`line ${number}: is not JSON`] }
  }
  return isWrapped(value) ? answerToWrapped(value, on, asking) : asking.answer(value, on)
}

type Wrapped = { readonly plan: unknown }

const isWrapped = (value: unknown): value is Wrapped =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'plan')

function answerToWrapped<A>(wrapped: Wrapped, on: Day, { own: frameworks, answer }: Asking<A>) {
  const { plan, ...others } = wrapped
  const own: unknown = 'on' in others ? others.on : on
  const faults = Object.keys(others)
    .filter((key) => key !== 'on')
    .map((key) => `${key}: is no key beside plan; there is on`)
  if (typeof own === 'string' && isDay(own) && faults.length === 0) return answer(plan, own)
  if (typeof own !== 'string' || !isDay(own)) {
    faults.unshift(`on: ${shown(own)} is not a day`)
  }
  const read = readPlan(plan, frameworks)
  return 'plan' in read
    ? { reference: read.plan.reference, errors: faults }
    : { reference: read.reference, errors: [...faults, ...read.errors] }
}
