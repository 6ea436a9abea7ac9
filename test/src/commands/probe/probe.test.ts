import { beforeAll, describe, expect, it } from 'vitest'
import { readGraphTypes, type GraphTypes } from '../../../../src/commands/probe/graph-types.ts'
import { holdAgainst } from '../../../../src/commands/probe/hold-against.ts'
import { probe, type Probed, type ProbeOptions } from '../../../../src/commands/probe/probe.ts'
import { notAsked, questions } from '../../../../src/commands/probe/questions.ts'
import { linesOf } from '../../../../src/commands/probe/report.ts'
import { readWish } from '../../../../src/commands/probe/wish.ts'
import { ask, openGraph, rowsOf } from '../../local/graph/tenant.ts'

const path = '/sites/council.sharepoint.com:/sites/family-plans'
let types: GraphTypes
beforeAll(() => {
  types = readGraphTypes()
})

async function probed(more: Partial<ProbeOptions> = {}) {
  const { graph } = openGraph()
  const done = await probe({
    send: (request) => graph.dispatch(request),
    manager: 'provisioning',
    writer: 'runtime',
    path,
    types,
    number: '1',
    ...more,
  })
  return { done, graph }
}

describe('the local Graph', () => {
  let done: Probed
  let left: number
  beforeAll(async () => {
    const all = await probed()
    done = all.done
    left = rowsOf((await ask(all.graph, 'GET', '/lists')).body).length
  })

  it.each(questions.map(({ says }) => says))('answers as the product relies on: %s', (says) => {
    const seen = done.seen.find((one) => one.says === says)
    expect({ answer: seen?.answer, isGood: seen?.isGood !== false && seen !== undefined }).toEqual({
      answer: expect.any(String),
      isGood: true,
    })
  })

  it('answers in the shapes that Graph publishes', () => {
    expect(done.unpublished).toEqual([])
  })

  it('has no list of the probe any more', () => {
    expect([left, done.left, done.stopped]).toEqual([0, null, null])
  })

  it('is told of in lines, and what was not asked too', () => {
    const lines = linesOf(done)
    for (const { says } of questions) expect(lines).toContain(says)
    for (const one of notAsked) expect(lines).toContain(`  ${one}`)
    expect(lines.join('\n')).not.toContain('OTHERWISE')
  })
})

describe('a Graph that is otherwise', () => {
  it('is told where it answers a stale tag as if it were the newest', async () => {
    const { graph } = openGraph()
    const send = (request: Request) => {
      request.headers.delete('if-match')
      return graph.dispatch(request)
    }
    const { done } = await probed({ send })
    const bad = done.seen.filter(({ isGood }) => isGood === false)
    expect(bad.map(({ says }) => says)).toContain(
      'What answers a write under a tag that is not the newest?',
    )
    expect(linesOf(done).join('\n')).toContain('OTHERWISE     200')
  })

  it('is told where a property is not published, or of another kind', () => {
    const item = { id: '1', createdDateTime: '2026-11-28T10:00:00Z', fields: { anything: 1 } }
    expect(holdAgainst(types, 'ListItem', item)).toEqual([])
    expect(holdAgainst(types, 'ListItem', { ...item, id: 7, colour: 'red' })).toEqual([
      'ListItem.id: is not text',
      'ListItem.colour: is not published',
    ])
    const by = { lastModifiedBy: { user: { displayName: 5 } } }
    expect(holdAgainst(types, 'ListItem', by)).toEqual([
      'ListItem.lastModifiedBy.user.displayName: is not text',
    ])
    const column = { name: 'x', choice: { choices: ['a', 2] }, text: null }
    expect(holdAgainst(types, 'ColumnDefinition', column)).toEqual([
      'ColumnDefinition.choice.choices[1]: is not text',
    ])
  })

  it.each([
    ['a site that is not there', { path: `${path}-2` }, 'The site answers 404.'],
    ['a token that may not make lists', { manager: 'runtime' }, 'A list cannot be made: 403.'],
  ] as const)('stops at %s and leaves nothing', async (_, more, stopped) => {
    const { done, graph } = await probed(more)
    expect(done).toMatchObject({ stopped, seen: [], left: null })
    expect(rowsOf((await ask(graph, 'GET', '/lists')).body)).toEqual([])
  })

  it('is asked on, and loses its list, where the writer may not write', async () => {
    const { done, graph } = await probed({ writer: 'stranger' })
    expect(done.seen).toHaveLength(questions.length)
    expect(done.seen[1]).toMatchObject({ answer: 'a row cannot be made: 403', isGood: false })
    expect(rowsOf((await ask(graph, 'GET', '/lists')).body)).toEqual([])
  })

  it('loses the list of the probe where the network fails in the middle', async () => {
    const { graph } = openGraph()
    let sent = 0
    const send = async (request: Request) => {
      if (++sent === 9) throw new TypeError('fetch failed')
      return graph.dispatch(request)
    }
    await expect(probed({ send })).rejects.toThrow('fetch failed')
    expect(rowsOf((await ask(graph, 'GET', '/lists')).body)).toEqual([])
  })
})

it.each([
  [['--site', 'https://council.sharepoint.com/sites/try'], 'probe'],
  [['--help'], 'help'],
  [[], 'unusable'],
  [['--site', 'https://council.example'], 'unusable'],
  [['--other'], 'unusable'],
] as const)('the command line %j is %s', (args, kind) => {
  expect(readWish([...args]).kind).toBe(kind)
})
