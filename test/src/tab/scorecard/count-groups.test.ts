import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../rules/scorecard.ts'
import type { QuarterCounts } from '../../../../src/api/schemas/scorecard.ts'
import { quarterGroups, trendRows } from '../../../../src/tab/scorecard/count-groups.ts'
import { scorecardFile } from '../../../../src/tab/scorecard/scorecard-file.ts'
import { quarterInWords } from '../../../../src/tab/scorecard/scorecard-rows.ts'

const cell = (parts: Partial<Cell>): Cell => ({
  framework: 'bradford',
  theme: '1',
  side: 'not classified',
  locality: null,
  families: 20,
  met: 5,
  waiting: 5,
  outstanding: 10,
  unknown: 0,
  onWatch: 0,
  ...parts,
})
const card = (...cells: Cell[]): QuarterCounts => ({
  quarter: { from: '2026-10-01', to: '2026-12-31' },
  cells,
  closures: [],
})
const titleOf = (theme: string) => `Theme ${theme}`

describe('the rows of a quarter', () => {
  it('stand by theme, all places first, and themes in their order by number', () => {
    const groups = quarterGroups(
      card(
        cell({ theme: '10' }),
        ...['South', null, 'North'].map((locality) => cell({ theme: '2', locality })),
      ),
      'bradford',
      titleOf,
    )
    expect(groups.map(({ title }) => title)).toEqual(['Theme 2', 'Theme 10'])
    expect(groups[0]?.rows.map(({ title }) => title)).toEqual(['All places', 'North', 'South'])
  })

  it('show the two sides beside each other, the intrinsic one hatched', () => {
    const [group] = quarterGroups(
      card(cell({ side: 'intrinsic' }), cell({ side: 'extrinsic', met: 10 })),
      'bradford',
      titleOf,
    )
    expect(group?.rows.map(({ title }) => title)).toEqual([
      'All places, Intrinsic',
      'All places, Extrinsic',
    ])
    expect(group?.rows.map(({ fields }) => fields.at(-1))).toEqual([
      { says: '25%', share: { of: 0.25, isHatched: true } },
      { says: '50%', share: { of: 0.5, isHatched: false } },
    ])
  })

  it('show no share where a count of it is not shown, or nobody is counted', () => {
    const lastOf = (parts: Partial<Cell>) =>
      quarterGroups(card(cell(parts)), 'bradford', titleOf)[0]?.rows[0]?.fields.at(-1)
    for (const parts of [
      { met: 'fewer than 5' },
      { families: 'withheld' },
      { families: 0, met: 0 },
    ] as const)
      expect(lastOf(parts)).toEqual({ says: 'not shown' })
  })

  it('leave out the only place there is, which says what all places say', () => {
    const [group] = quarterGroups(card(cell({}), cell({ locality: 'North' })), 'bradford', titleOf)
    expect(group?.rows).toHaveLength(1)
  })
})

it('a trend says of each quarter how many met a theme, and where no family was there', () => {
  const quarters = [card(), card(cell({ met: 'fewer than 5' })), card(cell({}))].map(
    (scorecard, nth) => ({ name: `2026-Q${nth + 1}`, on: '2026-12-31', scorecard }),
  )
  const [row] = trendRows(quarters, 'bradford', titleOf)
  expect(row?.fields.map(({ says }) => says)).toEqual([
    'no family',
    'fewer than 5 of 20',
    '5 of 20',
  ])
})

it('a file of a quarter has its counts and where they are of, and is named by the quarter', () => {
  const counts = card(cell({ locality: '=North', met: 'fewer than 5' }))
  const { name, text } = scorecardFile(counts, '2026-Q4')
  const [head, row] = text.split('\r\n')
  expect(head).toContain('"Place","Families","Met"')
  expect(row).toContain(`"'=North","20","fewer than 5"`)
  expect(name).toBe('scorecard-2026-Q4.csv')
})

it('a quarter is said by its months', () => {
  expect(quarterInWords('2026-Q4')).toBe('October to December 2026')
})
