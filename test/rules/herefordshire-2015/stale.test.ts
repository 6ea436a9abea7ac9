import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Searched } from '../../../rules/plan-document.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { need, search } from '../plans/plan.ts'
import { offence } from '../plans/rows.ts'

const family = (searched: Searched[]) =>
  herefordshirePlan({
    needs: [need('1.1', ['c1'])],
    evidence: [offence('2025-11-01', 'c1')],
    searched,
  })

const stale = (searched: Searched[], on: string) =>
  evaluate(family(searched), on).warnings.filter(({ code }) => code === 'stale-source')

const police = (until: string) => [search(['offence'], 'family', '2025-07-11', until)]

describe('a source that was searched too long ago', () => {
  it('is warned about from the thirty-second day', () => {
    expect(stale(police('2026-08-01'), '2026-09-02')).toEqual([
      {
        ref: '1.m1',
        code: 'stale-source',
        text: 'The last search for offences ended on 1 August 2026, more than 31 days before this day: what it found does not speak for today.',
      },
    ])
  })

  it('is not mentioned on the thirty-first', () => {
    expect(stale(police('2026-08-01'), '2026-09-01')).toEqual([])
    const [first] = evaluate(family(police('2026-08-01')), '2026-09-01').outcomes
    expect(first?.verdict).toBe('met')
  })

  it('is not mentioned where it was never searched', () => {
    expect(stale([], '2026-09-02')).toEqual([])
  })

  it('is not mentioned while six months still run', () => {
    expect(stale(police('2026-02-01'), '2026-06-01')).toEqual([])
  })
})
