import { earlier, later, type Day } from '../calendar.ts'
import { joinReasons } from '../explain.ts'
import type { Lack, Verdict } from '../findings.ts'
import { once } from '../once.ts'
import { none, type Result } from './result.ts'

const ALL_ORDER = ['not-met', 'unknown', 'waiting', 'met'] as const
const ANY_ORDER = ['met', 'waiting', 'unknown', 'not-met'] as const

const firstOf = (order: readonly Verdict[], verdicts: readonly Verdict[]): Verdict =>
  order.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable'

/** Not-met, else unknown, else waiting, else met; parts that do not apply are skipped. */
export const allVerdict = (verdicts: readonly Verdict[]) => firstOf(ALL_ORDER, verdicts)

/** Met, else waiting, else unknown, else not-met; parts that do not apply are skipped. */
export const anyVerdict = (verdicts: readonly Verdict[]) => firstOf(ANY_ORDER, verdicts)

interface Dated {
  verdict: Verdict
  earliest: Day | null
}

/** The latest day of the waiting and restarted parts; null where one of them has none, or the whole is unknown. */
export function allEarliest(verdict: Verdict, parts: readonly Dated[]): Day | null {
  if (verdict !== 'waiting' && verdict !== 'not-met') return null
  let latest: Day | null = null
  for (const part of parts) {
    if (part.verdict !== 'waiting' && part.verdict !== 'not-met') continue
    if (part.earliest === null) return null
    latest = latest === null ? part.earliest : later(latest, part.earliest)
  }
  return latest
}

/** The soonest day known of any part; null where the whole is met or unknown. */
export function anyEarliest(verdict: Verdict, parts: readonly Dated[]): Day | null {
  if (verdict !== 'waiting' && verdict !== 'not-met') return null
  let soonest: Day | null = null
  for (const { earliest } of parts) {
    if (earliest !== null) soonest = soonest === null ? earliest : earlier(soonest, earliest)
  }
  return soonest
}

/** What parts hold under one name, everything once, in order of first sight. */
function gathered<K extends 'missing' | 'facts' | 'lacks' | 'stances'>(
  parts: readonly Result[],
  name: K,
): readonly Result[K][number][] {
  const all: Result[K][number][] = []
  for (const part of parts) for (const one of part[name]) all.push(one)
  return once(all)
}

const isJudgementOnly = ({ lacks }: Result) =>
  lacks.length > 0 && lacks.every((lack) => lack === 'judgement')

/** In an any, a part that only lacks a judgement shows the shortest way. */
function lacksOf(way: 'all' | 'any', unknowns: readonly Result[]): readonly Lack[] {
  const judged = way === 'any' ? unknowns.find(isJudgementOnly) : undefined
  return judged ? judged.lacks : gathered(unknowns, 'lacks')
}

function restsOn(parts: readonly Result[]): Result['rests'] {
  const [first] = parts
  return first && parts.every(({ rests }) => rests === first.rests) ? first.rests : 'both'
}

/** Whether the day of a whole that is not met is only that of a clock which an event restarted. */
const isRestarted = (way: 'all' | 'any', against: readonly Result[]) =>
  way === 'all'
    ? against.every(({ restarted }) => restarted)
    : against.some(({ restarted }) => restarted)

/** Why a whole stands as it does, by the parts that decide it. */
const told = (
  way: 'all' | 'any',
  verdict: Verdict,
  deciding: readonly Result[],
  unknowns: readonly Result[],
) => ({
  because: joinReasons(deciding.map((part) => part.because)),
  missing:
    verdict === 'met' || (way === 'any' && verdict === 'waiting')
      ? []
      : gathered(unknowns, 'missing'),
  facts: gathered(deciding, 'facts'),
})

const untold = { because: '', missing: none, facts: none }

function combine(way: 'all' | 'any', parts: readonly Result[], isTold: boolean): Result {
  const verdictOf = way === 'all' ? allVerdict : anyVerdict
  const verdict = verdictOf(parts.map((part) => part.verdict))
  const deciding = parts.filter((part) => part.verdict === verdict)
  const unknowns =
    verdict === 'unknown' ? deciding : parts.filter((part) => part.verdict === 'unknown')
  const { because, missing, facts } = isTold ? told(way, verdict, deciding, unknowns) : untold
  return {
    verdict,
    because,
    earliest: (way === 'all' ? allEarliest : anyEarliest)(verdict, parts),
    missing,
    facts,
    lacks: verdict === 'unknown' ? lacksOf(way, unknowns) : none,
    rests: restsOn(deciding),
    restarted: verdict === 'not-met' && isRestarted(way, deciding),
    heldApart: parts.some((part) => part.heldApart),
    stances: gathered(parts, 'stances'),
    atOdds: (deciding.find((part) => part.atOdds) ?? parts.find((part) => part.atOdds))?.atOdds,
    afterClosure: parts.some((part) => part.afterClosure),
    before: verdictOf(parts.map((part) => part.before)),
  }
}

/** Every part is needed. Where nobody reads its reason, it need not be told. */
export const combineAll = (parts: readonly Result[], isTold = true): Result =>
  parts.length === 1 && parts[0] ? parts[0] : combine('all', parts, isTold)

/** One part is enough. Where nobody reads its reason, it need not be told. */
export const combineAny = (parts: readonly Result[], isTold = true): Result =>
  parts.length === 1 && parts[0] ? parts[0] : combine('any', parts, isTold)
