import { describe, expect, test } from 'vitest'
import { reviewAnswered } from '../../../src/cards/review-answered.ts'
import { reviewCorrectionCard } from '../../../src/cards/review-correction.ts'
import { updateAnsweredCard } from '../../../src/cards/update-answered.ts'
import { updateCorrectionCard } from '../../../src/cards/update-correction.ts'
import { buttonsOf, filledIn, readOf } from './drawn.ts'
import { answered, laterPrompt } from './review-views.ts'
import { given, update } from './update-views.ts'

const openPlan = 'Open plan > https://plan.example.gov.uk/plans/0f8fad5b/outcomes/2.1'

describe('whoever may put an answer right', () => {
  test('finds Correct on the answered review, and nobody else does', () => {
    const mine = reviewAnswered({ ...answered, correctAs: { promptId: 'prompt-1' } })
    expect(buttonsOf(mine)).toEqual(['Correct: review.correct', openPlan])
    expect(buttonsOf(reviewAnswered(answered))).toEqual([openPlan])
  })

  test('finds Correct on the given update, and nobody else does', () => {
    expect(buttonsOf(updateAnsweredCard(given))).toEqual(['Correct: update.correct', openPlan])
    expect(buttonsOf(updateAnsweredCard({ ...given, mayCorrect: false }))).toEqual([openPlan])
  })

  test('gets the review’s question filled with what was told, and that it stays', () => {
    const told = { answer: 'not-met', note: 'Rang twice.', on: '2027-01-08' } as const
    const card = reviewCorrectionCard(laterPrompt, told)
    expect(filledIn(card)).toEqual({ answer: 'not-met', note: 'Rang twice.' })
    expect(readOf(card)[1]).toBe(
      'The answer on 8\u00a0January 2027 was “Not met yet”. It stays in the history.',
    )
    expect(buttonsOf(card)).toEqual(['Send: review.corrected', 'Cancel: prompt.show'])
  })

  test('gets the update’s question filled with what was told', () => {
    const told = { answer: 'met', note: 'Rang twice.', on: '2027-04-02' } as const
    const card = updateCorrectionCard(update, told)
    expect(filledIn(card)).toEqual({ answer: 'met', note: 'Rang twice.' })
    expect(buttonsOf(card)).toEqual(['Send: update.corrected', 'Cancel: prompt.show'])
  })

  test('refused, finds what they typed last and not what was told first', () => {
    const told = { answer: 'not-met', note: 'Rang twice.', on: '2027-01-08' } as const
    const typed = { answer: 'met', note: 'They rang back.' }
    const refusal = { faults: ['Too long.'], typed }
    expect(filledIn(reviewCorrectionCard(laterPrompt, told, refusal))).toEqual(typed)
    expect(filledIn(updateCorrectionCard(update, told, refusal))).toEqual(typed)
  })

  test('reads afterwards that the answer was put right', () => {
    const before = { words: 'Not met yet', on: '2026-11-03' }
    const corrected = { isCorrection: true, before }
    const was = 'Before: Not met yet, 3\u00a0November 2026'
    expect(readOf(reviewAnswered({ ...answered, ...corrected }))).toContain(was)
    expect(readOf(updateAnsweredCard({ ...given, ...corrected }))).toContain(was)
    expect(readOf(reviewAnswered({ ...answered, ...corrected }))[1]).toMatch(/^Corrected by Grace/)
    expect(readOf(updateAnsweredCard({ ...given, ...corrected }))[1]).toMatch(/^Corrected by Grace/)
  })
})

describe('a given update says', () => {
  test('what it changed, and that a note is in the plan', () => {
    expect(readOf(updateAnsweredCard(given)).slice(2)).toEqual([
      'Answer: Met',
      'Status: On course, was Judgement needed',
      'Note: Kept in the plan',
    ])
  })

  test('that nothing changed, and nothing of a note where there was none', () => {
    expect(
      readOf(updateAnsweredCard({ ...given, change: null, noteKept: false })).slice(2),
    ).toEqual(['Answer: Met', 'Status: No change'])
  })
})
