import { openPlan, refreshed } from './buttons.ts'
import { card, type Card } from './card.ts'
import type { ClosureDecidedView } from './closure-decided-view.ts'
import { asWritten, heading, sentence } from './elements.ts'
import { writtenDay } from './written-day.ts'

interface Words {
  readonly title: string
  readonly said: string
  readonly after: string
}

const words: Readonly<Record<ClosureDecidedView['decision'], Words>> = {
  approved: {
    title: 'closure approved',
    said: 'Approved by',
    after: 'If the plan changes before it closes, the approval is void.',
  },
  returned: {
    title: 'closure sent back',
    said: 'Sent back by',
    after: 'Closure can be asked for again.',
  },
  withdrawn: { title: 'closure withdrawn', said: 'Withdrawn by', after: 'The plan stays open.' },
  void: {
    title: 'approval void',
    said: 'The plan was changed by',
    after: 'It was approved as it stood before, so closure has to be asked for again.',
  },
}

/** Tells what became of a closure; that there is a reason, and never which. */
export function closureDecidedCard(view: ClosureDecidedView): Card {
  const { planNumber, decision, by, on, why, link, refresh } = view
  const { title, said, after } = words[decision]
  return card(
    [
      heading(`${planNumber}: ${title}`),
      asWritten(`${said} ${by} on ${writtenDay(on)}.`),
      sentence(why === null ? after : `The reason is in the plan. ${after}`),
    ],
    [openPlan(link)],
    refreshed(refresh),
  )
}

/** The text of the notification. */
export function closureDecidedSummary({ planNumber, decision }: ClosureDecidedView): string {
  return `${planNumber}: ${words[decision].title}`
}
