import { placedLines } from '../../../rules/describe/clause.ts'
import { count } from '../../../rules/explain/words.ts'
import type { Framework } from '../../../rules/framework.ts'

/** What there is of a framework: `durham-2018: 6 themes, 30 needs, 20 outcomes, 53 clauses`. */
export function sizeInWords({ id, themes }: Framework): string {
  const outcomes = themes.flatMap((theme) => theme.outcomes)
  const roots = [
    ...themes.flatMap((theme) => theme.clauses ?? []),
    ...outcomes.map(({ evidence }) => evidence),
  ]
  const needs = themes.flatMap((theme) => theme.needs)
  const clauses = roots.flatMap((clause) => placedLines(clause))
  const sizes = [
    count(themes.length, 'theme'),
    count(needs.length, 'need'),
    count(outcomes.length, 'outcome'),
    count(clauses.length, 'clause'),
  ]
  return `${id}: ${sizes.join(', ')}`
}
