import { expect, it } from 'vitest'
import { chanceOf } from '../../../../src/commands/simulating/chance.ts'
import { isRight } from '../../../../src/commands/simulating/lines.ts'
import type { Outcome } from '../../../../src/commands/simulating/run.ts'
import { openTruth, wrongWords } from '../../../../src/commands/simulating/truth.ts'

const truth = openTruth()
for (const word of ['one', 'two', 'three']) truth.words.set(word, 'stands')
truth.words.set('four', 'taken out')

it('words that all stand once, in whichever text, are as they should be', () => {
  expect(wrongWords(truth, ['one three ', 'two '])).toEqual({ lost: [], doubled: [] })
})

it('a word that is missing or torn is lost, one that stands twice or came back is doubled', () => {
  expect(wrongWords(truth, ['one th', 'ree one four'])).toEqual({
    lost: ['two', 'three'],
    doubled: ['one', 'four'],
  })
})

it('a seed decides the same again, and another seed decides otherwise', () => {
  const first = (seed: number) => {
    const chance = chanceOf(seed)
    return Array.from({ length: 5 }, () => chance.next())
  }
  expect(first(7)).toEqual(first(7))
  expect(first(7)).not.toEqual(first(8))
})

const right: Outcome = {
  seed: 1,
  events: 1,
  kills: 0,
  officers: { edits: 0, removals: 0 },
  met: { throttled: 0, unavailable: 0, lost: 0, misled: 0 },
  clashes: 0,
  after: 10,
  lost: [],
  doubled: [],
  differing: [],
  wronglyNamed: [],
  refused: [],
}

it.each([
  ['never came to rest', { after: null }],
  ['lost a word', { lost: ['one'] }],
  ['doubled a word', { doubled: ['one'] }],
  ['shows something else somewhere', { differing: ['lists: one'] }],
  ['names the wrong person', { wronglyNamed: ['event 1'] }],
  ['refused a change', { refused: ['one'] }],
])('a run that %s is not right', (_, change) => {
  expect(isRight(right)).toBe(true)
  expect(isRight({ ...right, ...change })).toBe(false)
})
