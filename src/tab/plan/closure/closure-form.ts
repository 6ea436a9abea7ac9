import { isDay } from '../../../../rules/calendar.ts'
import type { SentDeed } from '../../../api/schemas/closure.ts'
import { closureMoves, type ClosureMove, type FamilyAnswer } from '../../../plan/codes.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'

/** What somebody has typed of a request to close a plan. */
export interface ClosureDraft {
  readonly closing: string
  readonly move: ClosureMove | ''
  readonly destination: string
  readonly reason: string
  readonly stays: string
  readonly contact: string
  readonly agrees: FamilyAnswer | ''
  readonly agreed: string
  readonly words: string
  readonly unmet: string
}

/** A draft to begin with: what was typed for an earlier request is not asked for again, but for what the family says now. */
export function draftFrom(on: string, earlier: PlanRecord | null): ClosureDraft {
  const text = (field: string) => textOf(earlier ?? undefined, field)
  return {
    closing: on,
    move: closureMoves.find((one) => one === text('move')) ?? '',
    destination: text('destination'),
    reason: text('reason'),
    stays: text('stays'),
    contact: text('contact'),
    agrees: '',
    agreed: on,
    words: '',
    unmet: text('unmet'),
  }
}

const isEmpty = (text: string) => text.trim() === ''

/** What is wrong with a draft by its field, in sentences; nothing where it can be sent. `isWhole`: all that the framework asks is met. */
export function faultsOfDraft(draft: ClosureDraft, isWhole: boolean): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!isDay(draft.closing)) faults['closing'] = 'Enter the last day of support.'
  if (draft.move === '') faults['move'] = 'Choose where the family goes from here.'
  if (isEmpty(draft.destination)) faults['destination'] = 'Enter to whom, or where.'
  if (isEmpty(draft.reason)) faults['reason'] = 'Enter why support can end now.'
  if (isEmpty(draft.stays)) faults['stays'] = 'Enter what stays, or that nothing does.'
  if (isEmpty(draft.contact)) faults['contact'] = 'Enter whom the family calls.'
  if (draft.agrees === '') faults['agrees'] = 'Choose what the family says.'
  if (isAsked(draft) && !isDay(draft.agreed)) faults['agreed'] = 'Enter the day they said so.'
  if ((draft.agrees === 'partly' || draft.agrees === 'does-not') && isEmpty(draft.words)) {
    faults['words'] = 'Enter what the family says against it.'
  }
  if (!isWhole && isEmpty(draft.unmet)) {
    faults['unmet'] = 'Enter why the plan closes without all outcomes.'
  }
  return faults
}

/** Whether the family gave an answer, whose day and words belong beside it. */
export const isAsked = ({ agrees }: ClosureDraft): boolean =>
  agrees !== '' && agrees !== 'not-asked'

/** The request that a draft without faults becomes. */
export function requestFrom(draft: ClosureDraft, id: string, isWhole: boolean): SentDeed {
  const { move, agrees, agreed, words, unmet, ...texts } = draft
  return {
    do: 'ask',
    id,
    wish: {
      ...texts,
      move: move === '' ? 'ended' : move,
      agrees: agrees === '' ? 'not-asked' : agrees,
      ...(isAsked(draft) ? { agreed } : {}),
      ...(isAsked(draft) && !isEmpty(words) ? { words } : {}),
      ...(isWhole || isEmpty(unmet) ? {} : { unmet }),
    },
  }
}
