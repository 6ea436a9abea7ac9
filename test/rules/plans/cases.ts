import { expect, it } from 'vitest'
import type { Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Findings, Verdict } from '../../../rules/findings.ts'
import { planDocument, type PlanDocument } from '../../../rules/plan-document.ts'
import { faultsOf } from './sound.ts'

type Answer = Verdict | readonly [Verdict, Day | null]

/**
 * What a case asks: by outcome (`7.1`), by clause (`7.1.E1`, its combined row) or by clause and person (`7.1.E1 a1`);
 * the verdict alone, or the verdict with the earliest day.
 */
export type Expected = Readonly<Record<string, Answer>>

/** A sentence about a family, its plan, the day, and what the rules must say. */
export type Case = readonly [sentence: string, plan: PlanDocument, on: Day, expected: Expected]

type Answered = { verdict: Verdict; earliest: Day | null } | undefined

const answerOf = (findings: Findings, asked: string): Answered => {
  const [ref, who] = asked.split(' ')
  const outcome = findings.outcomes.find((one) => one.ref === ref)
  if (outcome) return outcome
  return [...findings.themes, ...findings.outcomes]
    .flatMap(({ clauses = [] }) => clauses)
    .find((clause) => clause.ref === ref && clause.who === who)
}

/** The answers to what was asked, in the shape in which the case expects them. */
const answersTo = (findings: Findings, expected: Expected) =>
  Object.fromEntries(
    Object.entries(expected).map(([asked, answer]) => {
      const got = answerOf(findings, asked)
      if (!got) return [asked, 'nothing listed']
      return [asked, typeof answer === 'string' ? got.verdict : [got.verdict, got.earliest]]
    }),
  )

/** Tries every case of a table, and that each answer is sound in itself. */
export function tryCases(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, plan, on, expected) => {
    expect(planDocument.safeParse(plan).error?.issues ?? []).toEqual([])
    expect(answersTo(evaluate(plan, on), expected)).toEqual(expected)
  })

  it.each(cases)('the answer is sound: %s', (_, plan, on) => {
    expect([...faultsOf(evaluate(plan, on), plan)]).toEqual([])
  })
}
