import { addDays, dayInWords, type Day } from '../../../rules/calendar.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { statusOf } from '../../../rules/status.ts'
import { isDone, isLate } from '../../plan/actions.ts'
import { textOf } from '../../plan/plan.ts'
import { standingOf } from '../../plan/standing.ts'
import type { PlanView } from '../../plan/view.ts'

/** How far ahead reviews are told of, in days. */
export const reviewsAhead = 28

/** Whose actions a plan holds that are not done, in counts and days: never what is to be done. Null where there is none. */
export function actionsIn({ records, on }: PlanView, oid: string): string | null {
  const places = new Set(
    records
      .filter((record) => record.kind === 'member' && textOf(record, 'oid') === oid)
      .map(({ id }) => id),
  )
  const open = records.filter(
    (record) =>
      record.kind === 'action' && places.has(textOf(record, 'owner')) && !isDone(record, on),
  )
  if (open.length === 0) return null
  const [first] = open
    .map((action) => textOf(action, 'due'))
    .filter(Boolean)
    .toSorted()
  const late = open.filter((action) => isLate(action, on)).length
  const when =
    late > 0
      ? [`${late} late since ${dayInWords(first ?? on)}`]
      : first === undefined
        ? []
        : [`next due ${dayInWords(first)}`]
  return [open.length === 1 ? '1 action' : `${open.length} actions`, ...when].join(', ')
}

/** The reviews of a plan that are due within 28 days or late. Null where there is none. */
export function reviewsIn({ findings, on }: PlanView): string | null {
  const until = addDays(on, reviewsAhead)
  const due = findings.reviews.filter(({ state, due: day }) => state !== 'held' && day <= until)
  return due.length === 0 ? null : due.map((review) => reviewInWords(review, on)).join('; ')
}

const reviewInWords = ({ point, due }: { readonly point: string; readonly due: Day }, on: Day) =>
  `${point.replaceAll('-', ' ')} review ${due < on ? 'was due' : 'due'} ${dayInWords(due)}`

/** How a plan stands, in the unit of its framework: "3 of 7 met, 4 outstanding". */
export function standingIn({ findings }: PlanView): string {
  const framework = frameworkOf(findings.framework)
  if (!framework) return 'open'
  const { met, parts, outstanding } = standingOf(findings, framework)
  return `${met} of ${parts.length} met, ${outstanding} outstanding`
}

/** How many outcomes are outstanding, for places that others read. */
export const outstandingCount = ({ findings }: PlanView): string =>
  `${findings.outstanding.length} outstanding`

/** More refs than this are read on the page. */
const mostRefs = 8

/** The outcomes that are outstanding, by their refs under the word that says how each stands. */
export function outstandingIn(view: PlanView): string {
  const steps = stepsIn(view)
  if (steps.length === 0) return 'nothing outstanding'
  return steps.map(({ words, refs }) => `${words}: ${fewOf(refs)}`).join('; ')
}

/** "2.1, 5.1 and 3 more" */
export function fewOf(refs: readonly string[]): string {
  const left = refs.length - mostRefs
  return left > 0 ? `${refs.slice(0, mostRefs).join(', ')} and ${left} more` : refs.join(', ')
}

/** Outstanding outcomes by how they stand, in the order in which a meeting takes them. */
export function stepsIn({ findings }: PlanView): { words: string; refs: string[] }[] {
  const outstanding = findings.outcomes.filter(({ ref }) => findings.outstanding.includes(ref))
  const byStatus = Map.groupBy(outstanding, (outcome) => statusOf(outcome, findings))
  return order.flatMap((words) => {
    const outcomes = byStatus.get(words) ?? []
    return outcomes.length > 0 ? [{ words, refs: outcomes.map(({ ref }) => ref) }] : []
  })
}

const order = [
  'Held apart',
  'Clock restarted',
  'Judgement needed',
  'Evidence missing',
  'Not met yet',
  'On course',
  'Proof later',
  'Lapsed',
  'Met',
] as const
