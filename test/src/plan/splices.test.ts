import { fc } from '../../chance.ts'
import { describe, expect, it } from 'vitest'
import { anchorsBetween, sentencesOf } from '../../../src/plan/anchors.ts'
import { mergeText } from '../../../src/plan/merge.ts'
import { splicesBetween, type Splice } from '../../../src/plan/splices.ts'

function applied(splices: readonly Splice[], text: string): string {
  return splices.reduceRight(
    (so, { from, to, insert }) => so.slice(0, from) + insert + so.slice(to),
    text,
  )
}

/** A text of many sentences, each different. */
const long = Array.from(
  { length: 900 },
  (_, day) => `On day ${day} Tom slept ${(day * 7) % 12} hours. `,
)

describe('what makes one text of another', () => {
  it('makes it, whatever the two texts are', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '.', ' ', '\n', '😀', '😁'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(applied(splicesBetween(from, to), from)).toBe(to)
      }),
    )
  })

  it('makes it of long texts too, whose sentences came, went and moved', () => {
    const sentence = fc.constantFrom(...long.slice(0, 40), 'Again. ', 'Again. \n', '. ')
    const text = fc.array(sentence, { minLength: 40, maxLength: 90 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(applied(splicesBetween(from, to), from)).toBe(to)
      }),
      { numRuns: 50 },
    )
  })

  it('is a small splice for each small change, however long the text', () => {
    const to = long
      .with(3, 'On day 3 Tom slept 10 hours. ')
      .with(700, 'On day 700 Tom slept not at all. ')
      .join('')
    const splices = splicesBetween(long.join(''), to)
    expect(
      splices.reduce((sum, { from, to: end, insert }) => sum + end - from + insert.length, 0),
    ).toBeLessThan(30)
    expect(applied(splices, long.join(''))).toBe(to)
  })

  it('keeps the words of both in a long text, each where it was typed', () => {
    const one = long.toSpliced(10, 0, 'Grace saw it. ').join('')
    const other = long.toSpliced(800, 0, 'Liam did not. ').join('')
    expect(mergeText(long.join(''), one, other)).toBe(
      long.toSpliced(10, 0, 'Grace saw it. ').toSpliced(801, 0, 'Liam did not. ').join(''),
    )
  })

  it.each([
    ['the first half', '\u{1F600}', '\u{1F601}'],
    ['the second half', '\u{1F600}', '\u{1FA00}'],
  ])('cuts no letter in two where others that share %s were written anew', (_, one, other) => {
    const [from, to] = [one + 'ab'.repeat(1200) + one, other + 'cd'.repeat(1200) + other]
    const splices = splicesBetween(from, to)
    expect(splices).toEqual([{ from: 0, to: from.length, insert: to }])
    expect(applied(splices, from)).toBe(to)
  })

  it('costs no more than a moment for texts made to be as hard as they can be', () => {
    const hard = (seed: number, letters: string) =>
      Array.from(
        { length: 60_000 },
        (_, at) => letters[(at * at * 31 + at * seed) % letters.length],
      ).join('')
    for (const letters of ['abcdefghijk', 'ab.', '.\n', 'a. b. c. ']) {
      const [base, mine] = [hard(7, letters), hard(13, letters)]
      const began = performance.now()
      const merged = mergeText(base, `${base}THEIRS`, mine)
      expect(performance.now() - began).toBeLessThan(1_500)
      expect(merged).toContain('THEIRS')
    }
  })
})

describe('the sentences two texts share', () => {
  it('are together the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '?') }), (text) => {
        expect(sentencesOf(text).join('')).toBe(text)
      }),
    )
  })

  it('rise in both, stand once in each, and are as many as can be', () => {
    expect(anchorsBetween(['a', 'b', 'c', 'd'], ['d', 'a', 'x', 'c'])).toEqual([
      { before: 0, after: 1 },
      { before: 2, after: 3 },
    ])
    expect(anchorsBetween(['a', 'a', 'b'], ['a', 'b'])).toEqual([{ before: 2, after: 1 }])
    expect(anchorsBetween([], ['a'])).toEqual([])
  })
})
