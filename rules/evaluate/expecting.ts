import type { Judging } from './judging.ts'

/**
 * Whom a part about pregnant women is judged for: the women whom facts about lines of the outcome name; the family,
 * written as undefined, where a child is expected or somebody speaks of a line and names nobody; else no one.
 */
export function expecting({ known, outcome }: Judging): (string | undefined)[] {
  const said = [...known.said].flatMap(([about, sayings]) =>
    about === outcome || about.startsWith(`${outcome}.`) ? sayings : [],
  )
  const named = said.flatMap(({ row }) =>
    row.measure === 'fact' && row.who !== undefined && row.who !== 'family' ? [row.who] : [],
  )
  if (named.length > 0) return [...new Set(named)]
  const isExpected = [...known.people.values()].some(({ kind }) => kind === 'unborn')
  return isExpected || said.length > 0 ? [undefined] : []
}
