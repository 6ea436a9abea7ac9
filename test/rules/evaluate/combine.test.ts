import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../rules/findings.ts'
import { allVerdict, anyVerdict, combineAll, combineAny } from '../../../rules/evaluate/combine.ts'
import { met, notApplicable, notMet, unknown, waiting } from '../../../rules/evaluate/result.ts'

const order: readonly Verdict[] = ['met', 'waiting', 'unknown', 'not-met']

describe('parts of which all are needed', () => {
  it('come to the worst of them, unless it is not known whether there is a worse one', () => {
    expect(allVerdict(order)).toBe('not-met')
    expect(allVerdict(['met', 'waiting', 'unknown'])).toBe('unknown')
    expect(allVerdict(['met', 'waiting'])).toBe('waiting')
    expect(allVerdict(['met', 'not-applicable'])).toBe('met')
    expect(allVerdict(['not-applicable'])).toBe('not-applicable')
  })

  it('could be met on the latest of their days', () => {
    const parts = [
      waiting('', { earliest: '2026-07-10' }),
      notMet('', { earliest: '2026-09-01', restarted: true }),
    ]
    expect(combineAll(parts)).toMatchObject({ earliest: '2026-09-01', restarted: true })
  })

  it('have no day where one of them has none', () => {
    const parts = [waiting('', { earliest: '2026-07-10' }), waiting('after closure')]
    expect(combineAll(parts).earliest).toBeNull()
  })

  it('have no day, and no restarted clock, where one is finally not met', () => {
    const parts = [notMet('', { earliest: '2026-09-01', restarted: true }), notMet('')]
    expect(combineAll(parts)).toMatchObject({ earliest: null, restarted: false })
  })
})

describe('parts of which one is enough', () => {
  it('come to the best of them', () => {
    expect(anyVerdict(order)).toBe('met')
    expect(anyVerdict(['not-met', 'unknown', 'waiting'])).toBe('waiting')
    expect(anyVerdict(['not-met', 'unknown'])).toBe('unknown')
  })

  it('could be met on the soonest day known', () => {
    const parts = [
      waiting('', { earliest: '2026-09-01' }),
      notMet('', { earliest: '2026-07-10', restarted: true }),
    ]
    expect(combineAny(parts).earliest).toBe('2026-07-10')
  })

  it('promise no day while unknown, even where a clock is running', () => {
    const parts = [unknown('', { lacks: ['search'] }), notMet('', { earliest: '2026-07-10' })]
    expect(combineAny(parts).earliest).toBeNull()
  })

  it('lack only a judgement where that is the shortest way', () => {
    const parts = [unknown('', { lacks: ['search'] }), unknown('', { lacks: ['judgement'] })]
    expect(combineAny(parts).lacks).toEqual(['judgement'])
    expect(combineAll(parts).lacks).toEqual(['search', 'judgement'])
  })
})

describe('a part that looks past closure', () => {
  it('does not count towards the verdict before closure', () => {
    const parts = [met(''), waiting('after closure', { afterClosure: true })]
    expect(combineAll(parts)).toMatchObject({ verdict: 'waiting', before: 'met' })
  })

  it('counts for nothing where nothing is left', () => {
    expect(combineAll([notApplicable('a'), notApplicable('b')]).verdict).toBe('not-applicable')
  })
})
