import { describe, expect, it } from 'vitest'
import { frameworkIds, frameworkOf } from '../../rules/frameworks/index.ts'
import { readFramework } from '../../rules/read-framework.ts'
import {
  clause,
  councils,
  editionOf,
  faultsOf,
  themeWith,
} from './framework-document/frameworks.ts'

describe('a framework that is built in', () => {
  it.each(frameworkIds)('%s is read from JSON as what it is', (id) => {
    const json: unknown = JSON.parse(JSON.stringify(frameworkOf(id)))
    expect(readFramework(json, [])).toEqual({ framework: frameworkOf(id) })
  })

  it.each(frameworkIds)('%s cannot be replaced by a council’s own', (id) => {
    const json: unknown = JSON.parse(JSON.stringify(frameworkOf(id)))
    expect(faultsOf(json)).toEqual([
      `id: ${id} is built in; an edition of your own needs an id of its own`,
    ])
  })

  it.each(frameworkIds)('%s may be copied under another id', (id) => {
    expect(faultsOf(editionOf(id))).toEqual([])
  })
})

describe('a council’s own framework', () => {
  it('is read when it is sound', () => {
    expect(readFramework(councils())).toEqual({ framework: councils() })
  })

  it('is told every fault at once, each by its place and in the order of the file', () => {
    const themes = [
      themeWith(clause({ kind: 'measurd' }), { closes: 'when it suits' }),
      themeWith(clause({ is: { atLeast: 120 } }), { ref: '2' }),
    ]
    const { title: _, ...untitled } = councils({ id: 'East Shire', themes, owner: 'Eastshire' })
    expect(faultsOf(untitled)).toEqual([
      'id: East Shire is not possible here',
      'themes[0].closes: when it suits is none of each need, any outcome, agreed outcomes, any outcome and the agreed, not stated',
      'themes[0].outcomes[0].evidence.kind: measurd is none of all, any, each, fork, measured, attested',
      'themes[1].needs[0].ref: 1.1 is already themes[0].needs[0]',
      'themes[1].outcomes[0].ref: 1.1 is already themes[0].outcomes[0]',
      'themes[1].outcomes[0].evidence.ref: 1.1.E1 is already themes[0].outcomes[0].evidence',
      'themes[1].outcomes[0].evidence.is.atLeast: 120 is more than 100',
      'owner: is no key of this format',
      'title: is missing',
    ])
  })

  it.each([
    ['a list', [], 'framework: a list is not an object'],
    ['text', 'Eastshire', 'framework: Eastshire is not an object'],
    ['nothing', null, 'framework: null is not an object'],
  ])('is no %s', (_, value, fault) => {
    expect(readFramework(value)).toEqual({ id: null, errors: [fault] })
  })

  it('is named with its faults where it has an id', () => {
    expect(readFramework(councils({ edition: '' }))).toEqual({
      id: 'eastshire-2026',
      errors: ['edition: is empty'],
    })
  })
})

describe('the gate', () => {
  const gate = (counts: string, needed: number) =>
    faultsOf(councils({ gate: { counts, needed, says: 'So many.', reads: 'So many.' } }))

  it.each([
    ['themes', 1],
    ['needs', 1],
  ])('may ask for as many %s as there are', (counts, needed) => {
    expect(gate(counts, needed)).toEqual([])
  })

  it.each(['themes', 'needs'])('may not ask for more %s than there are', (counts) => {
    expect(gate(counts, 2)).toEqual([`gate.needed: 2 is more than the 1 ${counts} there are`])
  })

  it('asks for one at least', () => {
    expect(gate('themes', 0)).toEqual(['gate.needed: 0 is not more than 0'])
  })

  it('may be left unstated', () => {
    expect(faultsOf(councils({ gate: { counts: 'not stated', reads: 'None.' } }))).toEqual([])
  })
})
