import { fc } from '../../chance.ts'
import { describe, expect, it } from 'vitest'
import { mergeText } from '../../../src/plan/merge.ts'

describe('two people’s versions of one text', () => {
  it.each([
    ['one typed at each end', 'eats', 'Tom eats', 'eats well', 'Tom eats well'],
    [
      'one took out what the other left',
      'a big red bus',
      'a red bus',
      'a big red bus!',
      'a red bus!',
    ],
    ['both changed different words', 'Tom is late', 'Tim is late', 'Tom is early', 'Tim is early'],
    ['both typed at one place', 'ab', 'aXb', 'aYb', 'aXYb'],
    ['both took out the same', 'a b c', 'a c', 'a c', 'a c'],
    [
      'one took out where the other typed',
      'one two three',
      'one three',
      'one two and three',
      'one and three',
    ],
    ['both began from nothing', '', 'Priya was here.', 'Grace too.', 'Priya was here.Grace too.'],
    ['faces that share half a letter were put in', 'x', 'x😀', 'x😁', 'x😀😁'],
  ])('where %s', (_, base, theirs, mine, merged) => {
    expect(mergeText(base, theirs, mine)).toBe(merged)
  })
})

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '.', '\n', 'é', '😀'),
  maxLength: 40,
})

/** A text with tokens that only one person types put in at random places, front to back. */
const inserted = (base: string, letter: string, places: readonly number[]): string => {
  const points = Array.from(base)
  const at = places.map((place) => place % (points.length + 1)).sort((one, other) => one - other)
  const parts: string[] = []
  let from = 0
  at.forEach((place, index) => {
    parts.push(points.slice(from, place).join(''), `${letter}${index}${letter}`)
    from = place
  })
  return parts.join('') + points.slice(from).join('')
}
const places = fc.array(fc.nat(), { minLength: 1, maxLength: 6 })
const lettersOf = (text: string, letter: string) =>
  Array.from(text).filter((one) => one === letter).length

describe('merging', () => {
  it('keeps every word that either put in, whole and in order, and loses nothing that was there', () => {
    fc.assert(
      fc.property(words, places, places, (base, at, too) => {
        const merged = mergeText(base, inserted(base, 'T', at), inserted(base, 'M', too))
        expect(merged.replaceAll(/T\dT|M\dM/g, '')).toBe(base)
        expect(merged.match(/T\dT/g)).toEqual(at.map((_, index) => `T${index}T`))
        expect(merged.match(/M\dM/g)).toEqual(too.map((_, index) => `M${index}M`))
      }),
    )
  })

  it('keeps as many of each letter as both typed, though they typed the same ones', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), words, words, (base, at, too, one, other) => {
        const put = (place: number, text: string) => {
          const points = Array.from(base)
          return points.toSpliced(place % (points.length + 1), 0, text).join('')
        }
        const merged = mergeText(base, put(at, one), put(too, other))
        for (const letter of ['a', 'b', ' ', '.', '\n', 'é', '😀']) {
          expect(lettersOf(merged, letter)).toBeGreaterThanOrEqual(
            Math.max(lettersOf(base + one, letter), lettersOf(base + other, letter)),
          )
        }
      }),
    )
  })

  it('gives the same text whoever comes first, where they typed at different places', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (base, at, too) => {
        const length = Array.from(base).length
        fc.pre(at % (length + 1) !== too % (length + 1))
        const one = inserted(base, 'T', [at])
        const other = inserted(base, 'M', [too])
        expect(mergeText(base, one, other)).toBe(mergeText(base, other, one))
      }),
    )
  })

  it('changes nothing where only one of the two did something', () => {
    fc.assert(
      fc.property(words, words, (base, text) => {
        expect(mergeText(base, base, text)).toBe(text)
        expect(mergeText(base, text, base)).toBe(text)
        expect(mergeText(base, text, text)).toBe(text)
      }),
    )
  })

  it('never leaves half a letter behind', () => {
    fc.assert(
      fc.property(words, words, words, (base, theirs, mine) => {
        expect(mergeText(base, theirs, mine).isWellFormed()).toBe(true)
      }),
    )
  })
})
