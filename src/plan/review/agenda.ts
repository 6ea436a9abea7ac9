import { statusOf, type Status } from '../../../rules/status.ts'
import { isDone, isLate } from '../actions.ts'
import { textOf, type PlanRecord } from '../plan.ts'
import type { PlanView } from '../view.ts'
import { fixedSteps, type FixedStep } from './fixed-steps.ts'
import { refsFiledOn } from './filed.ts'

/** One step of a review. `id` is a fixed step's name or the ref of the outcome that the step is about. */
export type Step =
  | { readonly kind: 'outcome'; readonly id: string; readonly status: Status }
  | { readonly kind: FixedStep; readonly id: FixedStep; readonly refs: readonly string[] }

/** Statuses that the team takes one by one, in the order of a review: what is known comes before what is still to be said. */
const oneByOne: readonly Status[] = [
  'Clock restarted',
  'Not met yet',
  'Lapsed',
  'Judgement needed',
  'Held apart',
  'Evidence missing',
]

type Seen = Pick<PlanView, 'findings' | 'records' | 'on'>

/**
 * The steps of a review in their order: home, each outcome that needs the team, all that only wait in one, what is proved after
 * closure, actions, and the next review. `alone` are outcomes on course that the team wants to take by themselves.
 */
export function agendaOf(view: Seen, alone: readonly string[] = []): Step[] {
  const { findings } = view
  const filed = refsFiledOn(view.records, view.on)
  const asked = findings.outcomes
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .map((outcome) => ({ ref: outcome.ref, status: statusOf(outcome, findings) }))
    .filter(({ ref, status }) => findings.outstanding.includes(ref) || status === 'Held apart')
  const judged = new Set([...filed, ...alone])
  const rest = findings.outcomes
    .filter(({ ref }) => judged.has(ref))
    .map((outcome) => ({ ref: outcome.ref, status: statusOf(outcome, findings) }))
    .filter(
      ({ ref, status }) => !oneByOne.includes(status) || !asked.some((one) => one.ref === ref),
    )
  const of = (status: Status) => asked.filter((one) => one.status === status).map(({ ref }) => ref)
  const fixed = (id: FixedStep, refs: readonly string[] = []): Step => ({ kind: id, id, refs })
  const together = of('On course').filter((ref) => !alone.includes(ref))
  const proof = of('Proof later')
  return [
    fixed('home'),
    ...oneByOne.flatMap((status) => of(status).map((ref) => outcomeStep(ref, status))),
    ...rest
      .filter(({ ref, status }) => status !== 'On course' || !together.includes(ref))
      .map(({ ref, status }) => outcomeStep(ref, status)),
    ...(together.length > 0 ? [fixed('on-course', together)] : []),
    ...(proof.length > 0 ? [fixed('proof', proof)] : []),
    fixed('actions'),
    fixed('close'),
  ]
}

const outcomeStep = (id: string, status: Status): Step => ({ kind: 'outcome', id, status })

/**
 * The agenda as it now is, in the order in which people already saw it: a step that was taken stays where it was although its
 * status moved, and a new one comes before those that close the review.
 */
export function inOrderSeen(before: readonly Step[], now: readonly Step[]): Step[] {
  const byId = new Map(now.map((step) => [step.id, step]))
  const kept = before.flatMap((step) => byId.get(step.id) ?? [])
  const known = new Set(before.map(({ id }) => id))
  const added = now.filter(({ id }) => !known.has(id))
  const end = kept.findIndex(({ kind }) => fixedSteps.indexOf(kind as FixedStep) > 0)
  const place = end < 0 ? kept.length : end
  return [...kept.slice(0, place), ...added, ...kept.slice(place)]
}

/** The open actions of a plan and those that were done today: late ones first, then by their day, those without one last. */
export function actionsToTake({ records, on }: Pick<PlanView, 'records' | 'on'>): PlanRecord[] {
  const rank = (action: PlanRecord) => {
    if (isDone(action, on)) return '2'
    return `${isLate(action, on) ? '0' : '1'} ${textOf(action, 'due') || '9999'}`
  }
  return records
    .filter((record) => record.kind === 'action')
    .filter((action) => !isDone(action, on) || textOf(action, 'done') === on)
    .toSorted((one, other) => rank(one).localeCompare(rank(other)))
}
