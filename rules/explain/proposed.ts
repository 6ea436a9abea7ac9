import { dayInWords, type Day } from '../calendar.ts'

const reviewWords = (point: string) =>
  point === 'post-closure-6-month' ? 'check 6 months after closure' : `${point} review`

/** Reasons for a proposed day of the next review. */
export const proposed = {
  due: (point: string, due: Day) => `the ${reviewWords(point)} is due on ${dayInWords(due)}`,
  late: (point: string, due: Day) =>
    `the ${reviewWords(point)} was due on ${dayInWords(due)} and is late`,
  clock: (ref: string, day: Day) => `${ref} could be met on ${dayInWords(day)}`,
  term: (name: string, day: Day, refs: string) =>
    `${name} ends on ${dayInWords(day)}, and ${refs} counts terms`,
  weekend: (day: Day) => `${dayInWords(day)} is at a weekend`,
  holiday: (day: Day, name: string) => `${dayInWords(day)} is a bank holiday, ${name}`,
  beyond: (day: Day, last: Day) =>
    `whether ${dayInWords(day)} is a bank holiday is not known: the table ends on ${dayInWords(last)}`,
  allHeld: (after: Day) =>
    `every review listed is held; the next is listed after ${dayInWords(after)}`,
  none: 'no review is asked for',
} as const
