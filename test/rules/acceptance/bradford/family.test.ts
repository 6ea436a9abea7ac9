import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { readPlan } from '../../../../rules/read-plan.ts'
import { need, planOf } from '../../plans/plan.ts'
import { judged, schooled } from '../../plans/rows.ts'
import { about } from './families.ts'

const day = '2026-09-01'
const outcomes: Record<string, number> = { 1: 7, 2: 2, 3: 3, 4: 2, 5: 3, 6: 8 }
const measures: Record<string, number> = { 1: 7, 2: 5, 3: 6, 4: 6, 5: 6, 6: 7 }
const refs = (theme: string, of: Record<string, number>, mark = '') =>
  Array.from({ length: of[theme] ?? 0 }, (_, n) => `${theme}.${mark}${n + 1}`)

const outcomeOf = (plan: PlanDocument, ref: string, on = day) =>
  evaluate(plan, on).outcomes.find((one) => one.ref === ref)

describe('a local outcome that a plan names as its need', () => {
  it.each(Object.keys(outcomes))(
    '%s lists its outcomes and its measures, and no other',
    (theme) => {
      const found = evaluate(about(theme), day)
      expect(found.themes.map(({ ref }) => ref)).toEqual([theme])
      expect(found.outcomes.map(({ ref }) => ref)).toEqual(refs(theme, outcomes))
      const combined = found.themes[0]?.clauses?.filter(({ who }) => who === undefined)
      expect(combined?.map(({ ref }) => ref)).toEqual(refs(theme, measures, 'm'))
      expect(found.outcomes.flatMap(({ clauses }) => clauses)).toEqual([])
      expect(found.outstanding).toEqual(refs(theme, outcomes))
    },
  )

  it.each(Object.keys(outcomes))('nothing is said of %s or of the family as a whole', (theme) => {
    const good = refs(theme, outcomes).map((ref) => judged('practitioner', ref, 'met'))
    const found = evaluate(about(theme, good), day)
    expect(found.themes[0]?.verdict).toBe('not-stated')
    expect(found.progress.verdict).toBe('not-stated')
    expect(found.eligibility.verdict).toBe('not-stated')
    expect(found.automatic).toEqual([])
    expect(found.outstanding).toEqual([])
  })

  it('is read by its own number, and an outcome or measure is no need', () => {
    const faultsOf = (ref: string) => {
      const result = readPlan(planOf({ framework: 'bradford', needs: [need(ref, ['c1'])] }))
      return 'errors' in result ? result.errors.map((error) => error.replace(/:.*/, '')) : []
    }
    for (const ref of ['1', '6']) expect(faultsOf(ref)).toEqual([])
    for (const ref of ['0', '7', '2.1', '2.m1']) expect(faultsOf(ref)).toEqual(['needs[0].ref'])
  })

  it('is listed once though two needs name it', () => {
    const plan = about('2', [], { needs: [need('2', ['c1']), need('2', ['a1'])] })
    expect(evaluate(plan, day).themes.map(({ ref }) => ref)).toEqual(['2'])
    expect(evaluate(plan, day).outcomes.map(({ ref }) => ref)).toEqual(['2.1', '2.2'])
  })

  it('is not known before the day on which it was identified', () => {
    const plan = about('2', [], { needs: [need('2', ['c1'], '2026-05-01')] })
    expect(evaluate(plan, '2026-04-30').themes).toEqual([])
    expect(evaluate(plan, '2026-04-30').outcomes).toEqual([])
    expect(evaluate(plan, '2026-05-01').themes.map(({ ref }) => ref)).toEqual(['2'])
  })

  it('is listed for an outcome that was agreed without a need', () => {
    const plan = about('2', [], {
      needs: [need('2', ['c1'])],
      outcomes: [{ ref: '3.2', agreed: '2026-01-12' }],
    })
    const found = evaluate(plan, day)
    expect(found.themes.map(({ ref }) => ref)).toEqual(['2', '3'])
    expect(found.outcomes.map(({ ref }) => ref)).toContain('3.2')
    expect(found.outstanding).toContain('3.2')
  })
})

const judgedAs = (...evidence: EvidenceRow[]) => outcomeOf(about('2', evidence), '2.1')?.verdict

