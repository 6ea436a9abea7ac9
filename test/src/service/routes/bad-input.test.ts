import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { catalogueIds } from '../../../../rules/frameworks/catalogue.ts'
import {
  adding,
  grace,
  openFamily,
  openServiceLab,
  priya,
  type ServiceLab,
} from '../service-lab.ts'

let lab: ServiceLab
let key: string
let before: unknown
const stands = () => ({ plan: lab.log.plan(key), keys: lab.log.planKeys() })
beforeAll(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
beforeEach(() => {
  before = stands()
})
afterAll(() => lab.close())

const faulty = (...faults: [path: string, says: string][]) => ({
  code: 'faulty',
  message: 'What was sent is at fault.',
  faults: faults.map(([path, says]) => ({ path, says })),
})
const score = { measure: 'score', who: 'sam', on: '2026-11-20', number: 14, instrument: 'SDQ' }

describe('operations that are at fault', () => {
  it.each<[string, unknown, ...[path: string, says: string][]]>([
    ['are no JSON', '{"operations": [', ['body', 'is not JSON']],
    ['are nothing', '', ['body', 'is not JSON']],
    ['are a list by itself', [], ['', 'is not an object']],
    ['are missing', {}, ['operations', 'is missing']],
    ['are none', { operations: [] }, ['operations', 'is empty']],
    [
      'are more than 100',
      { operations: Array.from({ length: 101 }, () => adding('person', {})) },
      ['operations', 'has more than 100 entries'],
    ],
    [
      'come with more than is asked for',
      { operations: [], actor: 'Priya', admin: true },
      ['operations', 'is empty'],
      ['actor', 'is not known here'],
      ['admin', 'is not known here'],
    ],
    [
      'do what cannot be done',
      { operations: [{ do: 'drop', id: 'a' }] },
      ['operations[0].do', 'is none of add, set, write, splice, remove'],
    ],
    [
      'have fields of the wrong kind',
      {
        operations: [
          { do: 'set', id: 'a b', record: 'sam', field: 3, value: {}, base: -1, by: 'me' },
        ],
      },
      ['operations[0].id', 'is not an id of letters, digits, - and _'],
      ['operations[0].field', 'is not a text'],
      ['operations[0].value', 'is not a text or a number or true or false or a list'],
      ['operations[0].base', 'is out of range'],
      ['operations[0].by', 'is not known here'],
    ],
    [
      'lack what they need',
      { operations: [{ do: 'set' }] },
      ['operations[0].id', 'is missing'],
      ['operations[0].record', 'is missing'],
      ['operations[0].field', 'is missing'],
      ['operations[0].value', 'is missing'],
      ['operations[0].base', 'is missing'],
    ],
    [
      'add what there is no kind of',
      {
        operations: [
          { do: 'add', id: 'a', kind: 'pet', record: 'p', fields: { name: { first: 'x' } } },
        ],
      },
      [
        'operations[0].kind',
        'is none of plan, person, member, need, outcome, evidence, searched, action, review, sharing, agreement, location, voice, closure',
      ],
      ['operations[0].fields.name', 'is not a text or a number or true or false or a list'],
    ],
    [
      'have an id twice',
      {
        operations: [
          adding('person', { name: 'A', kind: 'adult' }, 'x1'),
          { ...adding('person', { name: 'B', kind: 'adult' }, 'x2'), id: 'op-x1' },
        ],
      },
      ['operations[1].id', 'is the id of operations[0] too'],
    ],
  ])('because they %s are refused with each fault at its place', async (_, body, ...faults) => {
    const reply = await lab.post(priya, `/api/plans/${key}/operations`, body)
    expect(await reply.json()).toEqual(faulty(...faults))
    expect(reply.status).toBe(400)
    expect(stands()).toEqual(before)
  })

  it('are named in all places at once, and none of the good ones is written', async () => {
    const operations = [
      adding('evidence', score),
      adding('evidence', { ...score, on: '2026-02-30' }),
      adding('evidence', { ...score, who: 'nobody', colour: 'red' }),
      adding('person', { name: 'Kit', kind: 'adult' }),
    ]
    const reply = await lab.post(priya, `/api/plans/${key}/operations`, { operations })
    const { faults } = (await reply.json()) as { faults: { path: string }[] }
    expect(reply.status).toBe(400)
    expect(faults.map(({ path }) => path)).toEqual([
      'operations[1].fields.on',
      'operations[2].fields.colour',
    ])
    expect(stands()).toEqual(before)
  })

  it('are blamed for their own faults only, not for those of what they build on', async () => {
    const operations = [
      adding('person', { name: 'Kit', kind: 'adult', height: 180 }, 'kit'),
      adding('need', { ref: '1.1', people: ['kit'], identified: '2026-06-01' }),
      { do: 'set', id: 'op-born', record: 'kit', field: 'born', value: 'long ago', base: 0 },
    ]
    const reply = await lab.post(priya, `/api/plans/${key}/operations`, { operations })
    const { faults } = (await reply.json()) as { faults: { path: string }[] }
    expect(faults.map(({ path }) => path)).toEqual([
      'operations[0].fields.height',
      'operations[2].value',
    ])
  })

  it('are refused whole where one is not allowed', async () => {
    const operations = [
      adding('person', { name: 'Kit', kind: 'adult' }),
      { do: 'set', id: 'op-ref', record: 'sam', field: 'name', value: 'Sam', base: 0 },
      { do: 'remove', id: 'op-gone', record: 'unheard-of', base: 0 },
    ]
    const reply = await lab.post(grace, `/api/plans/${key}/operations`, { operations })
    expect(reply.status).toBe(403)
    expect(await reply.json()).toEqual({ code: 'not-allowed', message: 'There is no such entry.' })
    expect(stands()).toEqual(before)
  })

  it('are at fault when they do not say that they are JSON', async () => {
    const body = JSON.stringify({ operations: [adding('person', { name: 'Kit', kind: 'adult' })] })
    const reply = await lab.ask(priya, `/api/plans/${key}/operations`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    })
    expect(reply.status).toBe(400)
    expect(await reply.json()).toEqual(faulty(['content-type', 'is not application/json']))
    expect(stands()).toEqual(before)
  })

  it('never change what a field is by a name of the language', async () => {
    const body = `{"operations":[{"do":"add","id":"p1","kind":"person","record":"p1","fields":{"name":"Kit","kind":"adult","__proto__":{"parent":true},"constructor":"x"}}]}`
    const reply = await lab.post(priya, `/api/plans/${key}/operations`, body)
    expect(reply.status).toBe(400)
    expect(stands()).toEqual(before)
  })
})

