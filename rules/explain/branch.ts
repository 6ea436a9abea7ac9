import { count, percent } from './words.ts'

/** Reasons for the branch that a count before the plan opened picks. */
export const branch = {
  other: (number: number, noun: string, months: number) =>
    `does not apply: ${count(number, noun)} in the ${months} months to the day the plan opened`,
  ruledOut: (number: number, noun: string, months: number) =>
    `does not apply: at least ${count(number, noun)} in the ${months} months to the day the plan opened`,
  unsearched: (noun: string, months: number) =>
    `the ${noun}s of the ${months} months to the day the plan opened were not searched`,
  unclear: (noun: string, months: number) =>
    `not every ${noun} of the ${months} months to the day the plan opened is certain`,
  hangsOnUnclear: (reason: string) =>
    `whether this line applies hangs on the count before the plan opened, in which not all is certain; by this line: ${reason}`,
  open: (reason: string) =>
    `whether this line applies hangs on the count before the plan opened, which was not searched; by this line: ${reason}`,
  rate: (value: number) =>
    `does not apply: attendance ${percent(value)} over the terms before the plan opened`,
  tooYoung: 'does not apply: too young to have been at school in the terms before the plan opened',
  rateNotOnFile: 'attendance before the plan opened is not on file',
  openOnRate: (reason: string) =>
    `whether this line applies hangs on attendance before the plan opened, which is not on file; by this line: ${reason}`,
} as const
