import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  adding,
  grace,
  helen,
  liam,
  openFamily,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

let lab: ServiceLab
let key = ''
beforeAll(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
  const audience = [liam.agency]
  const on = '2026-07-01'
  const written = lab.service.desk.write(
    liam,
    key,
    [
      adding('person', { name: 'Zebulon', kind: 'adult', audience }, 'hidden-person'),
      adding('need', { ref: '6.1', people: ['sam'], identified: on, audience }, 'hidden-need'),
      adding('evidence', { measure: 'exclusion', who: 'sam', on, audience }, 'hidden-row'),
    ],
    'page',
  )
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
})
afterAll(() => lab.close())

let sent = 0
type Made = (id: string) => Record<string, unknown>
const on = '2026-07-01'
const adds =
  (kind: string, fields: (id: string) => Record<string, unknown>): Made =>
  (id) => ({ do: 'add', kind, record: `made-${sent}`, fields: fields(id) })

/** Ways to ask about an entry by its id. */
const asked: readonly (readonly [string, Made])[] = [
  ['setting a field', (record) => ({ do: 'set', record, field: 'audience', value: [], base: 0 })],
  ['setting another', (record) => ({ do: 'set', record, field: 'name', value: 'x', base: 0 })],
  ['setting none', (record) => ({ do: 'set', record, field: 'nothing', value: 'x', base: 0 })],
  ['writing', (record) => ({ do: 'write', record, field: 'why', text: 'x', base: 0 })],
  ['taking it away', (record) => ({ do: 'remove', record, base: 0 })],
  ['a row about it', adds('evidence', (who) => ({ measure: 'exclusion', who, on }))],
  ['a need of it', adds('need', (id) => ({ ref: '9.1', people: [id], identified: on }))],
  [
    'a search of it',
    adds('searched', (id) => ({ measures: ['offence'], people: [id], from: on, to: on })),
  ],
  ['its agreement', adds('agreement', (id) => ({ given: 'agreed', on, people: [id], how: 'Met' }))],
  ['a review it came to', adds('review', (id) => ({ point: '3-month', held: on, attended: [id] }))],
  ['an action of it', adds('action', (owner) => ({ what: 'Ring', owner }))],
  ['its own words', adds('voice', (person) => ({ person, on, words: 'Yes', how: 'conversation' }))],
  ['a place of it', adds('location', (id) => ({ people: [id], use: 'home', text: '9 Elm Row' }))],
  [
    'keeping something for it',
    adds('agreement', (id) => ({
      given: 'agreed',
      on,
      people: ['sam'],
      how: 'Met',
      audience: [`person:${id}`],
    })),
  ],
]

/** What is answered about an id, without the id. */
async function answerTo(who: Person, route: string, make: Made, id: string): Promise<string> {
  sent += 1
  const operations = [{ id: `asks-${sent}`, ...make(id) }]
  const answer = await lab.post(who, `/api/plans/${key}${route}`, { operations })
  return `${answer.status} ${(await answer.text()).replaceAll(id, 'it')}`
}

describe('an entry that is hidden from whoever asks', () => {
  it.each(
    asked.flatMap(([how, make]) =>
      ['/operations', '/preview'].map((route) => [how, route, make] as const),
    ),
  )('is answered as one that is not there: %s, by %s', async (_, route, make) => {
    for (const who of [grace, priya, helen]) {
      const unknown = await answerTo(who, route, make, 'nobody-knows')
      for (const id of ['hidden-person', 'hidden-need', 'hidden-row']) {
        expect([who.name, id, await answerTo(who, route, make, id)]).toEqual([
          who.name,
          id,
          unknown,
        ])
      }
    }
  })

  it('is found by whoever may see it', async () => {
    const make: Made = (record) => ({ do: 'set', record, field: 'name', value: 'Zeb', base: 0 })
    expect(await answerTo(liam, '/operations', make, 'hidden-person')).toMatch(/^200/)
    expect(await answerTo(liam, '/operations', make, 'nobody-knows')).toMatch(/^403/)
  })
})
