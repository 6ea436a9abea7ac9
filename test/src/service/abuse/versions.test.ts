import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adding, grace, priya } from '../service-lab.ts'
import { openAbuseLab, type AbuseLab } from './abuse-lab.ts'

let open: AbuseLab
beforeEach(async () => {
  open = await openAbuseLab()
  const first = { do: 'write', id: 'first', record: open.head, field: 'goal', base: open.seq() }
  const kit = adding('person', { name: 'Kit', kind: 'adult' }, 'kit')
  await open.send(priya, [kit, { ...first, text: 'Sam 🙂 sleeps' }])
})
afterEach(() => open.close())

const ops = {
  set: () => ({ do: 'set', id: 'op', record: 'sam', field: 'born', value: '2014-05-03' }),
  write: () => ({ do: 'write', id: 'op', record: open.head, field: 'goal', text: 'Other' }),
  splice: () => ({
    do: 'splice',
    id: 'op',
    record: open.head,
    field: 'goal',
    length: 13,
    splices: [{ from: 0, to: 0, insert: 'x' }],
  }),
  remove: () => ({ do: 'remove', id: 'op', record: 'kit' }),
}
const kinds = Object.keys(ops) as (keyof typeof ops)[]

async function expectRefused(operation: object, path: string, says: string) {
  const before = open.stands()
  const { status, body } = await open.send(priya, [operation])
  expect([status, body.faults?.[0]]).toEqual([400, { path: `operations[0].${path}`, says }])
  expect(open.stands()).toEqual(before)
}

describe('a change that says which one its writer had seen', () => {
  /** How many changes there were, those included that they may not see, is told to nobody by an error. */
  it.each(kinds)('counts as having seen all there is where it says more: %s', async (kind) => {
    const before = open.seq()
    const told = await open.send(priya, [{ ...ops[kind](), base: before + 1000 }])
    expect([told.status, told.body]).toEqual([200, { seq: before + 1 }])
    const [last, ...more] = open.lab.log.eventsSince(open.key, before)
    expect([last?.operation, more]).toEqual(['op', []])
  })

  it.each(kinds.flatMap((kind) => [-1, 2 ** 53].map((base) => [kind, base] as const)))(
    'is refused where that is no number of one: %s, %d',
    async (kind, base) => {
      await expectRefused({ ...ops[kind](), base }, 'base', 'is out of range')
    },
  )

  it.each([0.5, '3', null, [1]])('is refused where that is %j', async (base) => {
    const before = open.stands()
    const { status, body } = await open.send(priya, [{ ...ops.set(), base }])
    expect([status, body.faults?.map(({ path }) => path)]).toEqual([400, ['operations[0].base']])
    expect(open.stands()).toEqual(before)
  })

  it('is written where that is the very last', async () => {
    expect((await open.send(priya, [{ ...ops.splice(), base: open.seq() }])).status).toBe(200)
    expect(open.goal()).toBe('xSam 🙂 sleeps')
  })

  it('and had seen none is written, and what it replaced is told', async () => {
    const { status, body } = await open.send(grace, [{ ...ops.set(), base: 0 }])
    const replaced = [{ operation: 'op', lost: '2014-05-02' }]
    expect([status, body]).toMatchObject([200, { clashes: replaced }])
    expect(open.fieldOf('sam', 'born')).toBe('2014-05-03')
  })
})

describe('splices', () => {
  const spliced = (length: number, ...splices: [from: number, to: number][]) => ({
    ...ops.splice(),
    base: open.seq(),
    length,
    splices: splices.map(([from, to]) => ({ from, to, insert: 'x' })),
  })

  it.each<[string, number, [number, number][], string, string]>([
    ['beyond the end', 13, [[12, 14]], 'splices[0]', 'lies outside the text'],
    ['wholly beyond it', 13, [[99, 99]], 'splices[0]', 'lies outside the text'],
    ['backwards', 13, [[5, 3]], 'splices[0]', 'lies outside the text'],
    [
      'over each other',
      13,
      [
        [0, 4],
        [3, 7],
      ],
      'splices[1]',
      'begins before the one in front of it ends',
    ],
    [
      'in no order',
      13,
      [
        [7, 8],
        [0, 1],
      ],
      'splices[1]',
      'begins before the one in front of it ends',
    ],
    ['through an emoji', 13, [[5, 5]], 'splices[0]', 'cuts a character in two'],
    ['of a longer text', 14, [[0, 0]], 'length', 'is not how long the text was at that event'],
    ['of none', 0, [[0, 0]], 'length', 'is not how long the text was at that event'],
    ['before the beginning', 13, [[-1, 0]], 'splices[0].from', 'is out of range'],
  ])('%s are refused by their place', async (_, length, places, path, says) => {
    await expectRefused(spliced(length, ...places), path, says)
  })

  it('that touch and do not overlap are taken', async () => {
    expect((await open.send(priya, [spliced(13, [0, 3], [3, 4], [13, 13])])).status).toBe(200)
    expect(open.goal()).toBe('xx🙂 sleepsx')
  })

  const many = (count: number) =>
    spliced(13, ...Array.from({ length: count }, (): [number, number] => [0, 0]))

  it('of a thousand places in one change are taken', async () => {
    expect((await open.send(priya, [many(1000)])).status).toBe(200)
    expect(open.goal()).toBe(`${'x'.repeat(1000)}Sam 🙂 sleeps`)
  })

  it('of one place more are refused', async () => {
    await expectRefused(many(1001), 'splices', 'has more than 1,000 entries')
  })
})
