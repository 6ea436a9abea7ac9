import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { QuarterCounts } from '../../../../src/api/schemas/scorecard.ts'
import { otherLocality } from '../../../../src/plan/scorecard/on-card.ts'
import { adding, helen, openServiceLab, pat, priya, type ServiceLab } from '../service-lab.ts'

let lab: ServiceLab
beforeEach(async () => {
  lab = await openServiceLab()
})
afterEach(() => lab.close())

/** Opens so many families with a need in the theme of money, in a place. */
function open(count: number, locality: string, opened = '2026-07-01'): void {
  for (let nth = 0; nth < count; nth++) {
    const made = lab.service.desk.open(priya, {
      family: 'Ashby',
      framework: 'supporting-families-2022',
      opened,
      locality,
    })
    if (made.kind !== 'opened') throw new Error(JSON.stringify(made))
    const written = lab.service.desk.write(
      priya,
      made.key,
      [
        adding('person', { name: 'Sam Ashby', kind: 'adult' }, 'sam'),
        adding('need', { ref: '10.1', people: ['sam'], identified: opened }, 'need'),
      ],
      'page',
    )
    if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  }
}

async function cardFor(quarter: string, who = pat): Promise<QuarterCounts> {
  const answer = await lab.ask(who, `/api/scorecard?quarter=${quarter}`)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { scorecard: QuarterCounts }).scorecard
}
const familiesIn = ({ cells }: QuarterCounts, locality: string | null) =>
  cells.find((cell) => cell.theme === '10' && cell.locality === locality)?.families

describe('the scorecard of a quarter', () => {
  it('counts all plans for a programme officer, to whom none of them opens', async () => {
    open(6, 'Northgate')
    expect(familiesIn(await cardFor('2026-Q3'), null)).toBe(6)
    expect(await (await lab.ask(pat, '/api/families')).json()).not.toHaveProperty('rows')
  })

  it('says no count below 5, to a manager neither', async () => {
    open(4, 'Northgate')
    expect(familiesIn(await cardFor('2026-Q3', helen), null)).toBe('fewer than 5')
  })

  it('names a place from 5 families on, since what was typed for one may be its address', async () => {
    open(5, 'Northgate')
    open(4, '12 Elm Road, Hebden')
    const card = await cardFor('2026-Q3')
    expect(familiesIn(card, 'Northgate')).toBeDefined()
    expect(familiesIn(card, otherLocality)).toBe('fewer than 5')
    expect(JSON.stringify(card)).not.toContain('Elm Road')
  })

  it('holds no name, key or number of a plan', async () => {
    open(6, 'Northgate')
    const told = JSON.stringify(await cardFor('2026-Q3'))
    for (const theirs of ['Ashby', 'Sam', 'FP-', ...lab.log.planKeys()]) {
      expect(told).not.toContain(theirs)
    }
  })

  it('tells no word that was typed as the name of a tool, its edition or who gave a score', async () => {
    open(6, 'Northgate')
    for (const key of lab.log.planKeys()) {
      const scores = ['2026-07-02', '2026-09-02'].map((on) =>
        adding('evidence', {
          measure: 'score',
          who: 'sam',
          on,
          instrument: 'Star of Elm Road',
          edition: 'Elm Road',
          informant: 'Ann of Elm Road',
          number: 4,
        }),
      )
      lab.service.desk.write(priya, key, scores, 'page')
    }
    const card = await cardFor('2026-Q3')
    expect(familiesIn(card, null)).toBe(6)
    expect(JSON.stringify(card)).not.toContain('Elm Road')
  })

  it('leaves out a plan that opened after it', async () => {
    open(6, 'Northgate', '2026-10-01')
    expect((await cardFor('2026-Q3')).cells).toEqual([])
    expect(familiesIn(await cardFor('2026-Q4'), null)).toBe(6)
  })

  it('is refused for a quarter that has not begun, and for one that is none', async () => {
    for (const quarter of ['2027-Q1', '2026-Q5', 'spring']) {
      const answer = await lab.ask(pat, `/api/scorecard?quarter=${quarter}`)
      expect([quarter, answer.status]).toEqual([quarter, 400])
    }
  })

  it('stands on the access log without any plan', async () => {
    await cardFor('2026-Q3')
    const [row] = lab.log.access.find(1, {})
    expect(row).toMatchObject({ oid: pat.oid, what: 'GET /api/scorecard', plan: null, plans: [] })
  })
})
