import { open } from './buttons.ts'
import { card, type Card } from './card.ts'
import { aside, heading, sentence } from './elements.ts'
import type { PlanLine, PlanListView } from './plan-list-view.ts'

/** More lines are read on the page. */
const mostLines = 10

/** Answers what somebody asked about their plans, each by its number, which leads to it. */
export function planListCard({ title, lines, none, familiesLink }: PlanListView): Card {
  const left = lines.length - mostLines
  return card(
    [
      heading(title),
      ...(lines.length === 0 ? [sentence(none)] : []),
      ...lines.slice(0, mostLines).map(linked),
      ...(left > 0 ? [aside(`${left.toLocaleString('en-GB')} more in My families`)] : []),
    ],
    [open('My families', familiesLink)],
  )
}

/** The text of the notification. */
export function planListSummary({ title }: PlanListView): string {
  return title
}

function linked({ planNumber, said, link }: PlanLine) {
  return { ...sentence(`[${planNumber}](${link}): ${said}`), spacing: 'Small' as const }
}
