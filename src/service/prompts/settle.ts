import type { Log } from '../../log/log.ts'
import type { Prompt } from '../../log/prompts.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'
import { askIn } from '../answers/asked.ts'
import { answerIn } from '../answers/entry.ts'
import { hasVoice } from '../answers/voice.ts'
import { changeBy } from './effect.ts'
import { judgementIdOf } from './judgement.ts'
import { writeKept, type KeptAnswer } from './kept-answer.ts'
import { actorInChat } from './person-in-chat.ts'
import { outcomeOf } from './prompt-view.ts'

/**
 * The answer that stands in a plan as a prompt's entry, or null where the plan holds none. The entry is written
 * before the prompt is marked, so after a crash in between this is where the answer is found.
 */
function answerInPlan(
  log: Pick<Log, 'eventsSince' | 'directory'>,
  prompt: Prompt,
  plan: Plan,
  tenantId: string,
): (KeptAnswer & { readonly oid: string; readonly at: string }) | null {
  const id = judgementIdOf(prompt)
  const record = plan.records.get(id)
  if (!record) return null
  const { author, at } = record
  const { kind, ref } = askIn(prompt.about)
  const answer = answerIn(record, kind)
  if (answer === null) return null
  const on = textOf(record, 'on') || textOf(record, 'from')
  const added = record.touched['measure'] ?? plan.seq
  const outcome = outcomeOf(ref, textOf(headOf(plan), 'framework'))
  const actor = actorInChat(plan, { tenantId, oid: author.oid }, on, log.directory)
  return {
    answer,
    note: textOf(record, 'note') || null,
    requestId: log.eventsSince(plan.key, added - 1)[0]?.operation ?? '',
    name: author.name,
    on,
    change: changeBy(id, plan, actor, on, outcome),
    voice: hasVoice(prompt, plan),
    earlier: [],
    oid: author.oid,
    at,
  }
}

/** The prompt as it stands once an answer that is in its plan is marked on it. */
export function settled(
  log: Pick<Log, 'eventsSince' | 'prompts' | 'directory'>,
  prompt: Prompt,
  plan: Plan,
  tenantId: string,
): Prompt {
  if (prompt.state === 'answered' || prompt.state === 'withdrawn') return prompt
  const found = answerInPlan(log, prompt, plan, tenantId)
  if (!found) return prompt
  const { oid, at, ...kept } = found
  log.prompts.answered(prompt.id, writeKept(kept), oid, at)
  return log.prompts.find(prompt.id) ?? prompt
}
