import type { ReviewDesk } from '../bot/review-desk.ts'
import { createAnswerDesk } from '../answers/create-answer-desk.ts'
import type { AnswerPorts } from '../answers/reach.ts'
import { reviewShowing } from '../answers/review-showing.ts'

export interface ReviewDeskPorts extends AnswerPorts {
  /** Called when something is due at once, so that nobody waits for the next look at what is due. */
  readonly wake?: () => void
}

/** More than anybody has open. */
const all = 100_000

/** Takes answers to review prompts from chat into the plans. */
export function createReviewDesk(ports: ReviewDeskPorts): ReviewDesk {
  const { log, origin, wake } = ports
  return {
    ...createAnswerDesk(ports, reviewShowing(log, origin)),

    async chatOpened({ oid }) {
      const prompts = [...log.prompts.inState('sent', all), ...log.prompts.inState('sending', all)]
      for (const prompt of prompts) if (prompt.oid === oid) log.prompts.unsent(prompt.id)
      wake?.()
    },
  }
}
