import type { Clause } from '../../../rules/clause.ts'
import { clausePhrases, makingWords, placedLines } from '../../../rules/describe/clause.ts'
import type { About, Phrase } from '../../../rules/describe/phrase.ts'
import { partsOf } from '../../../rules/evaluate/parts.ts'
import { counted } from '../../ui/day-words.ts'
import { startUpper } from '../../ui/sentence.ts'

/** What our rules make of a printed line: its checks under what each is about, and our reading in words. */
export interface ClauseReading {
  readonly checks: readonly { readonly about: string; readonly says: readonly string[] }[]
  readonly reads: readonly string[]
}

export const noReading: ClauseReading = { checks: [], reads: [] }

const clock = 'what starts the time again'

/** How each line of a clause is decided, by its ref: the parts around it say whom it is asked of and when. */
export function readingsIn(clause: Clause): Map<string, ClauseReading> {
  return new Map(
    placedLines(clause).map(({ clause: line, around }) => [
      line.ref,
      {
        checks: gathered([...clausePhrases(line), ...around], clockOf(line)),
        reads: line.reads === undefined ? [] : [line.reads],
      },
    ]),
  )
}

/** How the lines of an outcome make it, and what we read into the parts that are no printed lines. */
export const wholeReading = (clause: Clause): ClauseReading => ({
  checks:
    clause.ref === undefined ? [{ about: 'Made of', says: [startUpper(makingWords(clause))] }] : [],
  reads: readsAround(clause),
})

const readsAround = (clause: Clause): string[] => [
  ...(clause.ref === undefined && clause.reads !== undefined ? [clause.reads] : []),
  ...(clause.ref === undefined ? partsOf(clause).flatMap(readsAround) : []),
]

/** An event that must not happen over a window of months begins it anew; nothing else does. */
function clockOf(clause: Clause): string[] {
  if (clause.ref !== undefined && clause.kind !== 'measured') {
    return partsOf(clause).flatMap((part) => (part.ref === undefined ? clockOf(part) : []))
  }
  if (clause.kind !== 'measured' || clause.shape !== 'events') return []
  const { is, over, noun, sum } = clause
  if (!('atMost' in is) || !('months' in over) || sum === 'days') return []
  const what = is.atMost === 0 ? `another ${noun}` : `more than ${counted(is.atMost, noun)}`
  return [`${what} starts the ${counted(over.months, 'month')} again`]
}

function gathered(phrases: readonly Phrase[], clocks: readonly string[]): ClauseReading['checks'] {
  const all: readonly { about: About | typeof clock; says: string }[] = [
    ...phrases,
    ...clocks.map((says) => ({ about: clock, says }) as const),
  ]
  return [...Map.groupBy(all, ({ about }) => about)].map(([about, some]) => ({
    about: startUpper(about),
    says: [...new Set(some.map(({ says }) => startUpper(says)))],
  }))
}
