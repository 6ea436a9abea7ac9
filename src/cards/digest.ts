import { open } from './buttons.ts'
import { card, type Card } from './card.ts'
import type { DigestLine, DigestView } from './digest-view.ts'
import { aside, heading, sentence } from './elements.ts'
import { wholeDay, writtenDay } from './written-day.ts'

/** More lines than this are not read on a Monday. */
const mostLines = 5

/** What a week brings to one person, each line a link to where it is listed; it names no plan. */
export function digestCard({ on, lines, familiesLink, missedWeek }: DigestView): Card {
  return card(
    [
      heading(`Your week from ${wholeDay(on)}`),
      ...(lines.length === 0 ? [sentence('Nothing is late or due.')] : []),
      ...lines.slice(0, mostLines).map(linked),
      ...(missedWeek ? [aside('No digest came last week. This one covers both weeks.')] : []),
    ],
    [open('My families', familiesLink)],
  )
}

/** The text of the notification. */
export function digestSummary({ on }: DigestView): string {
  return `Your week from ${writtenDay(on)}`
}

function linked({ words, count, link }: DigestLine) {
  const shown = `${count.toLocaleString('en-GB')} ${words}`.replaceAll(/[[\]\\]/g, String.raw`\$&`)
  return { ...sentence(`[${shown}](${link})`), spacing: 'Small' as const }
}
