import { dayInWords, type Day } from '../calendar.ts'
import { listed } from './words.ts'

const levelWords: { readonly [level: string]: string } = {
  fully: 'fully engaged',
  somewhat: 'somewhat engaged',
  none: 'did not engage',
}

/** Reasons for how fully somebody took part. */
export const engaged = {
  level: (level: string | undefined, service: string | undefined, from: Day) =>
    `${level === undefined ? 'took part, not on file how fully' : levelWords[level]}${
      service === undefined ? '' : ` with ${service}`
    } from ${dayInWords(from)}`,
  levels: (levels: readonly string[]) => listed(levels, 'and'),
  notOnFile: 'no participation on file since the plan opened',
} as const
