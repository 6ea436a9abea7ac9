import { open } from './buttons.ts'
import { card, type Card } from './card.ts'
import { heading, line, sentence } from './elements.ts'
import type { AgendaView } from './meeting-view.ts'

/** What a review meeting has before it, posted when it starts. */
export function agendaCard({ planNumber, point, steps, link }: AgendaView): Card {
  return card(
    [
      heading(`${planNumber}: ${point}`),
      sentence(steps.length === 0 ? 'Nothing is outstanding.' : 'To decide, in this order:'),
      ...steps.map(({ words, count, refs }) =>
        line(`${words}: `, `${count}`, refs === undefined ? '' : ` (${refs})`),
      ),
    ],
    [open('Start review', link)],
  )
}

/** The text of the notification. */
export function agendaSummary({ planNumber, point }: AgendaView): string {
  return `${planNumber}: agenda of ${point}`
}
