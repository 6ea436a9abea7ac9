import { addMonths, type Day } from '../../../rules/calendar.ts'
import type { Findings, ReviewFinding } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { nextReviewIn, type NextReview } from '../../../rules/next-review-in.ts'
import type { Operation } from '../operation.ts'
import { textOf, type PlanRecord } from '../plan.ts'
import type { PlanView } from '../view.ts'
import type { HoldDraft } from './drafts.ts'
import { heldOn, home, numbersOf, voicesOn } from './filed.ts'

type Seen = Pick<PlanView, 'findings' | 'records' | 'on'>

/**
 * The review that is held now: the last that is due or late, which makes up for those before it, else the next to come; null
 * where none is left. `madeUp` are the late ones that it makes up for.
 */
export function reviewToHold({ reviews }: Pick<Findings, 'reviews'>): {
  readonly point: string
  readonly due: Day
  readonly madeUp: readonly string[]
} | null {
  const open = reviews.filter(({ state }) => state !== 'held')
  const now = open.filter(({ state }) => state !== 'upcoming')
  const held = now.at(-1) ?? open[0]
  if (!held) return null
  const madeUp = now.filter((one) => one !== held).map(({ point }) => point)
  return { point: held.point, due: held.due, madeUp }
}

/** A day for the review after this one, from the rules: as if this one and those it makes up for were held. */
export function nextAfter(view: Seen, points: readonly string[], framework: Framework): NextReview {
  const head = view.records.find(({ kind }) => kind === 'plan')
  const closed = textOf(head, 'closed')
  const plan = {
    opened: textOf(head, 'opened'),
    terms: [],
    ...(closed === '' ? {} : { closed }),
  }
  const reviews = view.findings.reviews.map((review): ReviewFinding =>
    points.includes(review.point) ? { ...review, state: 'held' } : review,
  )
  const isOver = closed !== '' && closed <= view.on
  const all = isOver ? reviews : [...reviews, ...following(reviews, plan.opened)]
  return nextReviewIn(plan, { ...view.findings, reviews: all }, framework)
}

/** Reviews of an open plan come every six months: the one after the last that is listed. */
function following(reviews: readonly ReviewFinding[], opened: Day): ReviewFinding[] {
  const months = Number(reviews.at(-1)?.point.split('-')[0])
  if (!Number.isInteger(months)) return []
  const next = months + 6
  return [{ point: `${next}-month`, due: addMonths(opened, next), state: 'upcoming', because: [] }]
}

/** What a review lacks that nobody may leave out without a word: the family's view, or a child's own words, by the child. */
export type Missing =
  { readonly of: 'family' } | { readonly of: 'child'; readonly person: PlanRecord }

/** What of the family's view and of each child's voice was not heard today. */
export function missingIn({ records, on }: Seen): Missing[] {
  const heard = new Set(voicesOn(records, on).map((voice) => textOf(voice, 'person')))
  const children = records.filter(
    (record) => record.kind === 'person' && textOf(record, 'kind') === 'child',
  )
  const isFamilyHeard = numbersOf(records, home, 'family', on).today !== undefined
  return [
    ...(isFamilyHeard ? [] : [{ of: 'family' } as const]),
    ...children
      .filter(({ id }) => !heard.has(id))
      .map((person) => ({ of: 'child', person }) as const),
  ]
}

/** What is wrong with it, by field. */
export function faultsOfHolding(
  draft: HoldDraft,
  missing: readonly Missing[],
  on: Day,
): Record<string, string> {
  const faults: Record<string, string> = {}
  if (draft.mode === '') faults['mode'] = 'Choose how it was held.'
  if (draft.next !== '' && draft.next <= on) faults['next'] = 'Choose a later day than today.'
  if (missing.length > 0 && draft.note.trim() === '') {
    faults['note'] = 'Say why somebody was not heard.'
  }
  return faults
}

/** The operations by which a review is recorded as held, with those it makes up for. */
export function holdReview(
  { point, madeUp }: { readonly point: string; readonly madeUp: readonly string[] },
  { mode, came, next, note }: HoldDraft,
  on: Day,
  newId: (name: string) => string,
): Operation[] {
  const who = (how: 'attended' | 'apologies') =>
    Object.entries(came).flatMap(([id, is]) => (is === how ? [id] : []))
  const [attended, apologies] = [who('attended'), who('apologies')]
  const hold = (of: string, fields: Extract<Operation, { do: 'add' }>['fields']): Operation => ({
    do: 'add',
    id: newId(`held ${of}`),
    kind: 'review',
    record: newId(`review ${of}`),
    fields: { point: of, held: on, ...(mode === '' ? {} : { mode }), ...fields },
  })
  return [
    ...madeUp.map((earlier) => hold(earlier, { note: `Made up for by the ${point} review.` })),
    hold(point, {
      ...(attended.length > 0 ? { attended } : {}),
      ...(apologies.length > 0 ? { apologies } : {}),
      ...(next === '' ? {} : { next }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    }),
  ]
}

/** Whether a review was recorded as held today and none is due any more: this one is over. */
export const isHeldToday = ({ records, findings, on }: Seen): boolean =>
  heldOn(records, on) !== undefined &&
  !findings.reviews.some(({ state }) => state === 'due' || state === 'overdue')
