import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import { fc } from '../../../chance.ts'
import { extraSteps, visibleSteps } from './twin-steps.ts'
import { givenAfter, type Step } from './twins.ts'
import { differencesIn } from './told-apart.ts'

/** Steps of the team with others between them that one reader is not shown; each chain stays in its order. */
const mixed = fc
  .record({
    own: fc.array(visibleSteps, { minLength: 1, maxLength: 5 }),
    others: fc.array(extraSteps, { minLength: 1, maxLength: 5 }),
    places: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
  })
  .map(({ own, others, places }): readonly Step[] => {
    const steps = own.flat()
    for (const [at, chain] of others.entries()) {
      steps.splice((places[at] ?? 0) % (steps.length + 1), 0, ...chain)
    }
    return steps
  })

/** The same steps at the same instants, without the extras. */
const withoutExtras = (steps: readonly Step[]): readonly (Step | null)[] =>
  steps.map((step) => (step.isExtra ? null : step))

const without = (steps: readonly Step[]) => givenAfter(withoutExtras(steps))
const distinct = (views: readonly PlanView[]) =>
  views.filter((view, at) => {
    const before = views[at - 1]
    return differencesIn(before, view).length > 0 && differencesIn(view, before).length > 0
  })

describe('a plan with entries that one reader is not shown', () => {
  it('is given to them as the plan without those, but for what it says it may say', () => {
    fc.assert(
      fc.property(mixed, (steps) => {
        const [bare, full] = [without(steps), givenAfter(steps)]
        expect(differencesIn(bare.view, full.view)).toEqual([])
      }),
    )
  }, 120_000)

  it('is listed for them, and answers what they and others write, as the plan without those', () => {
    fc.assert(
      fc.property(mixed, (steps) => {
        const [bare, full] = [without(steps), givenAfter(steps)]
        expect(full.answers.map(({ kind }) => kind)).toEqual(bare.answers.map(({ kind }) => kind))
        const [row, bareRow] = [full.list[0], bare.list[0]]
        expect(row?.hidden === true).toBe(full.view.hidden)
        const keys = Object.keys(row ?? {}).filter((key) => key !== 'hidden')
        expect(keys).toEqual(Object.keys(bareRow ?? {}))
        expect(full.view.hidden || isDeepStrictEqual(row, bareRow)).toBe(true)
      }),
    )
  }, 120_000)

  it('speaks by the living stream when the plan without those does, or to say that something hidden counts', () => {
    fc.assert(
      fc.property(mixed, (steps) => {
        const [bare, full] = [without(steps), givenAfter(steps)]
        const repeated = full.told.filter(
          (view, at) => at > 0 && JSON.stringify(view) === JSON.stringify(full.told[at - 1]),
        )
        expect(repeated).toEqual([])
        const [one, other] = [distinct(bare.told), distinct(full.told)]
        expect(other.length).toBe(one.length)
        expect(one.flatMap((view, at) => differencesIn(view, other[at]))).toEqual([])
      }),
    )
  }, 120_000)
})
