import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, type Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { ClauseFinding } from '../../../../rules/findings.ts'
import type { PlanDocument } from '../../../../rules/plan-document.ts'
import { builtIn } from '../walk.ts'
import { promisedBy } from './promised.ts'
import { searchedTo, settledPlan } from './settled.ts'
import { linesOf, nameOf, patience, tried } from './tried.ts'

/** A line of the plan on another day, searched to that day and with nothing new; each day is judged once. */
function onceSearched(plan: PlanDocument) {
  const days = new Map<Day, Map<string, ClauseFinding>>()
  return (line: ClauseFinding, on: Day) => {
    const known =
      days.get(on) ??
      new Map(linesOf(evaluate(searchedTo(plan, on), on)).map((one) => [nameOf(one), one]))
    days.set(on, known)
    return known.get(nameOf(line))
  }
}

/** How far from the day to the promised one a day between them lies. */
const share = fc.constantFrom(0, 0.25, 0.5, 0.75)

/** From this seed every promised line is seen to promise a day, the rare ones too. */
const allSeen = 20260831

describe.each(builtIn)('the earliest day of a line under $id', patience, (framework) => {
  const promised = promisedBy[framework.id] ?? { needs: [], lines: [] }

  it('is to come, and is the first on which it is met or waits no longer for the same reason', () => {
    const kept = new Set<string>()
    fc.assert(
      fc.property(settledPlan(framework, promised), share, ({ plan, on, isJudged }, part) => {
        const onDay = onceSearched(plan)
        for (const line of linesOf(evaluate(plan, on))) {
          const { ref, earliest } = line
          if (earliest === null) continue
          const then = onDay(line, earliest)
          expect(earliest > on, `${ref} is to come`).toBe(true)
          expect(then?.verdict, `${ref} that day`).not.toBe('waiting')
          expect(then?.verdict, `${ref} that day`).not.toBe('not-met')
          for (const day of [
            addDays(earliest, -1),
            addDays(on, Math.floor(part * daysBetween(on, earliest))),
          ])
            expect(onDay(line, day)?.verdict, `${ref} on ${day}`).not.toBe('met')
          if (!isJudged || !promised.lines.includes(ref)) continue
          kept.add(ref)
          expect(then?.verdict, `${ref} that day`).toBe('met')
        }
      }),
      { ...tried(700), seed: allSeen },
    )
    expect([...kept].sort()).toEqual([...promised.lines].sort())
  })
})
