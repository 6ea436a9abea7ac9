import type { Framework } from '../../../../rules/framework.ts'
import type { Me } from '../../../api/schemas.ts'
import type { HoldDraft, StepDraft } from '../../../plan/review/drafts.ts'
import type { Step } from '../../../plan/review/agenda.ts'
import { faultsOfHolding, holdReview, missingIn } from '../../../plan/review/holding.ts'
import { recordHome, recordOutcome, recordTogether } from '../../../plan/review/record-step.ts'
import type { PlanView } from '../../../plan/view.ts'
import { findOutcome, leavesOf } from '../lines.ts'
import type { ToWrite } from './use-recording.ts'

/** The end of a review, ready to be recorded. */
export interface Closing {
  readonly review: { readonly point: string; readonly madeUp: readonly string[] }
  readonly hold: HoldDraft
}

interface Ground {
  readonly view: PlanView
  readonly framework: Framework
  readonly me: Pick<Me, 'oid'>
  readonly point: string
  readonly newId: (name: string) => string
}

/** What saving a step writes. What was typed is part of each name, so that another text is never taken for the one before. */
export function toWrite(step: Step, draft: StepDraft, ground: Ground, closing?: Closing): ToWrite {
  const { view, framework, newId } = ground
  const typed = JSON.stringify(step.kind === 'close' ? closing?.hold : draft)
  const named = (name: string) => newId(`${name} ${typed}`)
  const of = { ...ground, newId: named, judge: (ref: string) => judgeOf(ref, view, framework) }
  switch (step.kind) {
    case 'home':
      return recordHome(draft, of)
    case 'outcome':
      return recordOutcome(step.id, draft, of)
    case 'on-course':
      return recordTogether(step.refs, draft, of)
    case 'proof':
    case 'actions':
      return { operations: [] }
    case 'close': {
      if (!closing) return { operations: [] }
      const faults = faultsOfHolding(closing.hold, missingIn(view), view.on)
      return Object.keys(faults).length > 0
        ? { faults }
        : { operations: holdReview(closing.review, closing.hold, view.on, named) }
    }
  }
}

/** The team judges together; where a framework hears the lead professional alone, it is theirs if they record. */
export function judgeOf(ref: string, view: PlanView, framework: Framework): string {
  const placed = findOutcome(framework, ref)
  const isLeads = (placed ? leavesOf(placed.outcome.evidence) : []).some(
    (clause) =>
      clause.kind === 'attested' &&
      Array.isArray(clause.by) &&
      clause.by.includes('lead-professional') &&
      !clause.by.includes('team'),
  )
  return isLeads && view.me.role === 'lead' ? 'lead-professional' : 'team'
}
