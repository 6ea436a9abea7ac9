import { brokenKeptCard, brokenKeptSummary } from '../../../src/cards/broken-kept.ts'
import {
  updateAlreadyAnsweredCard,
  updateAnsweredCard,
  updateAnsweredSummary,
} from '../../../src/cards/update-answered.ts'
import {
  updateCorrectionCard,
  updateCorrectionSummary,
} from '../../../src/cards/update-correction.ts'
import { updateRequestCard, updateRequestSummary } from '../../../src/cards/update-request.ts'
import type { Catalogued } from './every-card.ts'
import {
  crowd,
  longestLink,
  longestName,
  longestPoint,
  longestRef,
  longestText,
} from './longest.ts'
import { asks, firstUpdate, given, longestUpdate, update } from './update-views.ts'

const longestTyped = {
  answer: 'somewhat',
  note: longestText,
  voice: longestText,
  gathered: 'observation',
} as const

export const updateCards = {
  updateRequestCard: {
    usual: updateRequestCard(update),
    emptiest: updateRequestCard(firstUpdate),
    'of engagement': updateRequestCard({ ...firstUpdate, asks: asks.engagement }),
    'of change': updateRequestCard({ ...update, asks: asks.change, earliestMet: null, more: 1 }),
    'of scale': updateRequestCard({ ...firstUpdate, asks: asks.scale }),
    'with a child’s words': updateRequestCard({ ...firstUpdate, voice: true }),
    refused: updateRequestCard(update, {
      faults: ['Choose an answer.'],
      typed: { answer: null, note: 'Rang twice.' },
    }),
    longest: updateRequestCard(longestUpdate, {
      faults: ['Say how you know the child’s words.', 'Shorten your note to 2,000 characters.'],
      typed: longestTyped,
    }),
    summaries: [update, longestUpdate].map(updateRequestSummary),
  },
  updateCorrectionCard: {
    usual: updateCorrectionCard(update, {
      answer: 'not-met',
      note: 'Rang twice.',
      on: '2027-04-02',
    }),
    emptiest: updateCorrectionCard(
      { ...firstUpdate, asks: asks.scale },
      {
        answer: '7',
        note: null,
        on: '2027-04-02',
      },
    ),
    longest: updateCorrectionCard(
      longestUpdate,
      { answer: 'not-held', note: null, on: '2027-09-28' },
      { faults: ['Shorten your note to 2,000 characters.'], typed: longestTyped },
    ),
    summaries: [update, longestUpdate].map(updateCorrectionSummary),
  },
  updateAnsweredCard: {
    usual: updateAnsweredCard(given),
    emptiest: updateAnsweredCard({ ...given, noteKept: false, change: null, mayCorrect: false }),
    corrected: updateAnsweredCard({ ...given, isCorrection: true, mayCorrect: false }),
    longest: updateAnsweredCard({
      ...given,
      point: longestPoint,
      about: { kind: 'clause', ref: longestRef },
      answer: 'I do not hold this information',
      by: longestName,
      change: 'Evidence missing, was Clock restarted',
      planLink: longestLink,
      refresh: { promptId: 'prompt-7', userIds: crowd },
    }),
    summaries: [updateAnsweredSummary(given)],
  },
  updateAlreadyAnsweredCard: {
    usual: updateAlreadyAnsweredCard(given, 'Rang twice.'),
    emptiest: updateAlreadyAnsweredCard(given, null),
    longest: updateAlreadyAnsweredCard({ ...given, by: longestName }, [
      { label: 'Your note', value: longestText },
      { label: 'The child’s own words', value: longestText },
    ]),
  },
  brokenKeptCard: {
    usual: brokenKeptCard({
      action: 'update.answer',
      promptId: 'prompt-7',
      chosen: 'Not met yet',
      sent: { answer: 'not-met' },
      texts: [{ id: 'note', label: 'Note (optional)', value: 'Rang twice.' }],
    }),
    emptiest: brokenKeptCard({
      action: 'prompt.show',
      promptId: 'prompt-7',
      chosen: null,
      sent: {},
      texts: [],
    }),
    longest: brokenKeptCard({
      action: 'update.answer',
      promptId: 'prompt-7',
      chosen: 'I do not hold this information',
      sent: { answer: 'not-held', gathered: 'observation' },
      texts: [
        { id: 'note', label: 'Note (optional)', value: longestText },
        { id: 'voice', label: 'The child’s own words (optional)', value: longestText },
      ],
    }),
    summaries: [brokenKeptSummary()],
  },
} satisfies Catalogued
