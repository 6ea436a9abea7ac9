import { expiredCard, expiredSummary } from '../../../src/cards/expired.ts'
import { noLongerYours } from '../../../src/cards/no-longer-yours.ts'
import {
  reviewAlreadyAnswered,
  reviewAnswered,
  reviewAnsweredSummary,
} from '../../../src/cards/review-answered.ts'
import {
  reviewCorrectionCard,
  reviewCorrectionSummary,
} from '../../../src/cards/review-correction.ts'
import { reviewPrompt, reviewPromptSummary } from '../../../src/cards/review-prompt.ts'
import { reviewWithdrawn } from '../../../src/cards/review-withdrawn.ts'
import { supersededCard, supersededSummary } from '../../../src/cards/superseded.ts'
import type { Catalogued } from './every-card.ts'
import {
  crowd,
  longestLink,
  longestName,
  longestPoint,
  longestRef,
  longestText,
} from './longest.ts'
import { answered, firstPrompt, laterPrompt, longNote } from './review-views.ts'

const { planNumber, point, about, planLink } = firstPrompt
const subject = { planNumber, point, about, planLink }
const longest = {
  point: longestPoint,
  about: { kind: 'clause', ref: longestRef },
  planLink: longestLink,
} as const
const refresh = { promptId: 'prompt-1', userIds: crowd }

export const reviewCards = {
  reviewPrompt: {
    usual: reviewPrompt(laterPrompt),
    emptiest: reviewPrompt(firstPrompt),
    refused: reviewPrompt(firstPrompt, {
      faults: ['Choose an answer.'],
      typed: { answer: null, note: 'Asked the health visitor, who will ring back on Monday.' },
    }),
    longest: reviewPrompt(
      { ...laterPrompt, ...longest },
      {
        faults: ['Choose an answer.', 'Shorten your note to 2,000 characters.'],
        typed: { answer: 'not-held', note: longestText },
      },
    ),
    summaries: [firstPrompt, { ...laterPrompt, ...longest }].map(reviewPromptSummary),
  },
  reviewCorrectionCard: {
    usual: reviewCorrectionCard(laterPrompt, {
      answer: 'not-met',
      note: 'Rang twice.',
      on: '2027-01-08',
    }),
    emptiest: reviewCorrectionCard(firstPrompt, { answer: 'met', note: null, on: '2027-01-08' }),
    longest: reviewCorrectionCard(
      { ...laterPrompt, ...longest },
      { answer: 'not-held', note: null, on: '2027-09-28' },
      {
        faults: ['Shorten your note to 2,000 characters.'],
        typed: { answer: 'met', note: longestText },
      },
    ),
    summaries: [reviewCorrectionSummary(laterPrompt)],
  },
  reviewAnswered: {
    usual: reviewAnswered({ ...answered, correctAs: { promptId: 'prompt-1' } }),
    emptiest: reviewAnswered({ ...answered, answer: 'not-held', change: null }),
    corrected: reviewAnswered({ ...answered, isCorrection: true }),
    longest: reviewAnswered({
      ...answered,
      ...longest,
      by: longestName,
      answer: 'not-held',
      change: { from: 'Judgement needed', to: 'Evidence missing' },
      correctAs: { promptId: 'prompt-1' },
      refresh,
    }),
    summaries: [reviewAnsweredSummary(answered)],
  },
  reviewAlreadyAnswered: {
    usual: reviewAlreadyAnswered(answered, longNote),
    emptiest: reviewAlreadyAnswered(answered, null),
    longest: reviewAlreadyAnswered({ ...answered, ...longest, by: longestName }, longestText),
  },
  reviewWithdrawn: {
    usual: reviewWithdrawn(laterPrompt),
    'while somebody typed': reviewWithdrawn(laterPrompt, longNote),
    longest: reviewWithdrawn({ ...laterPrompt, ...longest }, longestText),
  },
  noLongerYours: {
    usual: noLongerYours(),
    'while somebody typed': noLongerYours(longNote),
    longest: noLongerYours([
      { label: 'Your note', value: longestText },
      { label: 'The child’s own words', value: longestText.slice(0, 1000) },
    ]),
  },
  expiredCard: {
    usual: expiredCard({ ...subject, until: '2027-04-09' }),
    'while somebody typed': expiredCard({ ...subject, until: '2027-04-09', refresh }, longNote),
    longest: expiredCard({ ...subject, ...longest, until: '2027-09-28', refresh }),
    summaries: [expiredSummary({ ...subject, ...longest, until: '2027-09-28' })],
  },
  supersededCard: {
    usual: supersededCard({ ...subject, by: 'Grace Adeyemi', on: '2027-01-08' }),
    'while somebody typed': supersededCard(
      { ...subject, by: 'Grace Adeyemi', on: '2027-01-08', refresh },
      longNote,
    ),
    longest: supersededCard({ ...subject, ...longest, by: longestName, on: '2027-09-28', refresh }),
    summaries: [supersededSummary({ ...subject, by: 'Grace Adeyemi', on: '2027-01-08' })],
  },
} satisfies Catalogued
