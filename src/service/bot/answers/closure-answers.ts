import { z } from 'zod'
import { closureApprovalCard } from '../../../cards/closure-approval.ts'
import { closureDecidedCard } from '../../../cards/closure-decided.ts'
import { closureRequestCard } from '../../../cards/closure-request.ts'
import { closureReturnCard } from '../../../cards/closure-return.ts'
import { noLongerYours } from '../../../cards/no-longer-yours.ts'
import type { Verb } from '../../../cards/verbs.ts'
import type { ChatActor } from '../answer-desk.ts'
import type { ClosureChatDesk, ClosureDecided, ClosureDecision } from '../closure-desk.ts'
import type { Submission } from './card-answer.ts'
import { settled, shown, type Reply } from './reply.ts'
import { notRecorded, requestIdOf, textIn } from './typed.ts'

/** A press on a closure's card: the hash that its reader was shown, and the reason where one was typed. */
export interface ClosureSent extends Submission {
  readonly hash: string
  readonly reason: string | null
}

/** What every button of a closure sends; the hash is only ever compared. */
export const closureSent = z
  .object({
    promptId: z.string().min(1).max(200),
    hash: z.string().min(1).max(200),
    reason: z.unknown().optional(),
  })
  .transform(({ promptId, hash, reason: typed }): ClosureSent => {
    const reason = textIn(typed)
    const value = reason ?? ''
    const texts = reason ? [{ id: 'reason', label: 'Reason', called: 'your reason', value }] : []
    return { promptId, hash, reason, chosen: null, sent: { hash }, texts }
  })

/** What the buttons of a closure's cards do. */
export interface ClosureAnswers {
  /** The question whether to approve. */
  readonly askApproval: Press
  /** The question why it is sent back, with what was typed; `faults` say why it was not taken. */
  readonly askReason: (
    actor: ChatActor,
    sent: ClosureSent,
    faults?: readonly string[],
  ) => Promise<Reply>
  readonly approve: (verb: Verb, actor: ChatActor, sent: ClosureSent) => Promise<Reply>
  readonly sendBack: (verb: Verb, actor: ChatActor, sent: ClosureSent) => Promise<Reply>
  /** The request as it stands. */
  readonly show: (actor: ChatActor, promptId: string) => Promise<Reply>
}
type Press = (actor: ChatActor, sent: ClosureSent) => Promise<Reply>

/** Takes what the cards of a closure send to its desk, and answers with the next card. */
export function closureAnswers(desk: ClosureChatDesk): ClosureAnswers {
  async function ask(
    actor: ChatActor,
    { promptId, hash, texts }: Pick<ClosureSent, 'promptId' | 'hash' | 'texts'>,
    draw: (found: Open) => Reply,
  ): Promise<Reply> {
    const found = await desk.find(actor, promptId)
    if (found.kind === 'not-yours') return shown(noLongerYours(notRecorded(texts)))
    if (found.kind === 'decided') return settled(closureDecidedCard(found.decided))
    const { prompt, changed } = found
    return prompt.hash === hash ? draw(found) : shown(closureRequestCard(prompt, moved(changed)))
  }

  const decide = (
    verb: Verb,
    actor: ChatActor,
    { promptId, hash, reason }: ClosureSent,
    decision: ClosureDecision['decision'],
  ): Promise<ClosureDecided> =>
    desk.decide({
      actor,
      promptId,
      hash,
      decision,
      requestId: requestIdOf(actor, verb, promptId, hash, reason),
    })

  const askReason: ClosureAnswers['askReason'] = async (actor, sent, faults = []) => {
    const found = await desk.find(actor, sent.promptId)
    if (found.kind !== 'open') return ask(actor, sent, never)
    const { prompt, changed } = found
    const all = prompt.hash === sent.hash ? faults : [...faults, ...moved(changed)]
    const refusal = { faults: all, reason: sent.reason }
    return shown(all.length > 0 ? closureReturnCard(prompt, refusal) : closureReturnCard(prompt))
  }

  return {
    askReason,

    askApproval: (actor, sent) =>
      ask(actor, sent, ({ prompt }) =>
        shown(prompt.mayApprove ? closureApprovalCard(prompt) : closureRequestCard(prompt)),
      ),

    async approve(verb, actor, sent) {
      const done = await decide(verb, actor, sent, { do: 'approve' })
      if (done.kind === 'not-yours') return shown(noLongerYours())
      if (done.kind === 'decided') return settled(closureDecidedCard(done.decided))
      return shown(closureRequestCard(done.prompt, done.faults))
    },

    async sendBack(verb, actor, sent) {
      if (sent.reason === null) return askReason(actor, sent, ['Give a reason.'])
      const done = await decide(verb, actor, sent, { do: 'return', why: sent.reason })
      if (done.kind === 'not-yours') return shown(noLongerYours(notRecorded(sent.texts)))
      if (done.kind === 'decided') return settled(closureDecidedCard(done.decided))
      return shown(closureReturnCard(done.prompt, { faults: done.faults, reason: sent.reason }))
    },

    async show(actor, promptId) {
      const found = await desk.find(actor, promptId)
      if (found.kind === 'not-yours') return shown(noLongerYours())
      if (found.kind === 'decided') return shown(closureDecidedCard(found.decided))
      return shown(closureRequestCard(found.prompt))
    },
  }
}

type Open = Extract<Awaited<ReturnType<ClosureChatDesk['find']>>, { kind: 'open' }>

const never = (): Reply => {
  throw new Error('an open closure was to be drawn otherwise')
}

/** Why a card is drawn anew: it was made of another state of the plan. */
const moved = (changed: readonly string[]): readonly string[] =>
  changed.length > 0 ? changed : ['The plan is not what it was when this card was drawn.']
