import type { Day } from '../../../rules/calendar.ts'
import type { ReviewPromptView } from '../../cards/review-view.ts'
import type { Prompt } from '../../log/prompts.ts'
import { textOf, type PlanRecord } from '../../plan/plan.ts'
import { readKept } from './kept-answer.ts'

export type Told = NonNullable<ReviewPromptView['lastTold']>

/** Those who speak as professionals; what the family says of itself stands beside it and is not asked for here. */
const professionals: readonly string[] = [
  'practitioner',
  'lead-professional',
  'team',
  'agency',
  'manager',
]

/** What a professional last told of a ref by the day, be it that they did not know; null where nobody has. */
export function lastToldOf(
  about: string,
  records: Iterable<PlanRecord>,
  prompts: readonly Prompt[],
  on: Day,
): Told | null {
  const told = [...toldInPlan(about, records), ...notHeld(about, prompts)]
  return told
    .filter((one) => one.on <= on)
    .reduce<Told | null>((last, one) => (last === null || one.on >= last.on ? one : last), null)
}

function* toldInPlan(about: string, records: Iterable<PlanRecord>): Iterable<Told> {
  for (const record of records) {
    const result = textOf(record, 'result')
    const isJudgement = record.kind === 'evidence' && textOf(record, 'measure') === 'judgement'
    const isOurs = professionals.includes(textOf(record, 'by')) && textOf(record, 'about') === about
    if (isJudgement && isOurs && (result === 'met' || result === 'not-met')) {
      yield { answer: result, on: textOf(record, 'on') }
    }
  }
}

/** Answers that left nothing in the plan. */
function* notHeld(about: string, prompts: readonly Prompt[]): Iterable<Told> {
  for (const prompt of prompts) {
    const kept = prompt.about === about ? readKept(prompt) : null
    if (kept?.answer === 'not-held') yield { answer: kept.answer, on: kept.on }
  }
}
