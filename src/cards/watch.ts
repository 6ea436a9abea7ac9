import { openPlan } from './buttons.ts'
import { card, type Card } from './card.ts'
import { heading, sentence } from './elements.ts'
import type { WatchView } from './watch-view.ts'
import { writtenDay } from './written-day.ts'

/** Tells a manager what became of outcomes whose clauses look past closure. */
export function watchCard({ planNumber, refs, result, on, link }: WatchView): Card {
  return card(
    [
      heading(`${planNumber}: ${result} after closure`),
      sentence(`${named(refs)} ${said(result, refs.length)} on ${writtenDay(on)}.`),
      sentence(
        result === 'proved'
          ? 'What was met at closure has held, and the watch on it has ended.'
          : 'What was met at closure did not hold. The plan can be re-opened.',
      ),
    ],
    [openPlan(link)],
  )
}

/** The text of the notification. */
export function watchSummary({ planNumber, result }: WatchView): string {
  return `${planNumber}: ${result} after closure`
}

/** More refs than this make no sentence. */
const mostNamed = 6

function named(refs: readonly string[]): string {
  const [first = '', ...others] = refs
  if (others.length === 0) return `Outcome ${first}`
  if (refs.length > mostNamed) return `${refs.length} outcomes`
  return `Outcomes ${refs.slice(0, -1).join(', ')} and ${refs.at(-1) ?? ''}`
}

function said(result: WatchView['result'], count: number): string {
  if (result === 'lapsed') return 'lapsed'
  return count === 1 ? 'was proved' : 'were proved'
}
