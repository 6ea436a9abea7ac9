import type { ClosureView } from '../../cards/closure-request-view.ts'
import type { ClosureMove, FamilyAnswer } from '../../plan/codes.ts'
import { closureMoves, familyAnswers } from '../../plan/codes.ts'
import { textOf } from '../../plan/plan.ts'
import type { ClosurePage } from './closure-page.ts'

/** What of a card the outbox knows: which prompt it is, and where the closure stands in the plan. */
export interface ClosureCardOf {
  readonly promptId: string
  readonly checklistLink: string
}

/**
 * The card that asks a manager to decide, from what that manager may see; null where nothing of theirs waits for a decision.
 * Approving is offered only where all that the framework asks is met: anything else is decided where its reasons can be read.
 */
export function closureViewOf(page: ClosurePage, card: ClosureCardOf): ClosureView | null {
  const { closure, checklist, hash, may, whyNot } = page
  if (page.state !== 'asked' || !closure) return null
  const why = [
    ...(whyNot === null ? [] : [whyNot]),
    ...(checklist.isWhole ? [] : ['Not all that the framework asks is met: read the checklist.']),
  ]
  return {
    promptId: card.promptId,
    planNumber: page.reference,
    asked: textOf(closure, 'asked'),
    askedBy: closure.author.name,
    closing: checklist.closing,
    counts: checklist.counts,
    conditions: checklist.conditions
      .filter(({ result }) => result !== 'unstated')
      .map(({ plain, result, citation }) => ({
        words: plain,
        holds: result !== 'fails',
        citation,
      })),
    unmetReasonGiven: closure.fields['unmet'] !== undefined || isWithheld(closure, 'unmet'),
    familyAgrees: answerIn(textOf(closure, 'agrees')),
    move: moveIn(textOf(closure, 'move')),
    mayApprove: may.decide && why.length === 0,
    whyNot: why,
    hash: hash ?? '',
    checklistLink: card.checklistLink,
  }
}

const isWithheld = ({ withheld }: { withheld?: readonly string[] }, field: string): boolean =>
  withheld?.includes(field) ?? false

const answerIn = (code: string): FamilyAnswer =>
  familyAnswers.find((one) => one === code) ?? 'not-asked'

const moveIn = (code: string): ClosureMove => closureMoves.find((one) => one === code) ?? 'ended'