describe('too much at once', () => {
  const long = (length: number) => ({ operations: [], padding: 'x'.repeat(length) })

  it.each(['with its length', 'without its length'])(
    'is refused when it is sent %s',
    async (how) => {
      const text = JSON.stringify(long(1024 * 1024))
      const reply = await lab.ask(priya, `/api/plans/${key}/operations`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(how === 'with its length' ? { 'content-length': String(text.length) } : {}),
        },
        body: text,
      })
      expect(reply.status).toBe(413)
      expect(await reply.json()).toEqual({
        code: 'too-large',
        message: 'More was sent than is taken in one go.',
      })
      expect(stands()).toEqual(before)
    },
  )

  it('is only what is longer than a megabyte', async () => {
    const reply = await lab.post(priya, `/api/plans/${key}/operations`, long(1024 * 1024 - 100))
    expect(reply.status).toBe(400)
  })
})

describe('an opening that is at fault', () => {
  const opening = {
    family: 'Osei',
    framework: 'supporting-families-2022',
    opened: '2026-11-01',
  }
  it.each<[string, unknown, ...[path: string, says: string][]]>([
    [
      'lacks everything',
      {},
      ['family', 'is missing'],
      ['framework', `is none of ${catalogueIds.join(', ')}`],
      ['opened', 'is missing'],
    ],
    [
      'begins on no day',
      { ...opening, opened: '2026-02-30' },
      ['opened', '2026-02-30 is not a day'],
    ],
    ['begins tomorrow', { ...opening, opened: '2026-11-26' }, ['opened', 'is later than today']],
    [
      'is too long as it would be kept',
      { ...opening, family: '\u{1D160}'.repeat(127), locality: '\u{1D160}'.repeat(127) },
      ['family', 'is longer than 255 characters'],
      ['locality', 'is longer than 255 characters'],
    ],
    ['names no family', { ...opening, family: '' }, ['family', 'is empty']],
    [
      'names a framework of elsewhere',
      { ...opening, framework: 'durham-1918' },
      ['framework', `is none of ${catalogueIds.join(', ')}`],
    ],
    [
      'says which agency it is for, which only the directory does',
      { ...opening, agency: 'Northshire Police' },
      ['agency', 'is not known here'],
    ],
    [
      'gives itself a number',
      { ...opening, reference: 'FP-1' },
      ['reference', 'is not known here'],
    ],
  ])('because it %s opens nothing', async (_, body, ...faults) => {
    const reply = await lab.post(priya, '/api/plans', body)
    expect(await reply.json()).toEqual(faulty(...faults))
    expect(reply.status).toBe(400)
    expect(stands()).toEqual(before)
  })

  it('is not one that begins today', async () => {
    const reply = await lab.post(priya, '/api/plans', { ...opening, opened: '2026-11-25' })
    expect(reply.status).toBe(201)
  })
})
