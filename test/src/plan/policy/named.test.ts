import { describe, expect, it } from 'vitest'
import { isUnderHidden, peopleNamedIn, refsNamedIn } from '../../../../src/plan/policy/named.ts'

describe('a ref under hidden needs', () => {
  it.each([
    ['the need itself', '7.1', ['7.1'], [], true],
    ['a clause of it', '7.1.E2', ['7.1'], [], true],
    ['a clause of it, which somebody else has too', '7.1.E2', ['7.1'], ['7.1'], false],
    ['a clause of it beside another need of the theme', '7.1.E2', ['7.1'], ['7.2'], true],
    ['another need of the theme, seen', '7.2', ['7.1'], ['7.2'], false],
    ['an outcome of a theme with hidden needs alone', '2.1.m2', ['2.4'], ['3.1'], true],
    ['an outcome of a theme with a need that is seen', '2.1.m2', ['2.4'], ['2.2'], false],
    ['a theme whose needs are hidden', '2', ['2.4'], [], true],
    ['a ref that only begins alike', '11.1', ['1.1'], [], false],
    ['anything where nothing is hidden', '7.1', [], [], false],
  ])('is %s: %s', (_, ref, hidden, seen, answer) => {
    expect(isUnderHidden(ref, hidden, seen)).toBe(answer)
  })
})

describe('whom and what an entry names', () => {
  it('is people by who, by people and by audience, and nobody by the word for all', () => {
    const fields = { who: 'a', people: ['b', 'family'], audience: ['person:c', 'Police'] }
    expect(peopleNamedIn({ fields })).toEqual(['a', 'b', 'c'])
    expect(peopleNamedIn({ fields: { who: 'family' } })).toEqual([])
  })

  it('is whoever does an action', () => {
    expect(peopleNamedIn({ fields: { owner: 'a', what: 'Ring' } })).toEqual(['a'])
  })

  it.each([
    ['evidence about a clause', { kind: 'evidence', fields: { about: '7.1.E1' } }, ['7.1.E1']],
    ['an outcome', { kind: 'outcome', fields: { ref: '7.1' } }, ['7.1']],
    ['an action for two', { kind: 'action', fields: { outcomes: ['7.1', '3.2'] } }, ['7.1', '3.2']],
    ['an action for none yet', { kind: 'action', fields: {} }, []],
    ['evidence about the whole plan', { kind: 'evidence', fields: { about: 'plan' } }, []],
    ['evidence about none', { kind: 'evidence', fields: {} }, []],
    ['a need, by its own ref', { kind: 'need', fields: { ref: '7.1' } }, []],
  ] as const)('of %s are the refs %j', (_, record, refs) => {
    expect(refsNamedIn(record)).toEqual(refs)
  })
})
