import type { z } from 'zod'
import { brokenKeptCard } from '../../../cards/broken-kept.ts'
import { noLongerYours } from '../../../cards/no-longer-yours.ts'
import type { ChatActor } from '../answer-desk.ts'
import { kindOfError, type BotLog } from '../bot-log.ts'
import { said, shown, type Reply } from './reply.ts'
import { notRecorded, tooLong, type TypedText } from './typed.ts'

/** What every press carries: the prompt it is about, and what was typed, so that it can be given back. */
export interface Submission {
  readonly promptId: string
  /** The chosen answer in words; null where none was chosen. */
  readonly chosen: string | null
  /** What goes back beside the texts where the press is to be made again. */
  readonly sent: Readonly<Record<string, string>>
  readonly texts: readonly TypedText[]
}

/** How one button of our cards is answered. */
interface Answering<S extends Submission> {
  readonly verb: string
  /** What the button sends; each input is judged by itself, since only clients enforce what a card asks for. */
  readonly read: z.ZodType<S>
  act(actor: ChatActor, submission: S): Promise<Reply>
  /** The card again with what was typed, after something failed here. */
  again(actor: ChatActor, submission: S, faults: readonly string[]): Promise<Reply>
}

/** One button of our cards, whatever it sends. */
export interface CardAnswer {
  readonly verb: string
  /** Whether it can be read what a card sent. */
  reads(sent: unknown): boolean
  /** Null where it cannot be read. Never throws: whatever fails, the words typed stay on the screen. */
  take(actor: ChatActor | null, sent: unknown, log: BotLog): Promise<Reply | null>
}

/** A button from its parts. Nothing a card says of its reader is believed. */
export function cardAnswer<S extends Submission>(answering: Answering<S>): CardAnswer {
  const { verb, read } = answering
  return {
    verb,
    reads: (sent) => read.safeParse(sent).success,
    async take(actor, sent, log) {
      const { data: submission } = read.safeParse(sent)
      if (!submission) return null
      const long = tooLong(submission.texts)
      if (long) return said(long)
      if (!actor) return shown(noLongerYours(notRecorded(submission.texts)))
      try {
        return await answering.act(actor, submission)
      } catch (error) {
        log.note('bot.answer.failed', { kind: kindOfError(error) })
        return await answering
          .again(actor, submission, ['Something went wrong here. Try again.'])
          .catch(() => shown(brokenKeptCard({ ...submission, action: verb })))
      }
    },
  }
}
