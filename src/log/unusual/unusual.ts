import type { PlanKey } from '../../plan/record.ts'
import type { AccessEntry } from '../access.ts'
import { hourOf } from './hours.ts'
import { unusualRules, type UnusualRule, type WindowRule } from './rules.ts'
import { fullestWindow } from './windows.ts'

/** Something to look into: by which rule, about whom and which plan where it is one, over which time, and the figures. */
export interface Unusual {
  readonly rule: UnusualRule
  readonly oid: string
  readonly plan: PlanKey | null
  readonly from: string
  readonly to: string
  readonly count: number
  readonly limit: number
}

/** By the end of each, the latest first. */
export const latestFirst = (one: Unusual, other: Unusual): number =>
  one.to < other.to ? 1 : one.to > other.to ? -1 : 0

/** What in these rows is unusual, the latest first. Rows may come in any order; those of nobody signed in are passed over. */
export function unusualIn(rows: readonly AccessEntry[]): Unusual[] {
  const oldestFirst = rows.toSorted((one, other) => one.number - other.number)
  const people = Map.groupBy(oldestFirst, ({ oid }) => oid)
  return [...people]
    .flatMap(([oid, own]) => (oid === null ? [] : unusualOf(oid, own)))
    .toSorted(latestFirst)
}

const unusualOf = (oid: string, rows: readonly AccessEntry[]): Unusual[] => [
  ...windowed('many-families', oid, rows.filter(isOpening), ({ plan }) => plan ?? ''),
  ...windowed('many-refusals', oid, rows.filter(isRefused), ({ number }) => `${number}`),
  ...windowed('plans-tried', oid, rows.filter(isTry), ({ plan }) => plan ?? ''),
  ...windowed('emergencies-in-a-row', oid, rows.filter(isEmergency), ({ plan, number }) =>
    plan === null ? `${number}` : plan,
  ),
  ...emergenciesOf(oid, rows),
  ...outOfHours(oid, rows),
  ...readsOnly(oid, rows),
]

const isAllowed = ({ outcome }: AccessEntry) => outcome === 'allowed'
const isRefused = ({ outcome }: AccessEntry) => outcome === 'refused'
const isEmergency = ({ what }: AccessEntry) => what === 'emergency'
/** A plan came before somebody's eyes; a list of families is looked at all day. */
const isOpening = (row: AccessEntry) =>
  isAllowed(row) && row.plan !== null && (row.what === 'plan' || row.what === 'follow')
const isWriting = (row: AccessEntry) =>
  isAllowed(row) && (row.what === 'write' || row.what === 'open plan')
const isTry = (row: AccessEntry) => isRefused(row) && row.plan !== null

function windowed(
  rule: WindowRule,
  oid: string,
  rows: readonly AccessEntry[],
  counted: (row: AccessEntry) => string,
  plan: PlanKey | null = null,
): Unusual[] {
  const { minutes, limit } = unusualRules[rule]
  const window = fullestWindow(rows, minutes, limit, counted)
  return window ? [found(rule, oid, plan, window.rows, window.count)] : []
}

function found(
  rule: UnusualRule,
  oid: string,
  plan: PlanKey | null,
  rows: readonly AccessEntry[],
  count = rows.length,
): Unusual {
  const [from = '', to = from] = [rows[0]?.at, rows.at(-1)?.at]
  return { rule, oid, plan, from, to, count, limit: unusualRules[rule].limit }
}

const emergenciesOf = (oid: string, rows: readonly AccessEntry[]): Unusual[] =>
  rows
    .filter((row) => isEmergency(row) && isAllowed(row))
    .map((row) => found('emergency', oid, row.plan, [row]))

/** One finding for each day in London. */
function outOfHours(oid: string, rows: readonly AccessEntry[]): Unusual[] {
  const { from, to } = unusualRules['out-of-hours']
  const outside = rows.filter(isOpening).flatMap((row) => {
    const { day, hour, isDayOff } = hourOf(row.at)
    return isDayOff || hour < from || hour >= to ? [{ row, day }] : []
  })
  return [...Map.groupBy(outside, ({ day }) => day).values()].map((ofDay) =>
    found(
      'out-of-hours',
      oid,
      null,
      ofDay.map(({ row }) => row),
    ),
  )
}

function readsOnly(oid: string, rows: readonly AccessEntry[]): Unusual[] {
  const written = new Set(rows.filter(isWriting).map(({ plan }) => plan))
  const read = Map.groupBy(rows.filter(isOpening), ({ plan }) => plan)
  return [...read].flatMap(([plan, own]) =>
    written.has(plan) ? [] : windowed('reads-only', oid, own, ({ number }) => `${number}`, plan),
  )
}
