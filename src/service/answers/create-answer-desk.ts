import type { PromptKind } from '../../log/prompts.ts'
import type { Operation } from '../../plan/operation.ts'
import { headOf, textOf } from '../../plan/plan.ts'
import type { UpdateAnswerGiven } from '../../cards/update-answers.ts'
import type { AnswerDesk, AnswerRequest, Answered, Found } from '../bot/answer-desk.ts'
import { tellingTo } from '../oversight/kept-back.ts'
import { changeBetween } from '../prompts/effect.ts'
import { readKept, writeKept, type KeptAnswer } from '../prompts/kept-answer.ts'
import { outcomeOf } from '../prompts/prompt-view.ts'
import { askIn, isAnswerTo, isWithoutAnswer } from './asked.ts'
import { corrected, correctionOf, mayCorrect } from './correction.ts'
import { entryOf } from './entry.ts'
import { asItStands, reachPrompt, type AnswerPorts, type Reached } from './reach.ts'
import { onlyChildIn, voiceOf } from './voice.ts'

/** How prompts of one kind are shown: what their cards are drawn from. */
export interface Showing<Open, Done, Past, Answer> {
  readonly kind: PromptKind
  open(reached: Reached): Open
  done(reached: Reached, kept: KeptAnswer, isCorrectable: boolean): Done
  past(reached: Reached): Past
  /** The answer where it is one that this kind of prompt takes. */
  answerOf(answer: UpdateAnswerGiven): Answer | null
}

const notTaken = 'The plan does not take this answer. Open the plan instead.'

/**
 * Takes answers from chat into the plans. Who may answer is who could file that answer in the plan on the day; the first
 * answer stands, whoever gave it, until the one who gave it puts it right.
 */
