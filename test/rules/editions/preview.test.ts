import { describe, expect, it } from 'vitest'
import { previewOf } from '../../../rules/editions/preview.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Framework } from '../../../rules/framework.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { readFramework } from '../../../rules/read-framework.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import { clause, councils, themeWith } from '../framework-document/frameworks.ts'
import { need, planOf } from '../plans/plan.ts'

function edition(year: number, evidence: unknown, parts: Record<string, unknown> = {}): Framework {
  const id = `eastshire-${year}`
  const themes = [themeWith({ kind: 'each', who: { of: 'need' }, of: evidence })]
  const read = readFramework(councils({ id, edition: `${year}`, themes, ...parts }))
  if ('errors' in read) throw new Error(read.errors.join('; '))
  return read.framework
}

const old = edition(2026, clause())
const stricter = edition(2027, clause({ is: { atLeast: 97 } }))
const on = '2026-07-31'

/** A plan of a child who went to school so many of 100 times in each of two terms. */
const pupil = (attended: number, framework = old.id): PlanDocument =>
  planOf({
    framework,
    opened: '2026-01-01',
    needs: [need('1.1', ['c1'], '2026-01-01')],
    evidence: ['2025-26 spring', '2025-26 summer'].map((term) => ({
      measure: 'attendance',
      who: 'c1',
      term,
      possible: 100,
      attended,
    })),
  })

describe('two editions side by side', () => {
  const verdictUnder = (framework: Framework) =>
    evaluate(pupil(96, framework.id), on, framework).outcomes[0]?.verdict

  it('each judge the plans that were agreed under them', () => {
    expect(verdictUnder(old)).toBe('met')
    expect(verdictUnder(stricter)).toBe('not-met')
    expect(verdictUnder(old)).toBe('met')
  })

  it('are both known to whoever reads a plan', () => {
    const own = [old, stricter]
    expect(readPlan(pupil(96, old.id), own)).toEqual({ plan: pupil(96, old.id) })
    expect(readPlan(pupil(96, stricter.id), own)).toEqual({ plan: pupil(96, stricter.id) })
  })

  it('do not stand in for each other: the id of the plan names the edition', () => {
    expect(readPlan(pupil(96, stricter.id), [old])).toMatchObject({
      errors: [
        expect.stringMatching(
          /^framework: eastshire-2027 is not known; known are .*eastshire-2026$/,
        ),
      ],
    })
    expect(() => evaluate(pupil(96, stricter.id), on, old)).toThrow('there is no framework')
  })
})

describe('what another edition would change', () => {
  it('is nothing for a child whose attendance is enough in both', () => {
    expect(previewOf(pupil(97), on, old, stricter)).toEqual({
      reference: 'FP-1042',
      on,
      changes: [],
    })
  })

  it('is the outcome, the theme and the family’s result, and the clause that is why', () => {
    const turn = { before: 'met', after: 'not-met' }
    expect(previewOf(pupil(96), on, old, stricter)).toEqual({
      reference: 'FP-1042',
      on,
      changes: [
        { what: 'theme', ref: '1', ...turn, because: [] },
        { what: 'outcome', ref: '1.1', ...turn, because: [{ ref: '1.1.E1', ...turn }] },
        { what: 'progress', ref: 'progress', ...turn, because: [] },
      ],
    })
  })

  it('is told of a clause too that changes nothing around it', () => {
    const added = clause({ ref: '1.1.E2', is: { atLeast: 99 } })
    const either = edition(2028, { kind: 'any', of: [clause(), added] })
    expect(previewOf(pupil(96), on, old, either)).toMatchObject({
      changes: [
        {
          ref: '1.1',
          before: 'met',
          after: 'met',
          because: [{ ref: '1.1.E2', before: 'not listed', after: 'not-met' }],
        },
      ],
    })
  })

  it('is whether the family comes under it', () => {
    const gate = { counts: 'not stated', reads: 'None.' }
    expect(previewOf(pupil(97), on, old, edition(2029, clause(), { gate }))).toMatchObject({
      changes: [{ what: 'eligibility', before: 'met', after: 'not-stated' }],
    })
  })

  it('cannot be told where the plan names what the other edition does not have', () => {
    const themes = [
      themeWith(clause(), {
        needs: [{ ref: '1.9', says: 'A child who misses school' }],
        outcomes: [{ ref: '1.1', meets: ['1.9'], says: 'Good', confirms: [], evidence: clause() }],
      }),
    ]
    expect(previewOf(pupil(97), on, old, edition(2030, clause(), { themes }))).toEqual({
      reference: 'FP-1042',
      errors: ['needs[0].ref: eastshire-2030 has no need 1.1'],
    })
  })
})
