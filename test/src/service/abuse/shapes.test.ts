import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { priya } from '../service-lab.ts'
import { openAbuseLab, type AbuseLab } from './abuse-lab.ts'

let open: AbuseLab
beforeAll(async () => {
  open = await openAbuseLab()
})
afterAll(() => open.close())

const kit = (id: string, more: object = {}) => ({
  do: 'add',
  id,
  kind: 'person',
  record: id,
  fields: { name: 'Kit', kind: 'adult', ...more },
})
const about = (more: object) => ({ do: 'set', id: 'op', record: 'sam', base: 0, ...more })

describe('what nobody knows here', () => {
  it.each<[string, object, string, string | RegExp]>([
    ['a deed', { do: 'merge', id: 'op' }, 'do', 'is none of add, set, write, splice, remove'],
    ['a kind', { ...kit('op'), kind: 'pet' }, 'kind', /^is none of plan, person, /],
    ['a key beside the others', { ...kit('op'), actor: 'me' }, 'actor', 'is not known here'],
    ['a key of the language', { ...kit('op'), constructor: 1 }, 'constructor', 'is not known here'],
    [
      'a field of an entry',
      kit('op', { height: 180 }),
      'fields.height',
      /^is not a field of person; it has /,
    ],
    [
      'a field to set',
      about({ field: 'height', value: 1 }),
      'field',
      /^is not a field of person; it has /,
    ],
    [
      'a field of the language',
      about({ field: '__proto__', value: 'x' }),
      'field',
      /^is not a field of person; it has /,
    ],
    ['a value that is an object', about({ field: 'name', value: {} }), 'value', /^is not a text/],
    [
      'a value that is a list of lists',
      about({ field: 'name', value: [['a']] }),
      'value',
      /^is not/,
    ],
    ['a key of a splice', spliceWith({ by: 'me' }), 'splices[0].by', 'is not known here'],
  ])('is refused by its place: %s', async (_, operation, path, says) => {
    const before = open.stands()
    const { status, body } = await open.send(priya, [operation])
    expect(status).toBe(400)
    const fault = body.faults?.find((one) => one.path === `operations[0].${path}`)
    expect(body.faults?.map((one) => one.path)).toContain(`operations[0].${path}`)
    expect(fault?.says).toMatch(says)
    expect(open.stands()).toEqual(before)
  })

  it('does not keep what is said of it in the answer of the next', async () => {
    await open.send(priya, [kit('op', { height: 180 })])
    expect((await open.send(priya, [kit('kit')])).status).toBe(200)
    expect(open.fieldOf('kit', 'height')).toBeUndefined()
  })
})

function spliceWith(more: object) {
  const splices = [{ from: 0, to: 0, insert: 'x', ...more }]
  return { do: 'splice', id: 'op', record: 'sam', field: 'note', base: 0, length: 0, splices }
}

describe('many changes in one go', () => {
  it.each([
    [100, 200],
    [101, 400],
  ])('%i are answered %i', async (many, status) => {
    const all = Array.from({ length: many }, (_, place) => kit(`of-${many}-${place}`))
    const before = open.seq()
    const reply = await open.send(priya, all)
    expect(reply.status).toBe(status)
    expect(open.seq()).toBe(status === 200 ? before + many : before)
  })

  const tenThousand = (make: (place: number) => object) =>
    Array.from({ length: 10_000 }, (_, place) => make(place))

  it('ten thousand are refused whole and in one sentence', async () => {
    const before = open.stands()
    const all = tenThousand(() => ({ do: 'remove', id: 'a', record: 'b', base: 0 }))
    const { status, body } = await open.send(priya, all)
    const many = { path: 'operations', says: 'has more than 100 entries' }
    expect([status, body.faults]).toEqual([400, [many]])
    expect(open.stands()).toEqual(before)
  })

  it('ten thousand that are longer than a megabyte are turned away, and the next is answered', async () => {
    const before = open.stands()
    const all = tenThousand((place) => kit(`long-${place}`, { note: 'x'.repeat(100) }))
    expect((await open.send(priya, all)).status).toBe(413)
    expect(open.stands()).toEqual(before)
    expect((await open.send(priya, [kit('after-many')])).status).toBe(200)
  })

  it('one of a hundred that is at fault keeps back all of them, and is the only one that is blamed', async () => {
    const before = open.stands()
    const all = Array.from({ length: 100 }, (_, place) =>
      kit(`mixed-${place}`, place === 57 ? { born: '2026-02-30' } : {}),
    )
    const { status, body } = await open.send(priya, all)
    expect([status, body.faults]).toEqual([
      400,
      [{ path: 'operations[57].fields.born', says: '2026-02-30 is not a day' }],
    ])
    expect(open.stands()).toEqual(before)
  })
})
