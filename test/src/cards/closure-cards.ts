import { closureApprovalCard, closureApprovalSummary } from '../../../src/cards/closure-approval.ts'
import { closureDecidedCard, closureDecidedSummary } from '../../../src/cards/closure-decided.ts'
import type { ClosureDecidedView } from '../../../src/cards/closure-decided-view.ts'
import { closureRequestCard, closureRequestSummary } from '../../../src/cards/closure-request.ts'
import { closureReturnCard, closureReturnSummary } from '../../../src/cards/closure-return.ts'
import type { Catalogued } from './every-card.ts'
import { closure, longestClosure, plainClosure } from './closure-views.ts'
import { crowd, longestLink, longestName, longestRef, longestText, othersWords } from './longest.ts'

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
    'that was changed since': closureRequestCard(closure, [
      'Need 7.1 was added.',
      'Evidence on 2.1 was changed.',
    ]),
    longest: closureRequestCard(
      longestClosure,
      Array.from({ length: 9 }, () => `Evidence on ${longestRef} was removed.`),
    ),
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
