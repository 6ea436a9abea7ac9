import { describe, expect, test } from 'vitest'
import type { Card } from '../../../src/cards/card.ts'
import { everyCard } from './every-card.ts'
import { faultsOf } from './card-rules.ts'
import { reviewPrompt } from '../../../src/cards/review-prompt.ts'
import { firstPrompt } from './review-views.ts'

describe('every card', () => {
  test.each(Object.entries(everyCard))('"%s" keeps the rules for Teams', (_name, card) => {
    expect(faultsOf(card)).toEqual([])
  })

  test.each(Object.entries(everyCard))('"%s" is drawn as agreed', (_name, card) => {
    expect(card).toMatchSnapshot()
  })
})

describe('the rules for cards notice', () => {
  const good = reviewPrompt(firstPrompt)
  const [send, open] = good.actions ?? []
  const broken: Record<string, { card: Card; says: string }> = {
    'a button Teams would route elsewhere': {
      card: changed(good, { actions: [{ ...send, verb: 'review.other' }, open] }),
      says: 'verb and data.action differ',
    },
    'three buttons in a row': {
      card: changed(good, { actions: [send, open, open] }),
      says: 'has more than 2 actions in a row',
    },
    'text that is cut instead of wrapped': {
      card: changed(good, { body: [{ type: 'TextBlock', text: 'x', style: 'heading' }] }),
      says: 'TextBlock does not wrap',
    },
    'an input nobody can name': {
      card: changed(good, { body: [...good.body, { type: 'Input.Text', id: 'more' }] }),
      says: 'Input.Text has no label',
    },
    'an element Teams draws in its own way': {
      card: changed(good, { body: [...good.body, { type: 'Badge', text: 'Late' }] }),
      says: 'uses Badge',
    },
    'a newer schema': { card: changed(good, { version: '1.6' }), says: 'version is 1.6, not 1.5' },
    'a card over 20 kB': {
      card: changed(good, { lang: 'x'.repeat(20_000) }),
      says: 'is larger than 20 kB',
    },
  }

  test.each(Object.entries(broken))('%s', (_name, { card, says }) => {
    expect(faultsOf(card)).toEqual([says])
  })
})

/** A card as no builder of ours would make it. */
function changed(card: Card, change: Record<string, unknown>): Card {
  return JSON.parse(JSON.stringify({ ...card, ...change }))
}
