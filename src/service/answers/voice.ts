import type { Day } from '../../../rules/calendar.ts'
import type { VoiceWay } from '../../plan/codes.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { Operation } from '../../plan/operation.ts'
import { textOf, type Plan, type PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { judgementIdOf } from '../prompts/judgement.ts'

/** A child's own words, and how they came to be known. */
export interface VoiceGiven {
  readonly words: string
  readonly how: VoiceWay
}

/**
 * The child whose words a card may ask for: the only one of the plan as its reader sees it. A card names no child, so with
 * several none is guessed and the words are asked for in the plan.
 */
export function onlyChildIn({ records }: Pick<PlanView, 'records'>): PlanRecord | null {
  const children = records.filter(
    (record) => record.kind === 'person' && textOf(record, 'kind') === 'child',
  )
  return children.length === 1 ? (children[0] ?? null) : null
}

const idStart = (prompt: Pick<Prompt, 'id'>): string => `${judgementIdOf(prompt)}-voice-`

/** Whether a child's own words came with the answer to a prompt and are in the plan. */
export const hasVoice = (prompt: Pick<Prompt, 'id'>, plan: Plan): boolean =>
  [...plan.records.keys()].some((id) => id.startsWith(idStart(prompt)))

/** The words as an entry of the plan; the same request makes the same entry, and other words another. */
export function voiceOf(
  prompt: Pick<Prompt, 'id'>,
  { words, how }: VoiceGiven,
  child: PlanRecord,
  requestId: string,
  on: Day,
): Operation {
  return {
    do: 'add',
    id: `${requestId}-voice`,
    kind: 'voice',
    record: `${idStart(prompt)}${requestId.slice(0, 8)}`,
    fields: { person: child.id, on, words, how },
  }
}
