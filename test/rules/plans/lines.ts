import { expect, it } from 'vitest'
import type { Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { ClauseFinding } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { planDocument, type PlanDocument } from '../../../rules/plan-document.ts'

/** All that a line says of itself; what is not named here is empty, and a line whose answer rests on data says nothing of it. */
export type Line = Pick<ClauseFinding, 'verdict' | 'because'> &
  Partial<Omit<ClauseFinding, 'ref' | 'who'>>

/** A sentence about a family, its plan, the day, the line by its ref and, for one person's row, whose; and all it says. */
export type LineCase = readonly [
  sentence: string,
  plan: PlanDocument,
  on: Day,
  asked: string,
  line: Line,
]

/** The line that is asked for, without what is empty in it. */
export function lineOf(
  plan: PlanDocument,
  on: Day,
  asked: string,
  framework?: Framework,
): Line | undefined {
  const [ref, person] = asked.split(' ')
  const findings = evaluate(plan, on, framework)
  const found = [...findings.themes, ...findings.outcomes]
    .flatMap(({ clauses = [] }) => clauses)
    .find((clause) => clause.ref === ref && clause.who === person)
  if (!found) return undefined
  const {
    ref: _,
    who: __,
    verdict,
    because,
    missing,
    earliest,
    facts,
    lacks,
    rests,
    ...marks
  } = found
  return {
    verdict,
    because,
    ...(earliest !== null && { earliest }),
    ...(facts.length > 0 && { facts }),
    ...(missing.length > 0 && { missing }),
    ...(lacks.length > 0 && { lacks }),
    ...(rests !== 'data' && { rests }),
    ...marks,
  }
}

/** Tries that each line says this and nothing else, under a council's own framework where one is given. */
export function tryLines(cases: readonly LineCase[], framework?: Framework): void {
  it.each(cases)('%s', (_, plan, on, asked, line) => {
    expect(planDocument.safeParse(plan).error?.issues ?? []).toEqual([])
    expect(lineOf(plan, on, asked, framework)).toEqual(line)
  })
}
