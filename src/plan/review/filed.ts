import type { Day } from '../../../rules/calendar.ts'
import { recordsOf, textOf, type PlanRecord } from '../plan.ts'

/*
 * What a review leaves in the plan, and what of it is there already. Numbers are kept under the tool, editions and informants
 * that an answer in chat keeps them under, so that both draw one line.
 */

export const scaling = 'Scaling'

/** Whose number from 0 to 10 it is: two lines that are never mixed. */
export type Informant = 'family' | 'team'

/** What the scale of the whole home is called where an outcome's has its ref. */
export const home = 'home'

export const scaleOf = (about: string): string => `0 to 10, ${about}`
export const directionOf = (about: string): string => `better or worse, ${about}`

/** What the team judges of an outcome today. */
export type Judged = 'better' | 'same' | 'worse' | 'met'

export const directions: Readonly<Record<Exclude<Judged, 'met'>, number>> = {
  better: 1,
  same: 0,
  worse: -1,
}

type Rows = readonly PlanRecord[]

const isScore = (record: PlanRecord, edition: string): boolean =>
  record.kind === 'evidence' &&
  textOf(record, 'measure') === 'score' &&
  textOf(record, 'instrument') === scaling &&
  textOf(record, 'edition') === edition

/** The rows of one line of numbers, up to a day, oldest first. */
export const scoresOf = (
  records: Rows,
  edition: string,
  informant: Informant,
  upTo: Day,
): PlanRecord[] =>
  records
    .filter((record) => isScore(record, edition) && textOf(record, 'informant') === informant)
    .filter((record) => textOf(record, 'on') <= upTo)
    .toSorted((one, other) => textOf(one, 'on').localeCompare(textOf(other, 'on')))

export const numberOf = (record: PlanRecord | undefined): number | null => {
  const number = record?.fields['number']
  return typeof number === 'number' ? number : null
}

/** The last number before today, and today's where it was recorded already. */
export function numbersOf(records: Rows, about: string, informant: Informant, on: Day) {
  const rows = scoresOf(records, scaleOf(about), informant, on)
  const before = rows.findLast((row) => textOf(row, 'on') < on)
  const today = rows.findLast((row) => textOf(row, 'on') === on)
  return { before, today }
}

/** The judgements of professionals about an outcome on a day or before it, oldest first. */
export const judgementsOn = (records: Rows, ref: string, upTo: Day): PlanRecord[] =>
  records
    .filter(
      (record) =>
        record.kind === 'evidence' &&
        textOf(record, 'measure') === 'judgement' &&
        textOf(record, 'about') === ref &&
        ofProfessionals.has(textOf(record, 'by')) &&
        textOf(record, 'on') <= upTo,
    )
    .toSorted((one, other) => textOf(one, 'on').localeCompare(textOf(other, 'on')))

const ofProfessionals: ReadonlySet<string> = new Set([
  'practitioner',
  'lead-professional',
  'team',
  'agency',
  'manager',
])

/** What the team judged of an outcome, newest last, by day: whether it was met, and else whether things got better. */
export function judgedUpTo(
  records: Rows,
  ref: string,
  upTo: Day,
): { readonly on: Day; readonly judged: Judged; readonly row: PlanRecord }[] {
  const met = judgementsOn(records, ref, upTo)
    .filter((row) => textOf(row, 'result') === 'met')
    .map((row) => ({ on: textOf(row, 'on'), judged: 'met' as const, row }))
  const moved = scoresOf(records, directionOf(ref), 'team', upTo).flatMap((row) => {
    const judged = directionIn(row)
    return judged ? [{ on: textOf(row, 'on'), judged, row }] : []
  })
  return [...met, ...moved].toSorted(
    (one, other) => one.on.localeCompare(other.on) || one.row.at.localeCompare(other.row.at),
  )
}

function directionIn(row: PlanRecord): Exclude<Judged, 'met'> | null {
  const number = numberOf(row)
  if (number === null) return null
  return number > 0 ? 'better' : number < 0 ? 'worse' : 'same'
}

/** The outcomes of which the team said something on a day, so that a review goes on where it stopped. */
export function refsFiledOn(records: Rows, on: Day): string[] {
  const directed = directionOf('')
  return [
    ...new Set(
      records
        .filter((record) => record.kind === 'evidence' && textOf(record, 'on') === on)
        .filter((record) =>
          textOf(record, 'measure') === 'judgement'
            ? ofProfessionals.has(textOf(record, 'by'))
            : textOf(record, 'edition').startsWith(directed) &&
              textOf(record, 'instrument') === scaling,
        )
        .map((record) => textOf(record, 'about'))
        .filter((ref) => ref !== ''),
    ),
  ]
}

/** What children said on a day. */
export const voicesOn = (records: Rows, on: Day): PlanRecord[] =>
  records.filter((record) => record.kind === 'voice' && textOf(record, 'on') === on)

/** Whether how things are at home was asked on a day: the family gave a number, or a child was heard. */
export const isHomeFiled = (records: Rows, on: Day): boolean =>
  numbersOf(records, home, 'family', on).today !== undefined ||
  numbersOf(records, home, 'team', on).today !== undefined ||
  voicesOn(records, on).length > 0

/** The review that was recorded as held on a day, if one was. */
export const heldOn = (records: Rows, on: Day): PlanRecord | undefined =>
  recordsOf({ records: new Map(records.map((one) => [one.id, one])) }, 'review').findLast(
    (review) => textOf(review, 'held') === on,
  )
