import type { ReviewAnsweredView, ReviewPromptView } from '../../../src/cards/review-view.ts'

const subject = {
  planNumber: 'FP-1042',
  about: { kind: 'clause', ref: '2.1.m2' },
  point: '3-month review',
  planLink: 'https://plan.example.gov.uk/plans/0f8fad5b/outcomes/2.1',
} as const

/** Three months on, nobody has said yet whether clause 2.1.m2 holds. */
export const firstPrompt: ReviewPromptView = {
  ...subject,
  promptId: 'prompt-1',
  due: '2027-01-09',
  lastTold: null,
  earliestMet: null,
}

/** At six months there is an earlier answer, and the rules know the earliest day. */
export const laterPrompt: ReviewPromptView = {
  ...subject,
  promptId: 'prompt-2',
  about: { kind: 'outcome', ref: '2.1' },
  point: '6-month review',
  due: '2027-04-09',
  lastTold: { answer: 'not-held', on: '2027-01-08' },
  earliestMet: '2027-09-30',
}

export const answered: ReviewAnsweredView = {
  ...subject,
  by: 'Grace Adeyemi',
  on: '2027-01-08',
  answer: 'met',
  change: { from: 'Judgement needed', to: 'On course' },
}

/** A note as somebody types it, with marks that Markdown would read. */
export const longNote =
  'Spoke to the school on *Friday*: see [the register]. ' + 'Attendance is better. '.repeat(40)
