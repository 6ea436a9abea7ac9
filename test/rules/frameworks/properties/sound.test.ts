import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import { readPlan } from '../../../../rules/read-plan.ts'
import { faultsOf } from '../../plans/sound.ts'
import { builtIn } from '../walk.ts'
import { anyPlan } from './any-plan.ts'
import { anyDay } from './days.ts'
import { frozen, patience, tried } from './tried.ts'

describe.each(builtIn)('whatever a plan under $id holds', patience, (framework) => {
  it('is judged without a fault where it can be read, and every answer is sound', () => {
    fc.assert(
      fc.property(anyPlan(framework), anyDay(), (plan, on) => {
        expect(readPlan(plan)).toEqual({ plan })
        expect([...faultsOf(evaluate(plan, on), plan)]).toEqual([])
      }),
      tried(400),
    )
  })

  it('is judged to the letter alike twice, and is not changed by it', () => {
    fc.assert(
      fc.property(anyPlan(framework), anyDay(), (plan, on) => {
        const once = evaluate(frozen(plan), on)
        const copy = JSON.parse(JSON.stringify(plan)) as typeof plan
        expect(JSON.stringify(evaluate(copy, on))).toBe(JSON.stringify(once))
        expect(JSON.parse(JSON.stringify(once))).toEqual(once)
      }),
      tried(150),
    )
  })
})
