import { describe, expect, it } from 'vitest'
import { scorecardOf, type FamilyOnCard } from '../../../rules/scorecard.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { family, quarter, score } from './families.ts'

const sdq = { instrument: 'SDQ', informant: 'parent', edition: '2005' }

const scored = (many: number, evidence: EvidenceRow[], locality = 'North'): FamilyOnCard[] =>
  Array.from({ length: many }, () => family(locality, { evidence }))

const distances = (all: readonly FamilyOnCard[]) =>
  scorecardOf(all, quarter).distances.filter(({ locality }) => locality === null)

describe('the distance travelled', () => {
  const fell = [
    score('2026-02-01', 20, sdq),
    score('2026-05-01', 30, sdq),
    score('2026-09-01', 14, sdq),
  ]

  it('is from the first score to the latest, whatever lay between', () => {
    expect(distances(scored(5, fell))).toMatchObject([
      { people: 5, fell: 5, rose: 0, same: 0, first: 20, latest: 14 },
    ])
  })

  it('goes by the days, not by the order of the rows', () => {
    expect(distances(scored(5, fell.toReversed()))).toMatchObject([{ first: 20, latest: 14 }])
  })

  it('ends with the quarter: a score of the next day does not count', () => {
    const later = [...fell, score('2026-10-01', 2, sdq)]
    expect(distances(scored(5, later))).toMatchObject([{ latest: 14 }])
  })

  it('and one of the last day does', () => {
    const last = [...fell, score('2026-09-30', 2, sdq)]
    expect(distances(scored(5, last))).toMatchObject([{ latest: 2 }])
  })

  it('leaves out whoever has one score only', () => {
    expect(distances(scored(5, [score('2026-02-01', 20, sdq)]))).toMatchObject([
      { people: 0, first: null, latest: null },
    ])
  })

  it.each([
    ['informants', { ...sdq, informant: 'teacher' }],
    ['editions', { ...sdq, edition: '2015' }],
    ['instruments', { ...sdq, instrument: 'WEMWBS' }],
  ])('never mixes two %s', (_what, other) => {
    const found = distances(
      scored(5, [score('2026-02-01', 20, sdq), score('2026-09-01', 9, other)]),
    )
    expect(found.map(({ people }) => people)).toEqual([0, 0])
  })

  it('never mixes two people of one family', () => {
    const two = [score('2026-02-01', 20, sdq, 'c1'), score('2026-09-01', 9, sdq, 'a1')]
    expect(distances(scored(5, two))).toMatchObject([{ people: 0 }])
  })

  it('shows no mean of four people', () => {
    expect(distances(scored(4, fell))).toMatchObject([
      { people: 'fewer than 5', first: null, latest: null },
    ])
  })

  it('shows no mean where one small place could be found from the others', () => {
    const all = [...scored(9, fell, 'South'), ...scored(3, fell, 'North')]
    const south = scorecardOf(all, quarter).distances.find(({ locality }) => locality === 'South')
    expect(south).toMatchObject({ people: 'withheld', first: null })
  })
})
