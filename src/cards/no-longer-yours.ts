import { card, type Card } from './card.ts'
import { givenBack, heading, sentence } from './elements.ts'

/**
 * What replaces a prompt its reader may not answer. It is the same for a prompt that never was, and names no plan:
 * that a plan exists is itself told only to those who may know it. A note just typed is given back to whoever typed it.
 */
export function noLongerYours(note: string | null = null): Card {
  return card([
    heading('This prompt is closed to you'),
    sentence('Nothing was recorded. If you should be in this team, ask the lead professional.'),
    ...givenBack(note),
  ])
}
