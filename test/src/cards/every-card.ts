import type { Card } from '../../../src/cards/card.ts'
import { noLongerYours } from '../../../src/cards/no-longer-yours.ts'
import { reviewAlreadyAnswered, reviewAnswered } from '../../../src/cards/review-answered.ts'
import { reviewPrompt } from '../../../src/cards/review-prompt.ts'
import { reviewWithdrawn } from '../../../src/cards/review-withdrawn.ts'
import { answered, firstPrompt, laterPrompt, longNote } from './review-views.ts'

/** Each card the chat can show, by what it tells its reader. */
export const everyCard: Readonly<Record<string, Card>> = {
  'review prompt': reviewPrompt(firstPrompt),
  'review prompt with history': reviewPrompt(laterPrompt),
  'review prompt refused': reviewPrompt(firstPrompt, {
    faults: ['Choose an answer.'],
    typed: { answer: null, note: 'Asked the health visitor, who will ring back on Monday.' },
  }),
  'review answered': reviewAnswered(answered),
  'review answered without a change': reviewAnswered({
    ...answered,
    answer: 'not-held',
    change: null,
  }),
  'review already answered': reviewAlreadyAnswered(answered, longNote),
  'review withdrawn': reviewWithdrawn(laterPrompt),
  'review withdrawn while somebody typed': reviewWithdrawn(laterPrompt, longNote),
  'no longer yours': noLongerYours(),
  'no longer yours while somebody typed': noLongerYours(longNote),
}
