import { describe, expect, it } from 'vitest'
import { readWish } from '../../../../src/commands/framework/wish.ts'

describe('what the command line asks for', () => {
  it.each([
    ['check a.json', { kind: 'check', name: 'a.json', json: false }],
    ['diff a b --json', { kind: 'diff', names: ['a', 'b'], json: true }],
    [
      'preview a b --plans - --on 2026-07-31',
      { kind: 'preview', names: ['a', 'b'], plans: '-', on: '2026-07-31', json: false },
    ],
    [
      'preview a b --plans p.ndjson',
      { kind: 'preview', names: ['a', 'b'], plans: 'p.ndjson', on: null, json: false },
    ],
    ['factcheck bristol', { kind: 'factcheck', names: ['bristol'], write: false }],
    ['factcheck --write', { kind: 'factcheck', names: [], write: true }],
    ['diff --help', { kind: 'help' }],
  ])('%s', (line, wish) => {
    expect(readWish(line.split(' '))).toEqual(wish)
  })

  it.each([
    ['', 'Nothing is asked.'],
    ['merge a b', 'There is no merge; there are check, diff, preview and factcheck.'],
    ['check', 'check takes one framework.'],
    ['check a b', 'check takes one framework.'],
    ['diff a', 'diff takes two frameworks.'],
    ['diff a b c', 'diff takes two frameworks.'],
    ['preview a --plans -', 'preview takes two frameworks.'],
    ['preview a b', 'preview needs --plans.'],
    ['preview a b --plans - --on 2026-02-30', '--on: 2026-02-30 is not a day'],
    ['factcheck', 'factcheck takes one framework.'],
  ])('%s cannot be done', (line, why) => {
    expect(readWish(line.split(' ').filter(Boolean))).toEqual({ kind: 'unusable', why })
  })

  it('names an option there is not', () => {
    expect(readWish(['check', 'a', '--fast'])).toMatchObject({
      kind: 'unusable',
      why: expect.stringContaining('--fast'),
    })
  })
})
