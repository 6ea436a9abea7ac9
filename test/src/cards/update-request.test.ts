import { describe, expect, test } from 'vitest'
import { updateRequestCard, updateRequestSummary } from '../../../src/cards/update-request.ts'
import { choicesOf, filledIn, readOf } from './drawn.ts'
import { asks, firstUpdate, update } from './update-views.ts'

const notHeld = 'I do not hold this information'

describe('an update asks', () => {
  test.each([
    ['judgement', ['Met', 'Not met yet', notHeld]],
    ['engagement', ['Fully', 'Somewhat', 'Not at all', notHeld]],
    ['change', ['Better', 'The same', 'Worse', notHeld]],
    ['scale', [...Array.from({ length: 11 }, (_, at) => `${at}`), notHeld]],
  ] as const)('for %s, and always takes that somebody does not know', (kind, choices) => {
    expect(choicesOf(updateRequestCard({ ...firstUpdate, asks: asks[kind] }), 'answer')).toEqual(
      choices,
    )
  })

  test('whether there is nothing to add of those alone who told something before', () => {
    expect(choicesOf(updateRequestCard(update), 'answer')).toContain('Nothing to add')
    expect(choicesOf(updateRequestCard(firstUpdate), 'answer')).not.toContain('Nothing to add')
  })

  test('for a child’s own words only where that is wanted', () => {
    expect(filledIn(updateRequestCard({ ...firstUpdate, voice: true }))).toEqual({
      answer: null,
      note: null,
      voice: null,
      gathered: null,
    })
    expect(filledIn(updateRequestCard(firstUpdate))).toEqual({ answer: null, note: null })
  })
})

describe('an update says', () => {
  test('for which review it is needed and by when', () => {
    expect(readOf(updateRequestCard(firstUpdate)).slice(0, 3)).toEqual([
      'FP-1042: update on clause\u00a02.1.m2',
      'Your answer is needed for the 3-month review, due on 9\u00a0April 2027.',
      'Last told: Nothing yet',
    ])
  })

  test('how many questions follow, in one as in many', () => {
    const lastLine = (more: number) => readOf(updateRequestCard({ ...update, more })).at(-1)
    expect(lastLine(0)).toBe('Note (optional)')
    expect(lastLine(1)).toBe('1 more question for this review follows.')
    expect(lastLine(2)).toBe('2 more questions for this review follow.')
  })

  test('the plan and clause number alone in its notification', () => {
    expect(updateRequestSummary(update)).toBe('FP-1042: update on clause 2.1.m2 for 3-month review')
  })
})

describe('a refused update', () => {
  const typed = {
    answer: 'met',
    note: 'Rang twice.',
    voice: 'I like it.',
    gathered: 'conversation',
  }

  test('says why, and holds all that was put in', () => {
    const refused = updateRequestCard({ ...update, voice: true }, { faults: ['Too long.'], typed })
    expect(filledIn(refused)).toEqual(typed)
    expect(readOf(refused)).toContain('Too long.')
  })

  test('chooses nothing where what came is no answer to it', () => {
    const refused = updateRequestCard(update, { faults: [], typed: { ...typed, answer: 'better' } })
    expect(filledIn(refused)).toEqual({ answer: null, note: 'Rang twice.' })
  })

  test('holds 2,000 characters of a note that was longer', () => {
    const kept = (length: number) =>
      filledIn(
        updateRequestCard(update, {
          faults: [],
          typed: { answer: null, note: 'x'.repeat(length) },
        }),
      )['note']?.length
    expect(kept(2000)).toBe(2000)
    expect(kept(2001)).toBe(2000)
  })
})
