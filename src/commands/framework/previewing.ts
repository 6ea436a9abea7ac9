import type { Day } from '../../../rules/calendar.ts'
import {
  previewOf,
  type Preview,
  type Turn,
  type VerdictChange,
} from '../../../rules/editions/preview.ts'
import type { Framework } from '../../../rules/framework.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import type { Asking, Refused } from '../evaluating/answer.ts'

/** A plan that another framework than the first is asked of. */
export interface PassedOver {
  passedOver: string
}

export type Previewed = Extract<Preview, { changes: unknown }> | PassedOver

/** What the second framework would change for each plan under the first. */
export const previewing = (from: Framework, to: Framework): Asking<Previewed> => ({
  own: [from],
  answer: (value: unknown, on: Day) => {
    const read = readPlan(value, [from])
    if ('errors' in read) return read
    if (read.plan.framework !== from.id) return { passedOver: read.plan.framework }
    return previewOf(read.plan, on, from, to)
  },
})

/** How many plans came to what. */
export interface Tally {
  changed: number
  same: number
  passedOver: number
  faulty: number
}

export function count(tally: Tally, answer: Previewed | Refused): void {
  if ('errors' in answer) tally.faulty += 1
  else if ('passedOver' in answer) tally.passedOver += 1
  else if (answer.changes.length > 0) tally.changed += 1
  else tally.same += 1
}

export const tallyInWords = ({ changed, same, passedOver, faulty }: Tally): string =>
  `${changed} would change, ${same} would not, ${passedOver} are under another framework, ${faulty} could not be told.`

/** A family that would change, or that could not be told; nothing where there is nothing to tell. */
export function written(answer: Previewed | Refused, asJson: boolean): string {
  if ('passedOver' in answer) return ''
  if ('changes' in answer && answer.changes.length === 0) return ''
  if (asJson) return `${JSON.stringify(answer)}\n`
  const name = answer.reference ?? 'a plan'
  if ('errors' in answer)
    return answer.errors.map((error) => `${name}: could not be told: ${error}\n`).join('')
  return answer.changes
    .map((change) => `${name}: on ${answer.on}: ${changeInWords(change)}\n`)
    .join('')
}

const turnInWords = ({ ref, before, after }: Turn) => `${ref} (${before} becomes ${after})`

function changeInWords({ what, ref, before, after, because }: VerdictChange): string {
  const name = what === ref ? what : `${what} ${ref}`
  const turns = before === after ? `stays ${before}` : `${before} becomes ${after}`
  if (because.length > 0) return `${name} ${turns}: ${because.map(turnInWords).join(', ')}`
  return what === 'outcome'
    ? `${name} ${turns}: its lines are put together otherwise`
    : `${name} ${turns}`
}
