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

describe('what a whole tells of its parts', () => {
  const good = met('worked', { facts: ['a', 'b'] })
  const clock = waiting('soon', { earliest: '2026-07-10', facts: ['c'], missing: ['x'] })
  const open = unknown('nobody says', { missing: ['m', 'n'], lacks: ['search'], facts: ['d'] })
  const other = unknown('nor this', { missing: ['n', 'o'], lacks: ['evidence', 'search'] })
  const bad = notMet('an offence', { facts: ['b', 'e'] })

  it('are the reasons and facts of those that decide, everything once', () => {
    expect(combineAll([good, bad, notMet('another', { facts: ['e', 'f'] })])).toMatchObject({
      because: 'an offence; another',
      facts: ['b', 'e', 'f'],
    })
    expect(combineAny([good, bad])).toMatchObject({ because: 'worked', facts: ['a', 'b'] })
  })

  it('is what all of them miss and lack, where it is not known', () => {
    const told = { missing: ['m', 'n', 'o'], lacks: ['search', 'evidence'] }
    expect(combineAll([good, open, other])).toMatchObject(told)
    expect(combineAny([bad, open, other])).toMatchObject(told)
  })

  it('is what is not known besides, where all are needed and one is not met', () => {
    expect(combineAll([bad, open, clock])).toMatchObject({ missing: ['m', 'n'], lacks: [] })
  })

  it('is nothing missing where it is met', () => {
    expect(combineAny([good, open])).toMatchObject({ missing: [], lacks: [] })
  })

  it('is nothing missing where one is enough and one only waits', () => {
    expect(combineAny([clock, open])).toMatchObject({ verdict: 'waiting', missing: [], lacks: [] })
  })

  it('is what one part says, alone', () => {
    expect(combineAll([clock])).toBe(clock)
    expect(combineAny([open])).toBe(open)
  })

  it('is nothing where nobody reads it, and the verdict all the same', () => {
    expect(combineAll([good, bad], false)).toMatchObject({
      verdict: 'not-met',
      because: '',
      missing: [],
      facts: [],
    })
    expect(combineAny([good, bad], false)).toMatchObject({
      verdict: 'met',
      because: '',
      missing: [],
      facts: [],
    })
  })
})

describe('what the parts of a whole have in common', () => {
  const word = met('', { rests: 'word' })
  const data = met('')

  it('rests on words where all that decide do, and on both where they differ', () => {
    expect(combineAll([word, word]).rests).toBe('word')
    expect(combineAll([word, data]).rests).toBe('both')
    expect(combineAll([data, word]).rests).toBe('both')
    expect(combineAny([word, notMet('')]).rests).toBe('word')
  })

  it('is held apart, or looks past closure, where one part does', () => {
    const apart = met('', { heldApart: true })
    const past = met('', { afterClosure: true })
    expect(combineAll([data, apart])).toMatchObject({ heldApart: true, afterClosure: false })
    expect(combineAll([past, data])).toMatchObject({ heldApart: false, afterClosure: true })
    expect(combineAll([data, data])).toMatchObject({ heldApart: false, afterClosure: false })
  })

  it('holds every stance once', () => {
    const says = met('', { stances: ['data for', 'judged for'] })
    const against = notMet('', { stances: ['judged for', 'data against'] })
    expect(combineAll([says, against]).stances).toEqual(['data for', 'judged for', 'data against'])
  })

  it('is at odds as the part that decides is, else as any', () => {
    const byData = { ...met(''), atOdds: 'data' as const }
    const byWord = { ...notMet(''), atOdds: 'judgement' as const }
    expect(combineAll([byData, byWord]).atOdds).toBe('judgement')
    expect(combineAny([byWord, byData]).atOdds).toBe('data')
    expect(combineAll([byData, notMet('')]).atOdds).toBe('data')
    expect(combineAll([data, data]).atOdds).toBeUndefined()
  })
})

describe('the days of a whole', () => {
  const on = (earliest: string) => waiting('', { earliest })

  it('are the latest of three where all are needed, whatever their order', () => {
    expect(combineAll([on('2026-05-01'), on('2026-07-01'), on('2026-06-01')]).earliest).toBe(
      '2026-07-01',
    )
  })

  it('are the soonest of three where one is enough, whatever their order', () => {
    expect(combineAny([on('2026-06-01'), on('2026-05-01'), on('2026-07-01')]).earliest).toBe(
      '2026-05-01',
    )
  })

  it('are those of the parts that are still open', () => {
    expect(combineAll([{ ...met(''), earliest: '2026-09-01' }, on('2026-06-01')]).earliest).toBe(
      '2026-06-01',
    )
  })

  it('are restarted where one of those that fail is and one is enough, else where all are', () => {
    const restarted = notMet('', { earliest: '2026-09-01', restarted: true })
    expect(combineAny([restarted, notMet('')]).restarted).toBe(true)
    expect(combineAny([notMet(''), notMet('')]).restarted).toBe(false)
    expect(combineAll([restarted, restarted]).restarted).toBe(true)
    expect(combineAll([restarted, unknown('')]).restarted).toBe(true)
    expect(combineAny([restarted, waiting('')]).restarted).toBe(false)
  })

  it('lack a judgement only where nothing else is lacking in the same part', () => {
    const both = unknown('', { lacks: ['search', 'judgement'] })
    const nothing = unknown('')
    expect(combineAny([both, nothing]).lacks).toEqual(['search', 'judgement'])
  })
})
