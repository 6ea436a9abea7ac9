import { fc } from '../../chance.ts'
import { expect, it } from 'vitest'
import { mergeText } from '../../../src/plan/merge.ts'
import { changesOf } from '../../../src/plan/text-changes.ts'

/** Words so alike that comparing letters alone takes one for another. */
const word = fc
  .array(fc.constantFrom('0', '1', '4', 'w'), { minLength: 2, maxLength: 6 })
  .map((letters) => letters.join(''))
const given = fc.uniqueArray(word, { minLength: 4, maxLength: 9 }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    theirs: fc.nat(words.length - 1),
    mine: fc.subarray(words.map((_, at) => at)),
  }),
)

it('a text that comes whole tears no word that both left, whatever each took out of it', () => {
  fc.assert(
    fc.property(given, ({ words, theirs, mine }) => {
      const base = words.map((one) => `${one} `).join('')
      const from = words.slice(0, theirs).join(' ').length + (theirs === 0 ? 0 : 1)
      const taken = { from, to: from + (words[theirs]?.length ?? 0) + 1, insert: '' }
      const now = base.slice(0, from) + base.slice(taken.to)
      const sent = words.filter((_, at) => !mine.includes(at))
      const merged = mergeText(base, now, sent.map((one) => `${one} `).join(''), [
        changesOf([taken], base.length),
      ])
      const left = sent.filter((one) => one !== words[theirs])
      expect(merged.split(' ').filter(Boolean)).toEqual(left)
    }),
    { numRuns: 500 },
  )
})
