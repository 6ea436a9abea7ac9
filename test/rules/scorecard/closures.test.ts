import { describe, expect, it } from 'vitest'
import { scorecardOf, type FamilyOnCard } from '../../../rules/scorecard.ts'
import { family, quarter } from './families.ts'

const closed = (count: number, day: string, closedWhole?: boolean, locality = 'North') =>
  Array.from({ length: count }, (): FamilyOnCard => ({
    ...family(locality, { closed: day }),
    ...(closedWhole === undefined ? {} : { closedWhole }),
  }))
const rowOf = (all: readonly FamilyOnCard[], locality: string | null = 'North') =>
  scorecardOf(all, quarter).closures.find((row) => row.locality === locality)

describe('plans closed in a quarter', () => {
  it('are counted by whether all that the framework asks was met', () => {
    const all = [
      ...closed(6, quarter.from, true),
      ...closed(5, quarter.to, false),
      ...closed(7, quarter.to),
    ]
    expect(rowOf(all)).toMatchObject({ closed: 18, whole: 6, withoutAll: 5, notSaid: 7 })
    expect(rowOf(all, null)).toMatchObject({ closed: 18 })
  })

  it('are not those closed before it, after it, or open', () => {
    const all = [
      ...closed(5, '2026-06-30', true),
      ...closed(5, '2026-10-01', false),
      ...Array.from({ length: 5 }, () => family('North', {})),
    ]
    expect(rowOf(all)).toMatchObject({ closed: 0, whole: 0, withoutAll: 0, notSaid: 0 })
  })

  it('stand in their own locality alone, and a small number of them is not told', () => {
    const all = [...closed(6, quarter.to, true), ...closed(3, quarter.to, false, 'South')]
    expect(rowOf(all, 'South')).toMatchObject({ closed: 'fewer than 5', whole: 0 })
    expect(rowOf(all, null)?.withoutAll).not.toBe(3)
    expect(JSON.stringify(scorecardOf(all, quarter).closures)).not.toMatch(/:3\b/)
  })
})
