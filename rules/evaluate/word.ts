import { addDays, addMonths, type Day } from '../calendar.ts'
import type { Measured } from '../clause.ts'
import { once } from '../once.ts'
import { wordOn } from './attested.ts'
import type { Judging } from './judging.ts'
import type { Result } from './result.ts'

/** The first day on which what is said of a clause is about its days; undefined where any day will do. */
function saidFrom(clause: Measured, on: Day): Day | undefined {
  if (clause.shape !== 'events' || !('lastMonths' in clause.over)) return undefined
  return addDays(addMonths(on, -clause.over.lastMonths), 1)
}

/**
 * What a computed clause comes to where somebody may speak of it: the word decides what the rows cannot.
 *
 * Rows outweigh it. A search that found nothing does not, but is told beside it: else the word would come to count only by
 * leaving the search out.
 */
export function orWord(clause: Measured, result: Result, at: Judging): Result {
  if (!('orAttested' in clause) || !clause.orAttested) return result
  const isSilent = result.stances.includes('none found')
  if (result.verdict !== 'unknown' && !isSilent) return result
  const word = wordOn(at, clause.orAttested, saidFrom(clause, at.known.on))
  if (!word || !isSilent) return word ?? result
  return {
    ...word,
    because: `${word.because}; ${result.because}`,
    facts: once([...word.facts, ...result.facts]),
    rests: 'both',
    stances: once([...word.stances, ...result.stances]),
  }
}
