import type { ClosureView } from '../../../src/cards/closure-request-view.ts'
import { longestLink, longestName, origin } from './longest.ts'

/** Grace Adeyemi asks to close a plan whose family has reached all but one outcome. */
export const closure: ClosureView = {
  promptId: 'prompt-11',
  planNumber: 'FP-1042',
  asked: '2027-07-01',
  askedBy: 'Grace Adeyemi',
  closing: '2027-07-16',
  counts: { met: 4, outstanding: 1, proofLater: 1, total: 6 },
  conditions: [
    {
      words: 'one outcome met in each theme the family was helped in',
      holds: true,
      citation: 'Durham 2018, section 4',
    },
    { words: 'a review held in the last 28 days', holds: true, citation: 'Council’s own' },
  ],
  unmetReasonGiven: true,
  familyAgrees: 'agrees',
  move: 'step-down',
  mayApprove: true,
  whyNot: [],
  hash: '3f9a1b2c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8',
  checklistLink: `${origin}/plans/0f8fad5b/closure`,
}

/** All is met, and the framework asks nothing of a closure. */
export const plainClosure: ClosureView = {
  ...closure,
  counts: { met: 1, outstanding: 0, proofLater: 0, total: 1 },
  conditions: [],
  unmetReasonGiven: false,
  move: 'ended',
}

export const longestClosure: ClosureView = {
  ...closure,
  askedBy: longestName,
  asked: '2027-09-28',
  closing: '2027-09-30',
  counts: { met: 100, outstanding: 120, proofLater: 13, total: 233 },
  conditions: Array.from({ length: 12 }, (_, at) => ({
    words: `at least 3 different outcomes attached in condition ${at + 1}, in each theme the family was helped in`,
    holds: at % 3 > 0,
    citation: 'Supporting Families Outcome Framework 2022 to 2025, page 12',
  })),
  unmetReasonGiven: false,
  familyAgrees: 'does-not',
  mayApprove: false,
  whyNot: [
    'You asked for this closure. Somebody else has to decide it.',
    '4 conditions of the framework do not hold.',
    'No reason is given for the outcomes that are not met.',
  ],
  checklistLink: longestLink,
}
