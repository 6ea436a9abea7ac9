import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { AgreedOutcome, EvidenceRow, Need } from '../../../rules/plan-document.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { need } from '../plans/plan.ts'
import { fact } from '../plans/rows.ts'

const on = '2026-06-01'

const agreed = (ref: string, day = '2026-01-12'): AgreedOutcome => ({ ref, agreed: day })

const findingsOf = (needs: Need[], outcomes: AgreedOutcome[] = [], evidence: EvidenceRow[] = []) =>
  evaluate(herefordshirePlan({ needs, outcomes, evidence }), on)

const work = need('4.1', ['a1'])
const abuse = need('5.1', ['a1'])
const volunteering = fact('12.m1', true)
const qualification = fact('13.m1', true)

describe('the gate', () => {
  it('opens with two of the six headline areas', () => {
    expect(findingsOf([work, abuse]).eligibility).toEqual({ verdict: 'met', count: 2, needed: 2 })
  })

  it('does not open with two issues of one area', () => {
    expect(findingsOf([work, need('4.4', ['a1'])]).eligibility).toEqual({
      verdict: 'not-met',
      count: 1,
      needed: 2,
    })
  })

  it('counts an issue of the day the plan opened, and none of the day after', () => {
    const second = (day: string) => findingsOf([work, need('5.1', ['a1'], day)]).eligibility.count
    expect(second('2026-01-10')).toBe(2)
    expect(second('2026-01-11')).toBe(1)
  })

  it('does not count an area with an agreed outcome and no issue', () => {
    expect(findingsOf([work], [agreed('16')]).eligibility.count).toBe(1)
  })
})

describe('an area', () => {
  it('lists all its outcomes once it has an issue, and no other area does', () => {
    const { themes, outcomes } = findingsOf([work])
    expect(themes.map(({ ref }) => ref)).toEqual(['4'])
    expect(outcomes.map(({ ref }) => ref)).toEqual(['11', '12', '13', '14'])
  })

  it('holds the family back with all its outcomes while none is met', () => {
    const { themes, progress, outstanding } = findingsOf([work])
    expect(themes).toEqual([{ ref: '4', verdict: 'unknown' }])
    expect(progress).toEqual({ verdict: 'unknown', earliest: null, because: ['4'] })
    expect(outstanding).toEqual(['11', '12', '13', '14'])
  })

  it('is met by any one of them where none is agreed', () => {
    const { themes, progress, outstanding } = findingsOf([work], [], [volunteering])
    expect(themes).toEqual([{ ref: '4', verdict: 'met' }])
    expect(progress.verdict).toBe('met')
    expect(outstanding).toEqual([])
  })

  it('is not met by another one while the agreed one is open, which alone is outstanding', () => {
    const { themes, outstanding } = findingsOf([work], [agreed('13')], [volunteering])
    expect(themes).toEqual([{ ref: '4', verdict: 'unknown' }])
    expect(outstanding).toEqual(['13'])
  })

  it('is met once all that are agreed are', () => {
    const { themes, outstanding } = findingsOf(
      [work],
      [agreed('12'), agreed('13')],
      [volunteering, qualification],
    )
    expect(themes).toEqual([{ ref: '4', verdict: 'met' }])
    expect(outstanding).toEqual([])
  })

  it('asks for no judgement on the plan', () => {
    expect(findingsOf([work], [], [volunteering]).progress).toEqual({
      verdict: 'met',
      earliest: null,
      because: [],
    })
  })
})

describe('an issue that arises later', () => {
  const later = (outcomes: AgreedOutcome[]) =>
    findingsOf([work, need('4.4', ['a1'], '2026-03-01')], outcomes, [volunteering])

  it('leaves its area unknown until an outcome is agreed, and says so', () => {
    const { themes, progress, outstanding } = later([])
    expect(themes).toEqual([
      {
        ref: '4',
        verdict: 'unknown',
        missing: ['an outcome of 4 agreed on 1 March 2026 or later, for the additional issue 4.4'],
      },
    ])
    expect(progress).toEqual({ verdict: 'unknown', earliest: null, because: ['4'] })
    expect(outstanding).toEqual([])
  })

  it('is not answered by an outcome agreed the day before', () => {
    expect(later([agreed('12', '2026-02-28')]).themes[0]?.verdict).toBe('unknown')
  })

  it('is answered by one agreed on its day', () => {
    expect(later([agreed('12', '2026-03-01')]).themes).toEqual([{ ref: '4', verdict: 'met' }])
  })

  it('is not answered by an outcome of another area', () => {
    expect(later([agreed('16', '2026-03-01')]).themes[0]?.verdict).toBe('unknown')
  })

  it('is no more than an issue where it was there when the plan opened', () => {
    const both = [work, need('4.1', ['c1'], '2026-03-01')]
    expect(findingsOf(both, [], [volunteering]).themes).toEqual([{ ref: '4', verdict: 'met' }])
  })
})
