import type { Day } from '../../rules/calendar.ts'
import type { Actor } from './actor.ts'
import { textOf, type KeptRecord, type Plan } from './plan.ts'
import { sightOf, type Sight } from './policy.ts'
import { memberRecordOf } from './policy/team.ts'
import { typeOfField } from './record.ts'
import type { TextPlace } from './coedit/co-text.ts'
import { isStepShown } from './review/step-shown.ts'

/*
 * Who has a plan open at this moment. It is told while it lasts and kept nowhere.
 */

/** After so long without a sign of life, in milliseconds, nobody is there any more. */
export const presenceLasts = 35_000

/** What changes of somebody's presence is told at most this often, in milliseconds: four times a second. */
export const presenceEvery = 250

/** Somebody records a review: the step they are at, and the number by which they took it over from whoever did before. */
export interface Recording {
  readonly claim: number
  readonly step: string
}

/** Somebody who has a plan open, the field their caret stands in, and what they record, if they are who records the review. */
export interface Present {
  readonly actor: Actor
  readonly at: TextPlace | null
  readonly records?: Recording
}

/** What one reader is told of somebody else who is there: no name where it is withheld from them, no place they do not see. */
export interface PresenceTold {
  readonly name: string | null
  readonly at?: TextPlace
  /** They record the review; without a step where it is one that this reader is not shown. */
  readonly records?: { readonly claim: number; readonly step?: string }
}

/** Whether somebody who gave their last sign of life at one instant is there at another; both in milliseconds. */
export const isStillThere = (last: number, now: number): boolean => now - last < presenceLasts

/**
 * What a reader may be told of those who have the plan open, by name. Only people with a place in the team are told of, and
 * only to such people: whoever opened it in an emergency is in the alert, watches nobody and is seen by nobody. A place is told
 * where both see it, and the name is the one that the reader's own view shows in the team.
 */
export function presenceFor(
  reader: Actor,
  plan: Plan,
  on: Day,
  present: readonly Present[],
): PresenceTold[] {
  const sight = sightInTeam(reader, plan, on)
  if (!sight) return []
  const told = present.flatMap(({ actor, at, records }): PresenceTold[] => {
    if (actor.oid === reader.oid) return []
    const theirs = sightInTeam(actor, plan, on)
    if (!theirs) return []
    const isTold = at !== null && isShown(sight, plan, at) && isShown(theirs, plan, at)
    const name = nameShown(sight, plan.records.get(memberRecordOf(actor, plan, on)?.id ?? ''))
    const isStepTold = records && [sight, theirs].every((one) => isStepShown(one, records.step))
    return [
      {
        name,
        ...(isTold ? { at: { record: at.record, field: at.field } } : {}),
        ...(records
          ? { records: { claim: records.claim, ...(isStepTold ? { step: records.step } : {}) } }
          : {}),
      },
    ]
  })
  // In an order that does not say who came first.
  return told.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other), 'en-GB'))
}

function sightInTeam(actor: Actor, plan: Plan, on: Day): Sight | null {
  const sight = sightOf(actor, plan, on)
  return sight && sight.way.role !== 'emergency' ? sight : null
}

function isShown(sight: Sight, plan: Plan, { record: id, field }: TextPlace): boolean {
  const record = plan.records.get(id)
  return (
    record !== undefined &&
    typeOfField(record.kind, field) !== undefined &&
    sight.sees(record) &&
    !sight.withheld(record).includes(field)
  )
}

function nameShown(sight: Sight, member: KeptRecord | undefined): string | null {
  if (!member || !sight.sees(member) || sight.withheld(member).includes('name')) return null
  return textOf(member, 'name')
}

/** Whoever has no name comes last. */
const keyOf = ({ name, at }: PresenceTold): string =>
  `${name ?? '\uffff'} ${at ? `${at.record} ${at.field}` : ''}`
