import { calendarOf } from '../../../../rules/evaluate/terms.ts'
import { countsFrom } from '../../../../rules/evaluate/waits.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { headIn, joined } from '../people.ts'
import { subjectOf } from '../subject.ts'
import { instrumentsIn, waitsIn } from './fitting.ts'
import { clausesAbout } from './offers.ts'

interface Asked {
  /** The outcome, measures or plan that evidence is filed for. */
  readonly ref: string
  /** The line, or the whole, that a word is about. */
  readonly about: string
  readonly form: string
}

/** What a field has to say because of what the framework asks: from which day a word counts, and which scores count. */
export function hintFor(
  field: string,
  { ref, about, form }: Asked,
  view: PlanView,
  framework: Framework,
): string | undefined {
  const clauses = subjectOf(ref, framework)?.clauses ?? []
  if (form === 'score' && field === 'instrument') {
    const instruments = instrumentsIn(clauses)
    return instruments.length === 0 ? undefined : `The framework counts ${joined(instruments)}.`
  }
  if (field !== 'on' || (form !== 'judgement' && form !== 'fact')) return undefined
  const waits = waitsIn(clausesAbout(about, ref, clauses))
  if (!waits) return undefined
  const head = headIn(view)
  const opened = textOf(head, 'opened')
  const closed = known(textOf(head, 'closed'), view)
  const from = countsFrom(waits, {
    opened,
    closed,
    ended: known(textOf(head, 'ended'), view) ?? closed,
    calendar: calendarOf([], opened, view.on),
  })
  if (from === null) return `It counts only ${waits.months} months after support has ended.`
  const unless = waits.after === 'opened' ? ', unless it says not met' : ''
  return `It counts from ${dayInTable(from)}. Said earlier it does not count${unless}.`
}

const known = (day: string, { on }: PlanView) => (day !== '' && day <= on ? day : undefined)
