/** The word on each button's action, which the bot listens for; each goes with the id of its prompt. */
export const verbs = {
  /** Draws the card as it stands now, for who presses: reads only. Also what a client sends to refresh a card. */
  show: 'prompt.show',
  reviewAnswer: 'review.answer',
  /** Draws the question again, filled with what was told. */
  reviewCorrect: 'review.correct',
  reviewCorrected: 'review.corrected',
  updateAnswer: 'update.answer',
  /** Draws the question again, filled with what was told. */
  updateCorrect: 'update.correct',
  updateCorrected: 'update.corrected',
  /** Draws the question whether the closure is to be approved; with the hash of what was shown. */
  closureApprove: 'closure.approve',
  closureApproved: 'closure.approved',
  /** Draws the question why the closure is sent back; with the hash of what was shown. */
  closureReturn: 'closure.return',
  closureReturned: 'closure.returned',
} as const

export type Verb = (typeof verbs)[keyof typeof verbs]
