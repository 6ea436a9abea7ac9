import type { FrameworkTheme } from '../framework.ts'
import { judge } from './judge.ts'
import type { Known } from './known.ts'
import { blankSheet } from './sheet.ts'

/** The measures of a theme as a whole on the day, each line by itself: none of them decides an outcome or the theme. */
export function judgeThemeLines({ ref, clauses = [], needs }: FrameworkTheme, known: Known) {
  const { record, warnings, rowsOf } = blankSheet()
  const named = [ref, ...needs.map((need) => need.ref)].flatMap((one) => known.needs.get(one) ?? [])
  for (const clause of clauses)
    judge(clause, {
      known,
      outcome: ref,
      people: named.includes('family') ? [] : [...new Set(named)],
      who: undefined,
      way: 'all',
      clause: {},
      within: undefined,
      isTold: false,
      record,
    })
  return { clauses: clauses.flatMap((clause) => rowsOf(clause, known)), warnings }
}
