import { open, openPlan } from './buttons.ts'
import { card, type Card, type CardElement } from './card.ts'
import { aside, asWritten, heading, label, line, sentence } from './elements.ts'
import type { AskedView, EscalationView } from './escalation-view.ts'
import { writtenDay } from './written-day.ts'

/** Tells a manager of a review nobody answered for: how late it is, who was asked, and why the plan may drift. */
export function escalationCard(view: EscalationView): Card {
  const { planNumber, point, due, lateWorkingDays, asked, planLink, teamLink } = view
  const late = lateWorkingDays === 1 ? '1 working day' : `${lateWorkingDays} working days`
  return card(
    [
      heading(`${planNumber}: ${point} late`),
      sentence(`It was due on ${writtenDay(due)} and is ${late} late.`),
      ...(asked.length === 0
        ? [sentence('There was nobody to ask.')]
        : list('Asked', asked.map(askedLine))),
      ...list(
        'Risk of drift',
        furtherReasons(view).map((reason) => ({ ...asWritten(reason), spacing: 'Small' })),
      ),
    ],
    [openPlan(planLink), open('Reassign', teamLink ?? planLink)],
  )
}

/** The text of the notification. */
export function escalationSummary({ planNumber, point }: EscalationView): string {
  return `${planNumber}: ${point} late`
}

/** That the review is late is said above. */
function furtherReasons({ point, reasons }: EscalationView): string[] {
  return reasons.filter((reason) => !reason.startsWith(point))
}

/** More would push the buttons out of sight; the plan has them all. */
const mostShown = 5

function list(of: string, lines: readonly CardElement[]): CardElement[] {
  if (lines.length === 0) return []
  const left = lines.length - mostShown
  return [
    label(of),
    ...lines.slice(0, mostShown),
    ...(left > 0 ? [aside(`${left} more in the plan`)] : []),
  ]
}

function askedLine({ name, on, answered }: AskedView): CardElement {
  return line(name, answered ? ', answered' : ', no answer', ` (asked ${writtenDay(on)})`)
}
