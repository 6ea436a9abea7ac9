import { card, type Card } from './card.ts'
import { givenBack, heading, sentence, type NotRecorded } from './elements.ts'

/**
 * What replaces a prompt its reader may not answer. It is the same for a prompt that never was, and names no plan:
 * that a plan exists is itself told only to those who may know it. Words just typed are given back to whoever typed them.
 */
export function noLongerYours(typed: NotRecorded = null): Card {
  return card([
    heading('This prompt is closed to you'),
    sentence('Nothing was recorded. If you should be in this team, ask the lead professional.'),
    ...givenBack(typed),
  ])
}
