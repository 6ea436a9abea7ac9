import { closureApprovalCard, closureApprovalSummary } from '../../../src/cards/closure-approval.ts'
import { closureDecidedCard, closureDecidedSummary } from '../../../src/cards/closure-decided.ts'
import type { ClosureDecidedView } from '../../../src/cards/closure-decided-view.ts'
import { closureRequestCard, closureRequestSummary } from '../../../src/cards/closure-request.ts'
import type { ClosureView } from '../../../src/cards/closure-request-view.ts'
import { closureReturnCard, closureReturnSummary } from '../../../src/cards/closure-return.ts'
import type { Catalogued } from './every-card.ts'
import { crowd, longestLink, longestName, longestText, origin, othersWords } from './longest.ts'

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
const plainClosure: ClosureView = {
  ...closure,
  counts: { met: 1, outstanding: 0, proofLater: 0, total: 1 },
  conditions: [],
  unmetReasonGiven: false,
  move: 'ended',
}

const longestClosure: ClosureView = {
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

const decided: ClosureDecidedView = {
  planNumber: 'FP-1042',
  decision: 'approved',
  by: 'Tom Hughes',
  on: '2027-07-05',
  why: null,
  link: closure.checklistLink,
}

export const closureCards = {
  closureRequestCard: {
    usual: closureRequestCard(closure),
    emptiest: closureRequestCard(plainClosure),
    'that may not be approved': closureRequestCard({
      ...closure,
      mayApprove: false,
      whyNot: ['1 condition of the framework does not hold.'],
      conditions: closure.conditions.map((one, at) => ({ ...one, holds: at === 0 })),
    }),
    longest: closureRequestCard(longestClosure),
    summaries: [closureRequestSummary(closure)],
  },
  closureApprovalCard: {
    usual: closureApprovalCard(closure),
    emptiest: closureApprovalCard(plainClosure),
    longest: closureApprovalCard({ ...longestClosure, mayApprove: true }, [
      'The plan was changed since you opened this card. Look at the checklist again.',
    ]),
    summaries: [closureApprovalSummary(closure)],
  },
  closureReturnCard: {
    usual: closureReturnCard(closure),
    refused: closureReturnCard(closure, { faults: ['Give a reason.'], reason: null }),
    longest: closureReturnCard(longestClosure, {
      faults: ['Shorten your reason to 2,000 characters.'],
      reason: longestText,
    }),
    summaries: [closureReturnSummary(closure)],
  },
  closureDecidedCard: {
    usual: closureDecidedCard(decided),
    returned: closureDecidedCard({ ...decided, decision: 'returned', why: othersWords }),
    withdrawn: closureDecidedCard({ ...decided, decision: 'withdrawn', by: 'Grace Adeyemi' }),
    void: closureDecidedCard({ ...decided, decision: 'void', by: 'Grace Adeyemi' }),
    longest: closureDecidedCard({
      ...decided,
      decision: 'void',
      by: longestName,
      on: '2027-09-28',
      why: othersWords,
      link: longestLink,
      refresh: { promptId: 'prompt-11', userIds: crowd },
    }),
    summaries: (['approved', 'returned', 'withdrawn', 'void'] as const).map((decision) =>
      closureDecidedSummary({ ...decided, decision, why: othersWords }),
    ),
  },
} satisfies Catalogued