describe('an outcome is what the latest judgement about it says', () => {
  it.each([
    ['nobody has judged it', judgedAs(), 'unknown'],
    ['a practitioner says met', judgedAs(judged('practitioner', '2.1', 'met')), 'met'],
    ['a child says met', judgedAs(judged('child', '2.1', 'met')), 'met'],
    ['a parent says not met', judgedAs(judged('parent', '2.1', 'not-met')), 'not-met'],
    [
      'a child says later than the practitioner that it is not',
      judgedAs(
        judged('practitioner', '2.1', 'met', '2026-05-01'),
        judged('child', '2.1', 'not-met', '2026-05-02'),
      ),
      'not-met',
    ],
    [
      'a practitioner says later than the child that it is, and stands earlier in the file',
      judgedAs(
        judged('practitioner', '2.1', 'met', '2026-05-02'),
        judged('child', '2.1', 'not-met', '2026-05-01'),
      ),
      'met',
    ],
    [
      'two speak on one day, and the later in the file says that it is not',
      judgedAs(judged('practitioner', '2.1', 'met'), judged('child', '2.1', 'not-met')),
      'not-met',
    ],
    [
      'two speak on one day, and the later in the file says that it is',
      judgedAs(judged('child', '2.1', 'not-met'), judged('practitioner', '2.1', 'met')),
      'met',
    ],
    ['the judgement is of today', judgedAs(judged('team', '2.1', 'met', day)), 'met'],
    [
      'the judgement is of tomorrow',
      judgedAs(judged('team', '2.1', 'met', '2026-09-02')),
      'unknown',
    ],
    [
      'the judgement is entered tomorrow',
      judgedAs(judged('team', '2.1', 'met', '2026-05-01', { recorded: '2026-09-02' })),
      'unknown',
    ],
    ['the other outcome was judged', judgedAs(judged('team', '2.2', 'met')), 'unknown'],
    ['a measure was judged', judgedAs(judged('team', '2.m1', 'met')), 'unknown'],
    ['the plan was judged', judgedAs(judged('team', 'plan', 'met')), 'unknown'],
    [
      'a measure speaks against it',
      judgedAs(judged('team', '2.1', 'met'), schooled('c1', 'off-roll', '2025-09-01')),
      'met',
    ],
  ])('%s', (_, verdict, expected) => {
    expect(verdict).toBe(expected)
  })

  it('is outstanding until it is met', () => {
    const plan = about('2', [judged('team', '2.1', 'met'), judged('team', '2.2', 'not-met')])
    expect(evaluate(plan, day).outstanding).toEqual(['2.2'])
    expect(evaluate(plan, '2026-02-28').outstanding).toEqual(['2.1', '2.2'])
  })
})

const reviewsOn = (on: string, parts: Partial<PlanDocument> = {}) =>
  evaluate(about('2', [], parts), on).reviews

const stateOn = (point: string, on: string, parts: Partial<PlanDocument> = {}) =>
  reviewsOn(on, parts).find((review) => review.point === point)

describe('reviews', () => {
  it.each([
    ['3-month', '2026-03-26', 'upcoming', '2026-04-10'],
    ['3-month', '2026-03-27', 'due', '2026-04-10'],
    ['3-month', '2026-04-10', 'due', '2026-04-10'],
    ['3-month', '2026-04-11', 'overdue', '2026-04-10'],
    ['6-month', '2026-06-25', 'upcoming', '2026-07-10'],
    ['6-month', '2026-06-26', 'due', '2026-07-10'],
    ['6-month', '2026-07-10', 'due', '2026-07-10'],
    ['6-month', '2026-07-11', 'overdue', '2026-07-10'],
  ])('the %s review is on %s %s', (point, on, state, due) => {
    expect(stateOn(point, on)).toMatchObject({ state, due, because: [] })
  })

  it('a review that was held is held, and not before it was', () => {
    const held = { reviews: [{ point: '3-month', held: '2026-04-20' }] }
    expect(stateOn('3-month', '2026-04-20', held)?.state).toBe('held')
    expect(stateOn('3-month', '2026-04-19', held)?.state).toBe('overdue')
  })

  it('the twelve-month review is listed once the six-month one is past', () => {
    expect(stateOn('12-month', '2026-07-10')).toBeUndefined()
    expect(stateOn('12-month', '2026-07-11')?.due).toBe('2027-01-10')
  })

  it('no measure looks past closure, so a closed plan has no check after it', () => {
    expect(stateOn('post-closure-6-month', day, { closed: '2026-06-30' })).toBeUndefined()
  })
})
