import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frameworkIds, frameworkOf } from '../../../../rules/frameworks/index.ts'
import * as family from '../../../../src/plan/family/family-words.ts'
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './reading-grade.ts'

const day = '2027-03-02'
const { familyWords, wishes, otherWish } = family

/** Every sentence and heading that a family can be shown, with a name and a day where it takes one. */
const shown: readonly string[] = [
  ...Object.values(familyWords).flatMap((one) =>
    typeof one === 'string' ? [one] : Object.values(one),
  ),
  ...Object.values(wishes).flatMap((themes) => Object.values(themes)),
  otherWish,
  family.madeFor('Ann', day),
  family.doneOf(1, 1),
  family.doneOf(2, 5),
  family.earliestDone(day),
  family.toDoBy(day),
  family.doneBy('Ann'),
  family.youDo,
  family.saidOn(day),
  family.meetBy(day),
  family.metBy(day),
  family.gaveIt(day, 7),
  family.meetOn(day),
]

describe('the words on a family’s page', () => {
  it.each([...new Set(shown)])('can be read by a child of nine: %s', (says) => {
    expect(gradeOf(says)).toBeLessThanOrEqual(5)
    for (const sentence of sentencesOf(says)) {
      expect(wordsOf(sentence).length).toBeLessThanOrEqual(20)
    }
  })

  it('are all of the words that the file gives out', () => {
    const given = new Set(Object.keys(family))
    expect(given).toEqual(
      new Set([
        'familyWords',
        'wishes',
        'otherWish',
        'wishOf',
        'madeFor',
        'doneOf',
        'earliestDone',
        'toDoBy',
        'doneBy',
        'youDo',
        'saidOn',
        'meetBy',
        'meetOn',
        'metBy',
        'gaveIt',
      ]),
    )
  })

  it('use none of the words of the trade', () => {
    const trade =
      /outcome|evidence|\bTAF\b|step-?down|distance travelled|outstanding|clause|review/i
    expect(shown.filter((says) => trade.test(says))).toEqual([])
  })

  it.each(frameworkIds)('have a phrase for each theme of %s', (id) => {
    const themes = (frameworkOf(id)?.themes ?? []).map(({ ref }) => ref)
    expect(themes.length).toBeGreaterThan(5)
    expect(themes.filter((ref) => family.wishOf(id, ref) === otherWish)).toEqual([])
  })

  it('stand in no other file: what puts the page together says nothing by itself', () => {
    const folder = new URL('../../../../src/', import.meta.url)
    const paper = readFileSync(new URL('tab/plan/family/FamilyPaper.tsx', folder), 'utf8')
    expect(paper.match(/>\s*[A-Za-z][^<>{}]*</g) ?? []).toEqual([])
    for (const name of ['family-page.ts', 'changes.ts']) {
      const text = readFileSync(new URL(`plan/family/${name}`, folder), 'utf8')
      const code = text
        .replaceAll(/=== '.*?'/g, '')
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|^import[\s\S]*?from '.*'$/gm, '')
      // A text of two words or more would be a sentence of its own.
      expect([name, code.match(/'[^'\n]*[a-z]+ [a-z]+[^'\n]*'/gi) ?? []]).toEqual([name, []])
    }
  })
})

describe('the reading grade', () => {
  it('counts syllables as they are spoken', () => {
    const counts = Object.entries({
      plan: 1,
      agreed: 2,
      done: 1,
      little: 2,
      meeting: 2,
      family: 3,
      evidence: 3,
      moved: 1,
      started: 2,
      safe: 1,
      people: 2,
      being: 2,
      area: 3,
    })
    for (const [word, count] of counts) expect([word, syllablesOf(word)]).toEqual([word, count])
  })

  it('is low for what a child reads, and high for what we would write ourselves', () => {
    expect(gradeOf('We made this plan with you.')).toBeLessThan(3)
    expect(gradeOf('Multi-agency practitioners evidence sustained outcomes.')).toBeGreaterThan(12)
  })

  it('rises with the length of a sentence', () => {
    const short = 'We met. We made a plan. You said what you want.'
    const long = 'We met and we made a plan and you said what you want and we put it down.'
    expect(gradeOf(long)).toBeGreaterThan(gradeOf(short))
  })
})
