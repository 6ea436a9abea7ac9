import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { priya, type Person } from '../service-lab.ts'
import { former, openParentsLab, readers, type ParentsLab } from './parents.ts'
import { placeNames, places, toldIn } from './places.ts'

let lab: ParentsLab
const everyPlace = placeNames.map((name) => places[name].text).join(' and ')
const oneLine = `${places.home.text}; ${places.school.text}`

/** A closure into whose every text each place was typed by the lead, who knows them all. */
beforeAll(async () => {
  lab = await openParentsLab()
  const asked = await lab.post(priya, `/api/plans/${lab.key}/closure`, {
    do: 'ask',
    id: 'closure',
    wish: {
      closing: '2026-11-25',
      move: 'step-down',
      destination: oneLine,
      reason: everyPlace,
      stays: everyPlace,
      contact: `${places.gp.text}; ${places.meeting.text}`,
      agrees: 'partly',
      agreed: '2026-11-24',
      words: everyPlace,
      unmet: everyPlace,
    },
  })
  if (asked.status !== 200) throw new Error(await asked.text())
}, 120_000)
afterAll(() => lab.close())

const paths = ['', '/record', '/record?as=csv', '/record?as=json'].map((rest) => `/closure${rest}`)
const read = async (who: Person, path: string) => {
  const answer = await lab.ask(who, `/api/plans/${lab.key}${path}`)
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

describe('a closure with places that are kept from the father', () => {
  it.each(readers.map(([who, known]) => [who.name, who, known] as const))(
    'tells %s, by its page and its record, those that are for them and no other',
    async (_, who, known) => {
      for (const path of paths) {
        const { status, text } = await read(who, path)
        expect([path, status]).toEqual([path, 200])
        expect([path, toldIn(text).filter((name) => !known.includes(name))]).toEqual([path, []])
      }
    },
  )

  it('tells the lead all of them, so that these texts are there to be withheld', async () => {
    expect(toldIn((await read(priya, '/closure/record')).text)).toEqual(placeNames)
  })

  it('is not there for whoever has left the team', async () => {
    for (const path of paths) {
      const { status, text } = await read(former, path)
      expect([path, status, toldIn(text)]).toEqual([path, 404, []])
    }
  })

  it('refuses a step of somebody who left in words that tell nothing', async () => {
    const answer = await lab.post(former, `/api/plans/${lab.key}/closure`, {
      do: 'withdraw',
      id: 'back',
      closure: 'closure',
    })
    expect([answer.status, toldIn(await answer.text())]).toEqual([404, []])
  })

  it('is a file named by the plan’s number alone', async () => {
    const { headers } = await read(priya, '/closure/record?as=csv')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="outcome-record-${lab.reference}.csv"`,
    )
  })
})
