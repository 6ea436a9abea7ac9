import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adding, grace, priya } from '../service-lab.ts'
import { openAbuseLab, type AbuseLab } from './abuse-lab.ts'

let open: AbuseLab
beforeEach(async () => {
  open = await openAbuseLab()
})
afterEach(() => open.close())

const person = { name: 'Kit', kind: 'adult' }
const kit = adding('person', person, 'kit')
const born = () => ({
  do: 'set',
  id: 'born',
  record: 'sam',
  field: 'born',
  value: '2014-05-03',
  base: open.seq(),
})
const written = () => ({
  do: 'write',
  id: 'goal',
  record: open.head,
  field: 'goal',
  text: 'Sleep',
  base: open.seq(),
})
const spliced = (id: string, insert: string, base = open.seq()) => ({
  do: 'splice',
  id,
  record: open.head,
  field: 'goal',
  base,
  length: 0,
  splices: [{ from: 0, to: 0, insert }],
})
const removal = () => ({ do: 'remove', id: 'away', record: 'kit', base: open.seq() })
const others = (place = 0) => [
  { path: `operations[${place}].id`, says: 'is the id of another change' },
]

describe('a change that is sent again', () => {
  it.each<[string, () => readonly unknown[]]>([
    ['an addition', () => [kit]],
    ['a value', () => [born()]],
    ['a text', () => [written()]],
    ['splices', () => [spliced('s', 'Sleep')]],
    ['several', () => [kit, born(), spliced('s', 'Sleep')]],
  ])('is answered with its number and changes nothing twice: %s', async (_, make) => {
    const operations = make()
    const first = await open.send(priya, operations)
    const before = open.stands()
    for (let time = 0; time < 3; time++) {
      expect(await open.send(priya, operations)).toEqual(first)
    }
    expect(open.stands()).toEqual(before)
  })

  it('after its entry was taken away again brings nothing back', async () => {
    await open.send(priya, [kit])
    const away = removal()
    await open.send(priya, [away])
    const before = open.stands()
    expect((await open.send(priya, [kit, away])).status).toBe(200)
    expect(open.stands()).toEqual(before)
  })

  it('many times at once is there once', async () => {
    const operation = spliced('s', 'Sleep. ')
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => open.send(priya, [operation])),
    )
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.seq}`)).size).toBe(1)
    expect(open.goal()).toBe('Sleep. ')
  })

  it('together with new ones leaves only those to be written', async () => {
    await open.send(priya, [kit])
    const seq = open.seq()
    expect((await open.send(priya, [kit, spliced('s', 'Sleep')])).body.seq).toBe(seq + 1)
  })
})

describe('an id that another change bears already', () => {
  it.each<[string, () => object, (sent: object) => object]>([
    ['another name', () => kit, (sent) => ({ ...sent, fields: { name: 'Kim', kind: 'adult' } })],
    ['a field more', () => kit, (sent) => ({ ...sent, fields: { ...person, parent: true } })],
    ['another kind', () => kit, (sent) => ({ ...sent, kind: 'location', fields: {} })],
    ['another value', born, (sent) => ({ ...sent, value: '2014-05-04' })],
    ['none', born, (sent) => ({ ...sent, value: null })],
    ['another field', born, (sent) => ({ ...sent, field: 'name', value: 'Kit' })],
    ['another entry', born, (sent) => ({ ...sent, record: open.head })],
    ['another deed', born, () => ({ do: 'remove', id: 'born', record: 'sam', base: open.seq() })],
    ['a text of another field', written, (sent) => ({ ...sent, field: 'summary' })],
  ])('is refused by its place, and nothing is passed over: %s', async (_, make, other) => {
    const sent = make()
    expect((await open.send(priya, [sent])).status).toBe(200)
    const before = open.stands()
    const { status, body } = await open.send(priya, [other(sent)])
    expect([status, body.faults]).toEqual([400, others()])
    expect(open.stands()).toEqual(before)
  })

  it('is refused to another person, who learns nothing of it', async () => {
    await open.send(priya, [born()])
    const before = open.stands()
    const { status, body } = await open.send(grace, [born()])
    expect([status, body]).toEqual([
      400,
      { code: 'faulty', message: 'What was sent is at fault.', faults: others() },
    ])
    expect(open.stands()).toEqual(before)
  })

  it('keeps back what was sent beside it', async () => {
    const sent = born()
    await open.send(priya, [sent])
    const before = open.stands()
    const { body } = await open.send(priya, [kit, { ...sent, value: '2014-05-04' }])
    expect(body.faults).toEqual(others(1))
    expect(open.stands()).toEqual(before)
  })
})

describe('changes that come in another order than they were made in', () => {
  it('are refused until what they build on is there, and then taken', async () => {
    const need = adding('need', { ref: '1.1', people: ['kit'], identified: '2026-06-01' })
    const early = await open.send(priya, [need])
    expect(early.status).toBe(400)
    expect(early.body.faults?.map(({ path }) => path)).toEqual(['operations[0].fields.people[0]'])
    expect((await open.send(priya, [kit])).status).toBe(200)
    expect((await open.send(priya, [need])).status).toBe(200)
  })

  it('keep every word where a later splice of a text comes before an earlier one', async () => {
    const base = open.seq()
    const [first, second] = [spliced('one', 'One. ', base), spliced('two', 'Two. ', base)]
    expect((await open.send(grace, [second])).status).toBe(200)
    expect((await open.send(priya, [first])).status).toBe(200)
    expect(open.goal().split(' ').filter(Boolean).toSorted()).toEqual(['One.', 'Two.'])
  })

  it('of an entry that was taken away are refused and say so', async () => {
    await open.send(priya, [kit])
    await open.send(priya, [removal()])
    const before = open.stands()
    const late = { ...born(), record: 'kit', id: 'late' }
    const { status, body } = await open.send(priya, [late])
    expect([status, body.code]).toEqual([403, 'not-allowed'])
    expect(open.stands()).toEqual(before)
  })
})
