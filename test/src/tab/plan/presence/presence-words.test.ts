import { describe, expect, it } from 'vitest'
import type { PresenceTold } from '../../../../../src/plan/presence.ts'
import {
  hereInWords,
  newsInWords,
  writingInWords,
} from '../../../../../src/tab/plan/presence/presence-words.ts'

const goal = { record: 'head', field: 'goal' }
const grace: PresenceTold = { name: 'Grace Adeyemi' }
const liam: PresenceTold = { name: 'Liam Doyle' }
const helen: PresenceTold = { name: 'Helen Marsh' }
const omar: PresenceTold = { name: 'Omar Farouk' }
const somebody: PresenceTold = { name: null }
const inGoal = (one: PresenceTold): PresenceTold => ({ ...one, at: goal })
const calls = { goal: 'what the family wants to change' }

describe('who is here', () => {
  it.each([
    [[], ''],
    [[grace], 'Grace Adeyemi is here'],
    [[grace, liam], 'Grace Adeyemi and Liam Doyle are here'],
    [[grace, liam, helen], 'Grace Adeyemi, Liam Doyle and 1 other are here'],
    [[grace, liam, helen, omar], 'Grace Adeyemi, Liam Doyle and 2 others are here'],
    [[somebody], 'A colleague is here'],
    [[somebody, somebody], '2 colleagues are here'],
    [[grace, somebody], 'Grace Adeyemi and a colleague are here'],
    [[grace, somebody, somebody], 'Grace Adeyemi and 2 others are here'],
  ])('is said in words: case %#', (present, says) => {
    expect(hereInWords(present)).toBe(says)
  })
})

describe('who is writing in a field', () => {
  it('is said of those whose caret stands in it, and of nobody else', () => {
    const present = [inGoal(grace), liam, { ...helen, at: { record: 'need', field: 'why' } }]
    expect(writingInWords(present, goal)).toBe('Grace Adeyemi is writing here')
    expect(writingInWords([liam], goal)).toBe('')
    expect(writingInWords([inGoal(grace), inGoal(liam)], goal)).toBe(
      'Grace Adeyemi and Liam Doyle are writing here',
    )
    expect(writingInWords([inGoal(somebody)], goal)).toBe('A colleague is writing here')
  })
})

describe('what is announced', () => {
  it.each([
    [[], [grace], 'Grace Adeyemi is here.'],
    [[grace], [], 'Grace Adeyemi has left.'],
    [[grace, liam], [], 'Grace Adeyemi and Liam Doyle have left.'],
    [[grace], [inGoal(grace)], 'Grace Adeyemi is writing in what the family wants to change.'],
    [[inGoal(grace)], [grace], ''],
    [[grace], [grace], ''],
    [[liam], [grace], 'Grace Adeyemi is here. Liam Doyle has left.'],
    [[somebody], [somebody, somebody], 'A colleague is here.'],
    [[somebody, somebody], [somebody], 'A colleague has left.'],
  ])('is what is new since it was last said: case %#', (before, after, says) => {
    expect(newsInWords(before, after, calls)).toBe(says)
  })

  it('names no field that nobody can open', () => {
    const at = { record: 'need', field: 'why' }
    expect(newsInWords([grace], [{ ...grace, at }], calls)).toBe('')
  })
})
