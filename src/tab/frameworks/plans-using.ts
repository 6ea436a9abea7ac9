import type { CaseloadRow } from '../../plan/caseload.ts'

/** The open plans among somebody’s families that follow a framework. */
export const plansUsing = (rows: readonly CaseloadRow[], framework: string): CaseloadRow[] =>
  rows.filter((row) => row.framework === framework && !row.closed)

/** How many of them do, in words. */
export function plansUsingInWords(count: number): string {
  if (count === 0) return 'None of your open plans uses it'
  return count === 1 ? '1 of your open plans uses it' : `${count} of your open plans use it`
}
