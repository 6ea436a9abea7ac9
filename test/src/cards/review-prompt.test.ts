import { describe, expect, test } from 'vitest'
import { reviewPrompt, reviewPromptSummary } from '../../../src/cards/review-prompt.ts'
import { firstPrompt, laterPrompt } from './review-views.ts'

describe('a review prompt', () => {
  test('always offers "I do not hold this information" third', () => {
    const choices = reviewPrompt(firstPrompt).body.flatMap((one) =>
      one.type === 'Input.ChoiceSet' ? one.choices.map(({ title }) => title) : [],
    )
    expect(choices).toEqual(['Met', 'Not met yet', 'I do not hold this information'])
  })

  test('chooses no answer for its reader', () => {
    expect(inputs(reviewPrompt(laterPrompt))).toEqual({ answer: undefined, note: undefined })
  })

  test('writes its days out', () => {
    const text = JSON.stringify(reviewPrompt(laterPrompt))
    expect(text).toContain('due by 9\u00a0April 2027')
    expect(text).toContain('Not held, 8\u00a0January 2027')
    expect(text).toContain('30\u00a0September 2027')
  })

  test('says so when nothing was told and no earliest day is known', () => {
    const text = JSON.stringify(reviewPrompt(firstPrompt))
    expect(text).toContain('Nothing yet')
    expect(text).toContain('Not known yet')
  })

  test('refused, it says why and keeps what was typed', () => {
    const typed = { answer: 'not-met', note: 'Rang twice.' }
    const refused = reviewPrompt(firstPrompt, { faults: ['Shorten your note.'], typed })
    expect(inputs(refused)).toEqual(typed)
    expect(JSON.stringify(refused)).toContain('Shorten your note.')
  })

  test('refused with an answer that is none of the three, it chooses none', () => {
    const typed = { answer: 'perhaps', note: null }
    expect(inputs(reviewPrompt(firstPrompt, { faults: [], typed })).answer).toBeUndefined()
  })

  test('shows only the plan number, the clause number and the point in the notification', () => {
    expect(reviewPromptSummary(firstPrompt)).toBe('FP-1042: clause 2.1.m2, 3-month review')
  })
})

function inputs(card: ReturnType<typeof reviewPrompt>) {
  const valueOf = (id: string) =>
    card.body.flatMap((one) => ('id' in one && one.id === id ? [one.value] : []))[0]
  return { answer: valueOf('answer'), note: valueOf('note') }
}
