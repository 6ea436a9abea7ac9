import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../rules/clause.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Framework } from '../../../rules/framework.ts'
import { bradford } from '../../../rules/frameworks/bradford/index.ts'
import { need, planOf } from '../plans/plan.ts'

const quiet: Clause = {
  kind: 'measured',
  ref: '1.m1',
  says: 'No offences for six months',
  shape: 'events',
  counts: [{ measure: 'offence' }],
  noun: 'offence',
  whose: 'family',
  is: { atMost: 0 },
  over: { months: 6 },
}
const watched: Clause = { ...quiet, ref: '1.m2', over: { monthsAfterClosure: 6 } }

/** A council's own framework that puts measures with windows at a theme. */
const own: Framework = {
  ...bradford,
  themes: bradford.themes.map((theme) =>
    theme.ref === '1' ? { ...theme, clauses: [quiet, watched] } : theme,
  ),
}

const plan = planOf({ framework: 'bradford', needs: [need('1', 'family')] })

describe('a measure that stands at a theme', () => {
  it('is judged like any other, with the day it could be met', () => {
    const [theme] = evaluate(plan, '2026-06-01', own).themes
    expect(theme?.clauses).toMatchObject([
      { ref: '1.m1', verdict: 'waiting', earliest: '2026-07-10' },
      { ref: '1.m2', verdict: 'waiting', earliest: null, afterClosure: true },
    ])
  })

  it('asks for the review that is the first to see its window whole', () => {
    const { reviews } = evaluate(plan, '2026-06-01', own)
    expect(reviews.map(({ point, because }) => [point, because])).toEqual([
      ['3-month', []],
      ['6-month', ['1.m1']],
    ])
  })

  it('asks for the check after closure where it looks past it', () => {
    const { reviews } = evaluate({ ...plan, closed: '2026-06-01' }, '2026-07-01', own)
    expect(reviews).toMatchObject([
      { point: 'post-closure-6-month', due: '2026-12-01', because: ['1.m2'] },
    ])
  })

  it('is not listed where the plan has nothing to do with its theme', () => {
    const elsewhere = planOf({ framework: 'bradford', needs: [need('2', 'family')] })
    expect(evaluate(elsewhere, '2026-06-01', own).themes.map(({ ref }) => ref)).toEqual(['2'])
  })
})
