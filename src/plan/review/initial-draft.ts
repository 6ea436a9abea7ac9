import { textOf } from '../plan.ts'
import type { PlanView } from '../view.ts'
import type { Step } from './agenda.ts'
import { emptyDraft, type StepDraft } from './drafts.ts'
import { home, judgedUpTo, numberOf, numbersOf, scaling } from './filed.ts'

type Seen = Pick<PlanView, 'records' | 'on'>

/**
 * A step before anything is typed: the numbers of today, or else of last time, so that only what moved is chosen anew. What the
 * team judges is there only where it was judged today.
 */
export function initialDraft(step: Step, view: Seen): StepDraft {
  switch (step.kind) {
    case 'home': {
      const today = numbersOf(view.records, home, 'family', view.on).today
      return { ...emptyDraft, ...lastNumbers(home, view), note: textOf(today, 'note') }
    }
    case 'outcome':
      return { ...emptyDraft, ...lastNumbers(step.id, view), ...judgedToday(step.id, view) }
    case 'on-course': {
      const judged = step.refs.map((ref) => judgedToday(ref, view))
      const isAll = judged.every((one) => one.judged === judged[0]?.judged)
      return { ...emptyDraft, ...(isAll ? judged[0] : {}) }
    }
    case 'proof':
    case 'actions':
    case 'close':
      return emptyDraft
  }
}

function lastNumbers(about: string, { records, on }: Seen): Pick<StepDraft, 'family' | 'team'> {
  const last = (informant: 'family' | 'team') => {
    const { today, before } = numbersOf(records, about, informant, on)
    const number = numberOf(today ?? before)
    return number !== null && Number.isInteger(number) && number >= 0 && number <= 10
      ? number
      : null
  }
  return { family: last('family'), team: last('team') }
}

/** What the team judged of an outcome today and why, the newest where they changed their mind. */
export function judgedToday(
  ref: string,
  { records, on }: Seen,
): Pick<StepDraft, 'judged' | 'note'> {
  const today = judgedUpTo(records, ref, on).filter((one) => one.on === on)
  const last = today.at(-1)
  if (!last) return { judged: '', note: '' }
  const why = records.findLast(
    (record) =>
      record.kind === 'evidence' &&
      textOf(record, 'about') === ref &&
      textOf(record, 'on') === on &&
      (textOf(record, 'measure') === 'judgement' || textOf(record, 'instrument') === scaling) &&
      textOf(record, 'note') !== '',
  )
  return { judged: last.judged, note: textOf(why, 'note') }
}
