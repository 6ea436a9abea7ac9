import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../rules/calendar.ts'
import type { ReviewFinding } from '../../../../rules/findings.ts'
import type { HoldDraft } from '../../../../src/plan/review/drafts.ts'
import { scaleOf } from '../../../../src/plan/review/filed.ts'
import {
  faultsOfHolding,
  holdReview,
  isHeldToday,
  missingIn,
  nextAfter,
  reviewToHold,
} from '../../../../src/plan/review/holding.ts'
import { on, sampleView, type Extra } from '../../tab/plan/sample-view.ts'

const review = (point: string, state: ReviewFinding['state']): ReviewFinding => ({
  point,
  due: on,
  state,
  because: [],
})
const toHold = (...reviews: ReviewFinding[]) => reviewToHold({ reviews })

describe('the review that is held', () => {
  it('is the last that is due, which makes up for the late ones before it', () => {
    expect(toHold(review('3-month', 'overdue'), review('6-month', 'due'))).toMatchObject({
      point: '6-month',
      madeUp: ['3-month'],
    })
  })

  it('is the next to come where none is due, and makes up for nothing', () => {
    expect(toHold(review('3-month', 'held'), review('6-month', 'upcoming'))).toMatchObject({
      point: '6-month',
      madeUp: [],
    })
  })

  it('is none where all are held', () => {
    expect(toHold(review('3-month', 'held'))).toBeNull()
  })
})

describe('the day of the review after it', () => {
  it('is six months on from the last that is listed, never at a weekend, and says why', () => {
    const { view, framework } = sampleView('Hartley')
    const next = nextAfter(view, ['6-month'], framework)
    expect(next).toMatchObject({ kind: 'proposed', point: '12-month' })
    expect(next.reasons[0]).toMatch(/^the 12-month review is due on /)
  })

  it('is the six-month one where the three-month one is held', () => {
    const { view, framework } = sampleView('Nwosu')
    expect(nextAfter(view, ['3-month'], framework)).toMatchObject({ point: '6-month' })
  })
})

const familySays: Extra = {
  kind: 'evidence',
  id: 'family-says',
  fields: {
    measure: 'score',
    who: 'family',
    on,
    recorded: on,
    instrument: 'Scaling',
    edition: scaleOf('home'),
    informant: 'family',
    number: 6,
  },
}
const voice = (person: string, day = on): Extra => ({
  kind: 'voice',
  id: `voice-${person}`,
  fields: { person, on: day, words: 'Fine.', how: 'conversation' },
})
const draft: HoldDraft = { mode: 'meeting', came: {}, next: '', note: '' }

describe('a review without the family’s view or a child’s own words', () => {
  const missing = (...more: Extra[]) =>
    missingIn(sampleView('Hartley', { more }).view).map((one) =>
      one.of === 'family' ? 'family' : one.person.id,
    )

  it('says who was not heard, child by child', () => {
    expect(missing()).toEqual(['family', 'tyler', 'ellie', 'noah'])
    expect(missing(familySays, voice('tyler'))).toEqual(['ellie', 'noah'])
  })

  it('does not count what was heard yesterday', () => {
    expect(missing(voice('tyler', addDays(on, -1)))).toContain('tyler')
  })

  it('is recorded with a reason, and with nobody missing needs none', () => {
    const gaps = missingIn(sampleView('Hartley').view)
    expect(faultsOfHolding(draft, gaps, on)).toHaveProperty('note')
    expect(faultsOfHolding({ ...draft, note: 'They were ill.' }, gaps, on)).toEqual({})
    expect(faultsOfHolding(draft, [], on)).toEqual({})
  })
})

describe('the record of a review', () => {
  it('has who came and who sent apologies, and says of an earlier one what made up for it', () => {
    const came = { dawn: 'attended', helen: 'apologies', liam: '' } as const
    const made = holdReview(
      { point: '6-month', madeUp: ['3-month'] },
      { ...draft, came, next: addDays(on, 90), note: ' Carry on. ' },
      on,
      (name) => name,
    )
    expect(made.map((one) => one.do === 'add' && one.fields)).toEqual([
      { point: '3-month', held: on, mode: 'meeting', note: 'Made up for by the 6-month review.' },
      {
        point: '6-month',
        held: on,
        mode: 'meeting',
        attended: ['dawn'],
        apologies: ['helen'],
        next: addDays(on, 90),
        note: 'Carry on.',
      },
    ])
  })

  it('sets the next day after today, and none on it', () => {
    expect(faultsOfHolding({ ...draft, next: on }, [], on)).toHaveProperty('next')
    expect(faultsOfHolding({ ...draft, next: addDays(on, 1) }, [], on)).toEqual({})
  })

  it('ends the review of the day', () => {
    const held: Extra = { kind: 'review', id: 'now', fields: { point: '6-month', held: on } }
    expect(isHeldToday(sampleView('Hartley').view)).toBe(false)
    expect(isHeldToday(sampleView('Hartley', { more: [held] }).view)).toBe(true)
  })
})
