import { hasWords, type NotRecorded } from '../../../cards/elements.ts'
import { noLongerYours } from '../../../cards/no-longer-yours.ts'
import type { AnswerDesk, AnswerRequest, Answered, ChatActor, Found } from '../answer-desk.ts'
import type { Submission } from './card-answer.ts'
import type { CardSet } from './card-set.ts'
import { settled, shown, type Reply } from './reply.ts'
import { notRecorded, requestIdOf } from './typed.ts'

/** An answer as a card sent it: either all of what a desk takes, or what is wrong with it. */
export interface AnswerSent<Answer, Typed> extends Submission {
  readonly given: Pick<AnswerRequest<Answer>, 'answer' | 'note' | 'voice' | 'whose'> | null
  readonly faults: readonly string[]
  readonly typed: Typed
}

/** What the buttons of one kind of prompt do. */
export interface PromptAnswers<Answer, Typed> {
  readonly answer: Press<Answer, Typed>
  readonly correct: Press<Answer, Typed>
  /** The question again, with what was typed and why it was not taken. */
  readonly again: (
    actor: ChatActor,
    sent: AnswerSent<Answer, Typed>,
    faults: readonly string[],
  ) => Promise<Reply>
  /** The question again filled with what was told, for whoever told it. */
  readonly drawCorrection: Draw
  /** The prompt as it stands. */
  readonly show: Draw
}

type Press<Answer, Typed> = (
  verb: string,
  actor: ChatActor,
  sent: AnswerSent<Answer, Typed>,
) => Promise<Reply>
type Draw = (actor: ChatActor, promptId: string) => Promise<Reply>

/** Takes what the cards of one kind of prompt send to their desk, and answers with the next card. */
export function promptAnswers<Open, Done, Past, Answer, Typed>(
  cards: CardSet<Open, Done, Past, Answer, Typed>,
  desk: AnswerDesk<Open, Done, Past, Answer>,
): PromptAnswers<Answer, Typed> {
  /** Words given back stay on the screen until their writer has read them, so the kept card is not drawn over them. */
  const closed = <View>(
    draw: (view: View, typed: NotRecorded) => ReturnType<typeof cards.done>,
    view: View,
    typed: NotRecorded,
  ): Reply => (hasWords(typed) ? shown(draw(view, typed)) : settled(draw(view, null)))

  async function taken(
    outcome: Answered<Open, Done, Past>,
    actor: ChatActor,
    sent: AnswerSent<Answer, Typed>,
  ): Promise<Reply> {
    const words = notRecorded(sent.texts)
    switch (outcome.kind) {
      case 'recorded':
        return settled(cards.done(outcome.answered))
      case 'already-answered':
        return closed(cards.already, outcome.answered, words)
      case 'invalid':
        return again(actor, sent, outcome.faults)
      case 'withdrawn':
        return closed(cards.past, outcome.subject, words)
      case 'not-yours':
      case 'no-such-prompt':
        return shown(noLongerYours(words))
    }
  }

  async function again(
    actor: ChatActor,
    { promptId, typed, texts }: AnswerSent<Answer, Typed>,
    faults: readonly string[],
  ): Promise<Reply> {
    const found = await desk.find(actor, promptId)
    const words = notRecorded(texts)
    switch (found.kind) {
      case 'open':
        return shown(cards.open(found.prompt, { faults, typed }))
      case 'answered':
        return found.told
          ? shown(cards.correcting(found.told.prompt, found.told, { faults, typed }))
          : closed(cards.already, found.answered, words)
      case 'withdrawn':
        return closed(cards.past, found.subject, words)
      case 'not-yours':
      case 'no-such-prompt':
        return shown(noLongerYours(words))
    }
  }

  function asItStands(found: Found<Open, Done, Past, Answer>): Reply {
    switch (found.kind) {
      case 'open':
        return shown(cards.open(found.prompt))
      case 'answered':
        return shown(cards.done(found.answered))
      case 'withdrawn':
        return shown(cards.past(found.subject, null))
      case 'not-yours':
      case 'no-such-prompt':
        return shown(noLongerYours())
    }
  }

  const request = (
    verb: string,
    actor: ChatActor,
    { promptId, given }: AnswerSent<Answer, Typed>,
  ): AnswerRequest<Answer> | null =>
    given && {
      ...given,
      actor,
      promptId,
      requestId: requestIdOf(
        actor,
        verb,
        promptId,
        String(given.answer),
        given.note,
        given.voice?.words ?? null,
        given.voice?.how ?? null,
        given.whose ?? null,
      ),
    }

  return {
    again,
    async answer(verb, actor, sent) {
      const asked = request(verb, actor, sent)
      if (!asked || sent.faults.length > 0) return again(actor, sent, sent.faults)
      return taken(await desk.answer(asked), actor, sent)
    },
    async correct(verb, actor, sent) {
      const asked = request(verb, actor, sent)
      if (!asked || sent.faults.length > 0) return again(actor, sent, sent.faults)
      return taken(await desk.correct(asked), actor, sent)
    },
    async drawCorrection(actor, promptId) {
      const found = await desk.find(actor, promptId)
      return found.kind === 'answered' && found.told
        ? shown(cards.correcting(found.told.prompt, found.told))
        : asItStands(found)
    },
    show: async (actor, promptId) => asItStands(await desk.find(actor, promptId)),
  }
}
