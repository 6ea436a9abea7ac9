import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { priya } from '../service-lab.ts'
import { openAbuseLab, type AbuseLab } from './abuse-lab.ts'

let open: AbuseLab
beforeAll(async () => {
  open = await openAbuseLab()
})
afterAll(() => open.close())

let count = 0
const id = () => `text-${(count += 1)}`
const writes = (text: string) => ({
  do: 'write',
  id: id(),
  record: open.head,
  field: 'goal',
  text,
  base: open.seq(),
})
const splices = (insert: string) => ({
  do: 'splice',
  id: id(),
  record: open.head,
  field: 'goal',
  base: open.seq(),
  length: open.goal().length,
  splices: [{ from: 0, to: open.goal().length, insert }],
})
const sets = (value: string) => ({
  do: 'set',
  id: id(),
  record: 'sam',
  field: 'name',
  value,
  base: open.seq(),
})

describe('a text', () => {
  it.each([
    ['written whole', (text: string) => writes(text)],
    ['spliced in', (text: string) => splices(text)],
  ])('of 60,000 characters that is %s is kept to the last', async (_, by) => {
    const text = `${'word '.repeat(11_999)}last.`
    expect((await open.send(priya, [by(text)])).status).toBe(200)
    expect(open.goal()).toBe(text)
    expect((await open.view(priya)).records.find((one) => one.id === open.head)?.fields).toEqual(
      expect.objectContaining({ goal: text }),
    )
  })

  it.each([
    ['one letter longer, written whole', (text: string) => writes(text)],
    ['one letter longer, spliced in', (text: string) => splices(text)],
  ])('%s is refused where it stands, and nothing of it is kept', async (_, by) => {
    const before = open.stands()
    const { status, body } = await open.send(priya, [by('x'.repeat(60_001))])
    expect([status, body.faults]).toEqual([
      400,
      [{ path: 'operations[0].text', says: 'is longer than 60,000 characters' }],
    ])
    expect(open.stands()).toEqual(before)
  })

  it('of one line and 255 characters is kept to the last', async () => {
    const value = 'n'.repeat(255)
    expect((await open.send(priya, [sets(value)])).status).toBe(200)
    expect(open.fieldOf('sam', 'name')).toBe(value)
  })

  it('of one line and 256 characters is refused where it stands', async () => {
    const before = open.stands()
    const { status, body } = await open.send(priya, [sets('n'.repeat(256))])
    const fault = { path: 'operations[0].value', says: 'is longer than 255 characters' }
    expect([status, body.faults]).toEqual([400, [fault]])
    expect(open.stands()).toEqual(before)
  })

  it('of ten megabytes is turned away before it is read, and the next is answered', async () => {
    const before = open.stands()
    const reply = await open.send(priya, [writes('x'.repeat(10 * 1024 * 1024))])
    expect([reply.status, reply.body.code]).toEqual([413, 'too-large'])
    expect(open.stands()).toEqual(before)
    expect((await open.send(priya, [writes('Calm')])).status).toBe(200)
  })
})

describe('characters that break other services', () => {
  const half = String.raw`\ud83d`
  const nul = '\u0000'
  const bidi = '\u202Egpj.exe'

  it('half of one is refused where it is spliced in', async () => {
    const before = open.stands()
    const body = JSON.stringify({ operations: [splices('HALF')] }).replace('HALF', half)
    const { status, body: said } = await open.send(priya, body)
    const path = 'operations[0].splices[0].insert'
    expect([status, said.faults]).toEqual([400, [{ path, says: 'has half of a character' }]])
    expect(open.stands()).toEqual(before)
  })

  it('half of one in a whole text is kept as a mark of its own, for everybody the same', async () => {
    const body = JSON.stringify({ operations: [writes('a HALF b')] }).replace('HALF', half)
    expect((await open.send(priya, body)).status).toBe(200)
    expect(open.goal()).toBe('a \uFFFD b')
    const head = (await open.view(priya)).records.find((one) => one.id === open.head)
    expect(head?.fields['goal']).toBe('a \uFFFD b')
  })

  it.each([
    ['NUL in a text', () => writes(`a${nul}b`), 'text', 'has a control character'],
    ['NUL spliced in', () => splices(`a${nul}b`), 'text', 'has a control character'],
    ['NUL in a line', () => sets(`a${nul}b`), 'value', 'has a line break or a control character'],
    [
      'what turns the direction of a line',
      () => sets(bidi),
      'value',
      'has a line break or a control character',
    ],
  ])('%s is refused where it stands', async (_, operation, path, says) => {
    const before = open.stands()
    const { status, body } = await open.send(priya, [operation()])
    expect([status, body.faults]).toEqual([400, [{ path: `operations[0].${path}`, says }]])
    expect(open.stands()).toEqual(before)
  })

  it('what turns the direction of a text stays as people write it, since some languages need it', async () => {
    const text = '\u2067سلام\u2069 Sam'
    expect((await open.send(priya, [writes(text)])).status).toBe(200)
    expect(open.goal()).toBe(text)
  })
})
