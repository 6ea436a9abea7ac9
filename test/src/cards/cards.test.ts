import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../src/cards/card.ts'
import { reviewPrompt } from '../../../src/cards/review-prompt.ts'
import { closureDecidedCard } from '../../../src/cards/closure-decided.ts'
import { faultsOf, summaryFaults } from './card-rules.ts'
import { catalogue, everyCard, everySummary } from './every-card.ts'
import { origin, othersWords, personalWords } from './longest.ts'
import { firstPrompt } from './review-views.ts'

const cards = new URL('../../../src/cards/', import.meta.url)

describe('every card', () => {
  test.each(Object.entries(everyCard))('"%s" keeps the rules for Teams', (_name, card) => {
    expect(faultsOf(card, origin, [othersWords])).toEqual([])
  })

  test.each(Object.entries(everyCard))('"%s" is drawn as agreed', (_name, card) => {
    expect(card).toMatchSnapshot()
  })

  test.each(everySummary)('"%s" gives nothing away on a lock screen', (summary) => {
    expect(summaryFaults(summary, personalWords)).toEqual([])
  })
})

describe('the catalogue', () => {
  const functions = exportedFunctions()
  const drawing = functions.filter(({ gives }) => gives === 'Card')
  const telling = functions.filter(({ name }) => name.endsWith('Summary'))

  test('holds whatever draws a card, so that no card goes untried', () => {
    expect(Object.keys(catalogue).sort()).toEqual(namesOf(drawing))
  })

  test.each(Object.entries(catalogue))('holds "%s" with usual data and the longest', (_of, all) => {
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['usual', 'longest']))
  })

  test('holds the notification of whatever has one', () => {
    const withText = Object.entries(catalogue).flatMap(([of, all]) =>
      'summaries' in all ? [`${of.replace(/Card$/, '')}Summary`] : [],
    )
    expect(withText.sort()).toEqual(namesOf(telling))
  })
})

describe('the rules for cards notice', () => {
  const good = reviewPrompt(firstPrompt)
  const [send, open] = good.actions ?? []
  const [, , , answer, note] = good.body
  const refresh = { action: send, userIds: ['29:1'] }
  const plain = closureDecidedCard({
    planNumber: 'FP-1042',
    decision: 'approved',
    by: 'Tom Hughes',
    on: '2027-07-05',
    why: null,
    link: firstPrompt.planLink,
  })
  const broken: Record<string, { card: Card; says: string }> = {
    'a button Teams would route elsewhere': {
      card: changed(good, { actions: [{ ...send, verb: 'review.other' }, open] }),
      says: 'verb and data.action differ',
    },
    'a button that sends something else from an old client': {
      card: changed(good, {
        actions: [{ ...send, fallback: { type: 'Action.Submit', data: {} } }, open],
      }),
      says: 'fallback sends something else',
    },
    'a button that sends other inputs from an old client': {
      card: changed(good, { actions: [{ ...send, associatedInputs: 'none' }, open] }),
      says: 'fallback sends other inputs',
    },
    'three buttons in a row': {
      card: changed(good, { actions: [send, open, open] }),
      says: 'has more than 2 actions in a row',
    },
    'three buttons in a row within the card': {
      card: changed(good, {
        body: [...good.body, { type: 'ActionSet', actions: [open, open, open] }],
      }),
      says: 'has more than 2 actions in a row',
    },
    'a button of three words': {
      card: changed(good, { actions: [{ ...open, title: 'Open my families' }] }),
      says: '"Open my families" is longer than 2 words',
    },
    'a button that leads elsewhere': {
      card: changed(good, { actions: [{ ...open, url: `${origin}.example.com/plans` }] }),
      says: 'leads to another place',
    },
    'a link in a sentence that leads elsewhere': {
      card: changed(good, {
        body: [...good.body, { type: 'TextBlock', text: '[2 late](http://x.test)', wrap: true }],
      }),
      says: 'leads to another place',
    },
    'text that is cut instead of wrapped': {
      card: changed(good, { body: [{ type: 'TextBlock', text: 'x', style: 'heading' }] }),
      says: 'TextBlock does not wrap',
    },
    'an input nobody can name': {
      card: changed(good, {
        body: [...good.body, { type: 'Input.Text', id: 'more', maxLength: 1 }],
      }),
      says: 'Input.Text has no label',
    },
    'two inputs that send under one id': {
      card: changed(good, { body: [...good.body, { ...note, label: 'More' }] }),
      says: 'has two inputs of one id',
    },
    'two inputs nobody can tell apart': {
      card: changed(good, { body: [...good.body, { ...note, id: 'more' }] }),
      says: 'has two inputs of one label',
    },
    'an input that does not say what is missing': {
      card: changed(good, {
        body: [good.body[0], { ...answer, errorMessage: undefined }, note],
      }),
      says: 'Input.ChoiceSet has no error message',
    },
    'a text without an end': {
      card: changed(good, { body: [good.body[0], { ...note, maxLength: undefined }] }),
      says: 'Input.Text has no limit',
    },
    'a set of no facts': {
      card: changed(plain, { body: [...plain.body, { type: 'FactSet', facts: [] }] }),
      says: 'has an empty set of facts',
    },
    'a card that is drawn over what somebody types': {
      card: changed(good, { refresh }),
      says: 'may be refreshed over what is not sent yet',
    },
    'a card that is refreshed for more than Teams takes': {
      card: changed(plain, { refresh: { ...refresh, userIds: Array(61).fill('29:1') } }),
      says: 'is refreshed for 61 people',
    },
    'a day left to Teams': {
      card: changed(plain, { lang: '{{DATE(2027-01-09T00:00:00Z, SHORT)}}' }),
      says: 'leaves a date to be written by Teams',
    },
    'words somebody typed elsewhere': {
      card: changed(plain, { lang: othersWords }),
      says: `says "${othersWords}"`,
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
    expect(faultsOf(card, origin, [othersWords])).toEqual([says])
  })

  test('a notification that names somebody', () => {
    expect(summaryFaults('FP-1042: answered by Grace', ['Grace'])).toEqual(['says "Grace"'])
  })

  test('a notification that quotes, and one that goes on', () => {
    expect(summaryFaults('FP-1042: “no”', [])).toEqual(['holds more than words and numbers'])
    expect(summaryFaults('word '.repeat(17), [])).toEqual(['is longer than 80 characters'])
  })
})

/** A card as no builder of ours would make it. */
function changed(card: Card, change: Record<string, unknown>): Card {
  return JSON.parse(JSON.stringify({ ...card, ...change }))
}

/** What the files of the room export, but for the file that every card is made with. */
function exportedFunctions(): { name: string; gives: string | undefined }[] {
  return readdirSync(cards)
    .filter((file) => file.endsWith('.ts') && file !== 'card.ts')
    .flatMap((file) =>
      readFileSync(new URL(file, cards), 'utf8')
        .split(/^export function /m)
        .slice(1),
    )
    .map((text) => ({
      name: /^\w+/.exec(text)?.[0] ?? '',
      gives: /\): (.+) \{$/m.exec(text)?.[1],
    }))
}

function namesOf(functions: readonly { readonly name: string }[]): string[] {
  return functions.map(({ name }) => name).sort()
}
