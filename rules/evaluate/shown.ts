import { attested as words } from '../explain.ts'
import type { Attested } from '../clause.ts'
import type { Judging } from './judging.ts'
import { entriesFor, speaksOf } from './known.ts'

/** The scores of the person judged that stand beside a clause, in order of their days: shown, never deciding. */
export function wordsOfShown({ shown }: Attested, { known, who }: Judging): string[] {
  if (!shown?.includes('score')) return []
  const scores = entriesFor(known, 'score')
    .map(({ row }) => row)
    .filter((row) => who === undefined || speaksOf(known, row, who))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  if (scores.length === 0) return []
  return [
    words.scores(
      scores.map(({ instrument, value, on }) =>
        words.score(instrument ?? words.unnamedScore, value, on),
      ),
    ),
  ]
}
