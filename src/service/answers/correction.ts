import type { Day } from '../../../rules/calendar.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Operation } from '../../plan/operation.ts'
import { headOf, recordsOf, textOf, type KeptRecord, type Plan } from '../../plan/plan.ts'
import type { RecordId, Value } from '../../plan/record.ts'
import type { KeptAnswer } from '../prompts/kept-answer.ts'
import { judgementIdOf } from '../prompts/judgement.ts'
import { askIn } from './asked.ts'
import { answerIn, entryOf, type Telling } from './entry.ts'

/** The entry that the nth correction of an answer becomes, where it becomes one of its own. */
const correctionIdOf = (prompt: Pick<Prompt, 'id'>, nth: number): string =>
  `${judgementIdOf(prompt)}-c${nth}`

/** The same where somebody else took that id: any of the team may write an entry under whatever id they like. */
function freeIdOf(prompt: Prompt, nth: number, requestId: string, plan: Plan): string {
  const id = correctionIdOf(prompt, nth)
  return plan.records.has(id) || plan.gone.has(id) ? `${id}-${requestId.slice(0, 8)}` : id
}

type Answered = Pick<Prompt, 'id' | 'answeredBy'>

/** The entries that the answer to a prompt, and what it was corrected to, became in the plan: all of one person, who answered. */
export const entriesOf = (prompt: Answered, plan: Plan): RecordId[] => {
  const first = judgementIdOf(prompt)
  const by = prompt.answeredBy ?? plan.records.get(first)?.author.oid
  return [...plan.records.values()]
    .filter(({ id, author }) => author.oid === by && (id === first || id.startsWith(`${first}-c`)))
    .map(({ id }) => id)
}

/** Whether an answer may still be put right by whoever gave it: until its review is held or the plan closes. */
export function mayCorrect(prompt: Prompt, plan: Plan, oid: string, on: Day): boolean {
  const head = headOf(plan)
  const closed = textOf(head, 'closed')
  const isHeld = recordsOf(plan, 'review').some(
    (review) =>
      textOf(review, 'point') === prompt.point && textOf(review, 'held') >= textOf(head, 'opened'),
  )
  return (
    prompt.state === 'answered' &&
    prompt.answeredBy === oid &&
    !isHeld &&
    (closed === '' || closed > on)
  )
}

/**
 * What a correction does to the plan. A judgement was given and may have been acted upon: the corrected one is another,
 * later one, which counts from its day on (contract 2: the latest by day wins, of two on one day the later in the file).
 * A number or a level is what was so on its day: it is changed where it stands, since two would draw a line that never was,
 * and what it said stays in the plan's history. An answer that was none takes back what its writer told before.
 */
export function correctionOf(
  prompt: Prompt,
  kept: KeptAnswer,
  telling: Telling,
  actor: Actor,
  plan: Plan,
  on: Day,
): Operation[] {
  const nth = kept.earlier.length + 1
  const named = { ...telling, requestId: `${telling.requestId}-${nth}` }
  const standing = entriesOf(prompt, plan).flatMap((id) => plan.records.get(id) ?? [])
  const own = freeIdOf(prompt, nth, telling.requestId, plan)
  const entry = entryOf(prompt, named, actor, plan, on, own)
  if (!entry) {
    return standing.map((record, at) => ({
      do: 'remove',
      id: `${named.requestId}-${at}`,
      record: record.id,
      base: plan.seq,
    }))
  }
  const last = standing.at(-1)
  if (!last || askIn(prompt.about).kind === 'judgement') return [entry]
  return changesTo(last, entry.fields, named.requestId, plan.seq)
}

const correctable = ['number', 'level', 'note'] as const

function changesTo(
  record: KeptRecord,
  fields: Readonly<Record<string, Value>>,
  requestId: string,
  base: number,
): Operation[] {
  return correctable
    .filter((field) => record.fields[field] !== fields[field])
    .map((field) => {
      const value = fields[field]
      const set = typeof value === 'string' || typeof value === 'number' ? value : null
      return { do: 'set', id: `${requestId}-${field}`, record: record.id, field, value: set, base }
    })
}

/**
 * The answer as a correction left it in the plan before it could be marked on the prompt, which a crash in between does;
 * null where there is none such.
 */
export function correctedInPlan(prompt: Prompt, kept: KeptAnswer, plan: Plan): KeptAnswer | null {
  const id = correctionIdOf(prompt, kept.earlier.length + 1)
  const record = entriesOf(prompt, plan)
    .filter((one) => one === id || one.startsWith(`${id}-`))
    .map((one) => plan.records.get(one))
    .at(-1)
  const answer = record && answerIn(record, askIn(prompt.about).kind)
  if (!record || !answer) return null
  return corrected(kept, {
    answer,
    note: textOf(record, 'note') || null,
    requestId: '',
    name: record.author.name,
    on: textOf(record, 'on') || textOf(record, 'from'),
    change: null,
  })
}

/** An answer in place of the one before it, which is kept. */
export function corrected(
  kept: KeptAnswer,
  now: Omit<KeptAnswer, 'voice' | 'earlier'>,
): KeptAnswer {
  const { answer, note, requestId, name, on } = kept
  const before = { answer, note, requestId, name, on }
  return { ...now, voice: kept.voice, earlier: [...kept.earlier, before] }
}
