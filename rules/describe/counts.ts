import type { CountTest, Counted, Span } from '../clause.ts'
import { listed, measureWords, spell } from '../explain/words.ts'

const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

export const monthsWords = (months: number): string => plural(months, 'month')

/** An attribute and the values that count: `class proven or recorded`. */
const attribute = ([key, values]: [string, unknown]): string =>
  `${key} ${listed(Array.isArray(values) ? values.map(String) : [], 'or')}`

/** What is counted, each measure with the attributes it must have. */
export const countedWords = (counts: readonly Counted[]): string =>
  listed(
    counts.map(({ measure, where }) => {
      const only = Object.entries(where ?? {}).map(attribute)
      return only.length === 0
        ? measureWords[measure]
        : `${measureWords[measure]} (${only.join('; ')})`
    }),
    'and',
  )

/** What a count must come to. */
export function testWords(is: CountTest, noun: string): string {
  if ('atMost' in is) return is.atMost === 0 ? `no ${noun}` : `at most ${plural(is.atMost, noun)}`
  if ('atLeast' in is) return `at least ${plural(is.atLeast, noun)}`
  if ('fallenBy' in is)
    return `a rate at least ${is.fallenBy}% below that of the ${monthsWords(is.from.months)} before the plan opened`
  return `fewer than before the plan opened`
}

/** The days or terms a count looks at. */
export function spanWords(over: Span): string {
  if ('months' in over)
    return `${monthsWords(over.months)}, begun on or after the day the plan opened`
  if ('terms' in over)
    return `the last ${plural(over.terms, 'completed term')} begun on or after the day the plan opened`
  if ('since' in over) return 'since the plan opened'
  if ('lastMonths' in over)
    return `the last ${monthsWords(over.lastMonths)}, whenever the plan opened`
  if ('monthsBeforeClosure' in over)
    return `the ${monthsWords(over.monthsBeforeClosure)} to closure`
  if ('monthsAfterClosure' in over)
    return `the ${monthsWords(over.monthsAfterClosure)} after closure`
  if ('monthsAfterFirst' in over)
    return `the ${monthsWords(over.monthsAfterFirst)} after the first since the plan opened, else after the last before it`
  return `the ${monthsWords(over.monthsAfterSupport)} after the last day at ${listed(over.levels.map(spell), 'or')}`
}