export function createAnswerDesk<Open, Done, Past, Answer extends UpdateAnswerGiven>(
  ports: AnswerPorts,
  showing: Showing<Open, Done, Past, Answer>,
): AnswerDesk<Open, Done, Past, Answer> {
  const { log, clock, desk } = ports

  const done = (reached: Reached, kept: KeptAnswer) => {
    const { actor, plan, view, prompt } = reached
    // The name of whoever gave it may tell a place that is kept from whoever asks.
    const who = { oid: prompt.answeredBy ?? '', name: kept.name, agency: null }
    const name = tellingTo(actor, plan, view.on).person(who)?.name ?? 'A colleague'
    return showing.done(reached, { ...kept, name }, mayCorrect(prompt, plan, actor.oid, view.on))
  }

  function asFound(reached: Reached): Found<Open, Done, Past, Answer> {
    const { prompt, plan, actor, view } = reached
    if (prompt.state === 'withdrawn') return { kind: 'withdrawn', subject: showing.past(reached) }
    const kept = readKept(prompt)
    if (!kept) return { kind: 'open', prompt: showing.open(reached) }
    const answer = showing.answerOf(kept.answer)
    const isTheirs = answer !== null && mayCorrect(prompt, plan, actor.oid, view.on)
    const { note, on } = kept
    const told = isTheirs ? { prompt: showing.open(reached), answer, note, on } : null
    return { kind: 'answered', answered: done(reached, kept), told }
  }

  const invalid = (reached: Reached, fault: string): Answered<Open, Done, Past> => ({
    kind: 'invalid',
    prompt: showing.open(reached),
    faults: [fault],
  })

  /** Writes into the plan, where there is anything to write. Null where it is there now, else why it is not. */
  function put(
    reached: Reached,
    operations: readonly Operation[],
  ): Answered<Open, Done, Past> | null {
    if (operations.length === 0) return null
    const written = desk.write(reached.actor, reached.plan.key, operations, 'chat')
    switch (written.kind) {
      case 'written':
        return null
      case 'nothing-here':
      case 'not-allowed':
        return { kind: 'not-yours' }
      case 'faulty':
        return invalid(reached, notTaken)
    }
  }

  /** Takes the answer to an open prompt. Null where it is in the plan or on the prompt now, else why it is not. */
  function take(
    reached: Reached,
    request: AnswerRequest<Answer>,
  ): Answered<Open, Done, Past> | null {
    const { prompt, plan, actor, view } = reached
    const { answer, note, requestId, voice } = request
    const on = clock.today()
    const child = voice ? onlyChildIn(view) : null
    if (voice && !child) {
      return invalid(reached, 'A card cannot say whose words these are. Add them in the plan.')
    }
    const said = voice && child ? [voiceOf(prompt, voice, child, requestId, on)] : []
    const entry = entryOf(prompt, request, actor, plan, on)
    const refused = put(reached, entry ? [entry, ...said] : said)
    if (refused || !isWithoutAnswer(answer)) return refused
    const kept: KeptAnswer = {
      answer,
      note,
      requestId,
      name: actor.name,
      on,
      change: null,
      voice: said.length > 0,
      earlier: [],
    }
    log.prompts.answered(prompt.id, writeKept(kept), actor.oid, clock.now().toISOString())
    return null
  }

  /** Puts right what stands. Null where that is done, else why it is not. */
  function putRight(
    reached: Reached,
    kept: KeptAnswer,
    request: AnswerRequest<Answer>,
  ): Answered<Open, Done, Past> | null {
    const { prompt, plan, actor } = reached
    const { answer, note, requestId } = request
    const on = clock.today()
    const refused = put(reached, correctionOf(prompt, kept, request, actor, plan, on))
    if (refused) return refused
    const outcome = outcomeOf(askIn(prompt.about).ref, textOf(headOf(plan), 'framework'))
    const after = log.plan(plan.key) ?? plan
    const change = changeBetween(plan, after, actor, on, outcome)
    const now = corrected(kept, { answer, note, requestId, name: actor.name, on, change })
    log.prompts.corrected(prompt.id, prompt.answer ?? '', writeKept(now))
    return null
  }

  /** What stands after an answer or a correction was taken, and whether it is this one. */
  function standing(reached: Reached, request: AnswerRequest<Answer>): Answered<Open, Done, Past> {
    const { actor: who, promptId, requestId } = request
    const plan = log.plan(reached.plan.key) ?? reached.plan
    const found = log.prompts.find(promptId) ?? reached.prompt
    const prompt = asItStands(log, found, plan, who.tenantId)
    const kept = readKept(prompt)
    if (!kept) throw new Error('an answer was written and is not there')
    const isTheirs = [kept, ...kept.earlier].some((one) => one.requestId === requestId)
    const answered = done({ ...reached, plan, prompt }, kept)
    return { kind: isTheirs ? 'recorded' : 'already-answered', answered }
  }

  async function answer(request: AnswerRequest<Answer>): Promise<Answered<Open, Done, Past>> {
    const reached = reachPrompt(ports, showing.kind, request.actor, request.promptId)
    if (typeof reached === 'string') return { kind: reached }
    if (!isAnswerTo(askIn(reached.prompt.about).kind, request.answer)) {
      return invalid(reached, 'Choose an answer.')
    }
    const before = asFound(reached)
    if (before.kind === 'withdrawn') return before
    const refused = before.kind === 'open' ? take(reached, request) : null
    return refused ?? standing(reached, request)
  }

  return {
    answer,

    async find(who, promptId) {
      const reached = reachPrompt(ports, showing.kind, who, promptId)
      return typeof reached === 'string' ? { kind: reached } : asFound(reached)
    },

    async correct(request) {
      const reached = reachPrompt(ports, showing.kind, request.actor, request.promptId)
      if (typeof reached === 'string') return { kind: reached }
      const { prompt, plan, actor, view } = reached
      const kept = readKept(prompt)
      if (!kept || prompt.state === 'withdrawn') return answer(request)
      if (!isAnswerTo(askIn(prompt.about).kind, request.answer)) {
        return invalid(reached, 'Choose an answer.')
      }
      if (!mayCorrect(prompt, plan, actor.oid, view.on)) {
        return { kind: 'already-answered', answered: done(reached, kept) }
      }
      // Said again, or sent again: what stands is what they say.
      if (kept.answer === request.answer && kept.note === request.note) {
        return { kind: 'recorded', answered: done(reached, kept) }
      }
      return putRight(reached, kept, request) ?? standing(reached, request)
    },
  }
}
