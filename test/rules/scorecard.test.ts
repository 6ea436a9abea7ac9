import { describe, expect, it } from 'vitest'
import { scorecardOf, type Cell, type FamilyOnCard } from '../../rules/scorecard.ts'
import { need } from './plans/plan.ts'
import { judged } from './plans/rows.ts'
import { families, family, quarter } from './scorecard/families.ts'

const cellOf = (all: readonly FamilyOnCard[], place: Partial<Cell>): Cell | undefined =>
  scorecardOf(all, quarter).cells.find((cell) =>
    Object.entries(place).every(([key, value]) => cell[key as keyof Cell] === value),
  )

const inNorth = (all: readonly FamilyOnCard[]) => cellOf(all, { theme: '6', locality: 'North' })

describe('a family is counted', () => {
  it('as met where its theme is met', () => {
    expect(inNorth(families(5, 'North', 'met'))).toMatchObject({ families: 5, met: 5, unknown: 0 })
  })

  it('as outstanding where it is not met', () => {
    expect(inNorth(families(5, 'North', 'not-met'))).toMatchObject({ outstanding: 5, met: 0 })
  })

  it('as unknown where nobody has said', () => {
    expect(inNorth(families(5, 'North', 'unknown'))).toMatchObject({ unknown: 5, met: 0 })
  })

  const waiting = (closed?: string) =>
    Array.from({ length: 5 }, () =>
      family('North', {
        needs: [need('6.2', ['c1'])],
        ...(closed === undefined ? {} : { closed }),
        evidence: [judged('practitioner', '6.2', 'met')],
        searched: [
          { measures: ['missing-episode'], people: ['c1'], from: '2025-01-01', to: quarter.to },
        ],
      }),
    )

  it('as waiting while its plan is open and only time is missing', () => {
    expect(inNorth(waiting())).toMatchObject({ waiting: 5, onWatch: 0 })
  })

  it('as on watch once its plan is closed', () => {
    expect(inNorth(waiting('2026-09-01'))).toMatchObject({ waiting: 0, onWatch: 5 })
  })

  it('as waiting still where it closes only after the quarter', () => {
    expect(inNorth(waiting('2026-10-01'))).toMatchObject({ waiting: 5, onWatch: 0 })
  })

  it('not at all in a theme it has no need in', () => {
    expect(cellOf(families(5, 'North', 'met'), { theme: '1' })).toBeUndefined()
  })

  it('in its own locality and in all together, and in no other', () => {
    const all = [...families(6, 'North', 'met'), ...families(7, 'South', 'not-met')]
    expect(inNorth(all)).toMatchObject({ families: 6, met: 6, outstanding: 0 })
    expect(cellOf(all, { locality: 'South' })).toMatchObject({
      families: 7,
      met: 0,
      outstanding: 7,
    })
    expect(cellOf(all, { locality: null })).toMatchObject({ families: 13, met: 6, outstanding: 7 })
  })

  it('once: given twice, it is a bug', () => {
    const [one] = families(1, 'North', 'met')
    expect(() => scorecardOf(one ? [one, one] : [], quarter)).toThrow('given twice')
  })

  it('by the findings of the quarter’s last day: those of another are a bug', () => {
    const other = { from: '2026-10-01', to: '2026-12-31' }
    expect(() => scorecardOf(families(1, 'North', 'met'), other)).toThrow('2026-09-30')
  })
})

describe('the two sides', () => {
  const inBradford = (about: string) =>
    Array.from({ length: 5 }, () =>
      family('North', {
        framework: 'bradford',
        needs: [need('1', ['c1'])],
        evidence: [judged('practitioner', about, 'not-met')],
      }),
    )

  it('are apart where a framework divides its outcomes: an unmet extrinsic one leaves the intrinsic alone', () => {
    const all = inBradford('1.4')
    expect(cellOf(all, { theme: '1', side: 'extrinsic', locality: 'North' })?.outstanding).toBe(5)
    expect(cellOf(all, { theme: '1', side: 'intrinsic', locality: 'North' })?.outstanding).toBe(0)
  })

  it('and an unmet intrinsic one the extrinsic', () => {
    const all = inBradford('1.3')
    expect(cellOf(all, { theme: '1', side: 'extrinsic', locality: 'North' })?.outstanding).toBe(0)
    expect(cellOf(all, { theme: '1', side: 'intrinsic', locality: 'North' })?.outstanding).toBe(5)
  })

  it('are said to be not classified where it does not', () => {
    expect(inNorth(families(5, 'North', 'met'))?.side).toBe('not classified')
  })
})
