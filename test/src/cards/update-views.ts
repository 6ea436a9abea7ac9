import type { UpdateAnsweredView } from '../../../src/cards/update-answered-view.ts'
import type { UpdateAsk, UpdateView } from '../../../src/cards/update-request-view.ts'
import { longestLink, longestPoint, longestRef, planLink } from './longest.ts'

const outcome = { kind: 'outcome', ref: '2.1' } as const

/** One question of each kind about outcome 2.1. */
export const asks = {
  judgement: { kind: 'judgement', about: { kind: 'clause', ref: '2.1.m2' } },
  engagement: { kind: 'engagement', about: outcome },
  change: { kind: 'change', about: outcome },
  scale: { kind: 'scale', about: outcome },
} as const satisfies Readonly<Record<UpdateAsk['kind'], UpdateAsk>>

/** Five working days before the 3-month review, a health visitor is asked the first of three questions. */
export const update: UpdateView = {
  promptId: 'prompt-7',
  planNumber: 'FP-1042',
  point: '3-month review',
  reviewDue: '2027-04-09',
  asks: asks.judgement,
  lastTold: { words: 'Not met yet', on: '2027-01-08' },
  earliestMet: '2027-09-30',
  more: 2,
  planLink,
}

/** Nobody has told anything and nothing else is asked. */
export const firstUpdate: UpdateView = { ...update, lastTold: null, earliestMet: null, more: 0 }

/** With the child's own words, and each text as long as it may be. */
export const longestUpdate: UpdateView = {
  ...update,
  planNumber: 'FP-1042000',
  point: longestPoint,
  asks: { kind: 'engagement', about: { kind: 'clause', ref: longestRef } },
  lastTold: { words: 'I do not hold this information', on: '2027-09-28' },
  earliestMet: '2027-09-30',
  more: 12,
  planLink: longestLink,
  voice: true,
}

export const given: UpdateAnsweredView = {
  promptId: 'prompt-7',
  planNumber: 'FP-1042',
  point: '3-month review',
  about: { kind: 'clause', ref: '2.1.m2' },
  answer: 'Met',
  noteKept: true,
  by: 'Grace Adeyemi',
  on: '2027-04-02',
  change: 'On course, was Judgement needed',
  mayCorrect: true,
  planLink,
}
