import type { Day } from '../../../rules/calendar.ts'
import { updateAnswers, type UpdateAnswerGiven } from '../../cards/update-answers.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Operation } from '../../plan/operation.ts'
import { textOf, type Plan, type PlanRecord } from '../../plan/plan.ts'
import { membershipOf } from '../../plan/policy.ts'
import { judgementIdOf, judgementOf } from '../prompts/judgement.ts'
import { askIn, isWithoutAnswer, type AskKind } from './asked.ts'

/** What somebody told in chat, ready to be written. */
export interface Telling {
  readonly answer: UpdateAnswerGiven
  /** Up to 2,000 characters, or null. */
  readonly note: string | null
  /** Makes the same telling the same operation. */
  readonly requestId: string
  /** Whose number it is; the team's unless whoever answers says that it is the family's own. */
  readonly whose?: 'team' | 'family'
}

type Add = Extract<Operation, { do: 'add' }>
type Subject = Pick<Prompt, 'id' | 'kind' | 'about' | 'point'>

/** The tool under which what is better or worse and the numbers from 0 to 10 are kept. */
const scaling = 'Scaling'

const steps: Readonly<Record<string, number>> = { better: 1, same: 0, worse: -1 }

/**
 * The entry that an answer becomes, in the name of the actor's place in the team; null where it stays with the prompt. Each
 * outcome has an edition of the scale to itself, and team and family are two informants: none is ever mixed with another in
 * one line (contract: scores by tool, edition and informant). A level of engagement is with the service of whoever tells it.
 */
export function entryOf(
  prompt: Subject,
  telling: Telling,
  actor: Actor,
  plan: Plan,
  on: Day,
  record: string = judgementIdOf(prompt),
): Add | null {
  const { kind, ref } = askIn(prompt.about)
  const { answer, note, requestId, whose = 'team' } = telling
  if (isWithoutAnswer(answer)) return null
  const add = (fields: Add['fields']): Add => ({
    do: 'add',
    id: requestId,
    kind: 'evidence',
    record,
    fields: {
      ...fields,
      about: ref,
      basis: whose === 'family' ? 'self' : 'professional',
      source:
        prompt.kind === 'update'
          ? `Update for the ${prompt.point} review, answered in chat`
          : `${prompt.point} review, answered in chat`,
      ...(note === null ? {} : { note }),
    },
  })
  const score = { measure: 'score', who: 'family', on, instrument: scaling }
  switch (kind) {
    case 'judgement': {
      const result = answer === 'met' ? 'met' : 'not-met'
      const { fields } = judgementOf(prompt, { result, note, requestId }, actor, plan, on)
      return add(fields)
    }
    case 'engagement': {
      const service = membershipOf(actor, plan, on)?.agency ?? ''
      const spell = { measure: 'participation', who: 'family', from: on, level: answer }
      return add(service === '' ? spell : { ...spell, service })
    }
    case 'change':
      return add({
        ...score,
        number: steps[answer] ?? 0,
        edition: `better or worse, ${ref}`,
        informant: 'team',
      })
    case 'scale':
      return add({
        ...score,
        number: Number(answer),
        edition: `0 to 10, ${ref}`,
        informant: whose,
      })
  }
}

/** The answer that an entry holds, read back; null where it holds none of the kind that was asked for. */
export function answerIn(
  record: Pick<PlanRecord, 'fields'>,
  kind: AskKind,
): UpdateAnswerGiven | null {
  const said = saidIn(record, kind)
  const known: readonly UpdateAnswerGiven[] = updateAnswers[kind]
  return known.find((one) => one === said) ?? null
}

function saidIn(record: Pick<PlanRecord, 'fields'>, kind: AskKind): string | undefined {
  const { number } = record.fields
  switch (kind) {
    case 'judgement':
      return textOf(record, 'result')
    case 'engagement':
      return textOf(record, 'level')
    case 'change':
      return Object.keys(steps).find((step) => steps[step] === number)
    case 'scale':
      return String(number)
  }
}
