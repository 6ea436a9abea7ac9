import { open } from './buttons.ts'
import { card, type Card } from './card.ts'
import { facts, heading, sentence } from './elements.ts'
import type { SummaryView } from './meeting-view.ts'
import { writtenDay } from './written-day.ts'

/** What a review meeting came to, posted when it ends, so that its record is confirmed. */
export function summaryCard({ planNumber, held, decided, next, link }: SummaryView): Card {
  return card(
    [
      heading(`${planNumber}: review held`),
      sentence('Check the record and confirm it.'),
      ...facts([
        { title: 'Held', value: writtenDay(held) },
        { title: 'Decided', value: decided === 1 ? '1 outcome' : `${decided} outcomes` },
        { title: 'Next review', value: next ? writtenDay(next) : 'None due' },
      ]),
    ],
    [open('Open record', link)],
  )
}

/** The text of the notification. */
export function summarySummary({ planNumber }: SummaryView): string {
  return `${planNumber}: record to confirm`
}
