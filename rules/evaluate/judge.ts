import { nobody } from '../explain.ts'
import type { All, Any, Clause, Each, Measured, Whose } from '../clause.ts'
import { wordOn, judgeAttested } from './attested.ts'
import { askedOnClaim } from './claim.ts'
import { combineAll, combineAny } from './combine.ts'
import { judgeEngagement } from './engagement.ts'
import { judgeEvents } from './events.ts'
import { expecting } from './expecting.ts'
import { judgeFork } from './fork.ts'
import type { Judging } from './judging.ts'
import { isMandatory } from './mandatory.ts'
import { atOdds } from './odds.ts'
import { linesOf } from './parts.ts'
import { judgeRate } from './rate.ts'
import { notApplicable, type Result } from './result.ts'
import { judgeScore } from './score.ts'
import { judgeSessions } from './sessions.ts'
import { judgeSpell } from './spell.ts'
import { askedFor } from './who.ts'

function measure(clause: Measured, at: Judging): Result {
  switch (clause.shape) {
    case 'events':
      return judgeEvents(clause, at)
    case 'rate':
      return judgeRate(clause, at)
    case 'engagement':
      return judgeEngagement(clause, at)
    case 'score':
      return judgeScore(clause, at)
    case 'sessions':
      return judgeSessions(clause, at)
    case 'spell':
      return judgeSpell(clause, at)
  }
}

/** Where the rows cannot decide, what somebody says of the clause may. */
function judgeMeasured(clause: Measured, at: Judging): Result {
  const result = measure(clause, at)
  if (result.verdict !== 'unknown' || !('orAttested' in clause) || !clause.orAttested) return result
  return wordOn(at, clause.orAttested) ?? result
}

/** Whom a part asks about; undefined among them is the family. */
function peopleFor(who: Whose, line: string, at: Judging) {
  const { pregnant, onClaim } = who
  if (pregnant) return { judged: expecting(at), outOfAge: [] }
  if (onClaim) return { judged: askedOnClaim(who.of, onClaim, line, at), outOfAge: [] }
  return askedFor(who, at)
}

function judgeEach({ who, of, enough }: Each, at: Judging): Result {
  const way = enough === 'one' ? 'any' : 'all'
  const { judged, outOfAge } = peopleFor(who, of.ref ?? at.clause.ref ?? '', at)
  const skipped = outOfAge.map((id) => skip(of, id, nobody.byAge, at))
  const results = judged.map((id) => atOdds(judge(of, { ...at, who: id, way })))
  if (skipped.length + results.length === 0) return skip(of, undefined, nobody.inFamily, at)
  return (way === 'any' ? combineAny : combineAll)(results.concat(skipped), at.isTold)
}

/** Nothing is asked here, and every line below says so. */
function skip(clause: Clause, who: string | undefined, reason: string, at: Judging): Result {
  const result = notApplicable(reason)
  for (const line of linesOf(clause)) at.record.clause(line, who, result, at.way)
  return result
}

/** Every part is needed; where they hang on the first and that does not apply, none of them does. */
function judgeAll({ of, hangsOn }: All, at: Judging): Result {
  const results = needed(of, at)
  const [first] = results
  if (hangsOn === 'first part' && first?.verdict === 'not-applicable') return first
  return combineAll(results, at.isTold)
}

/** The parts that are needed; optional ones are judged too, so that they are shown. */
function needed(parts: readonly Clause[], at: Judging): Result[] {
  const results: Result[] = []
  for (const part of parts) {
    const result = judge(part, at)
    if (!part.optional) results.push(result)
  }
  return results
}

/** One part is enough, unless some must hold: those decide then, and the others are shown. */
function judgeAny({ of }: Any, at: Judging): Result {
  if (!of.some((part) => isMandatory(part, at.known))) return combineAny(needed(of, at), at.isTold)
  const results = of.map((part) => ({ part, result: judge(part, at) }))
  const bound = results.filter(({ part }) => isMandatory(part, at.known))
  return combineAll(
    bound.map(({ result }) => result),
    at.isTold,
  )
}

function judgeKind(clause: Clause, at: Judging): Result {
  switch (clause.kind) {
    case 'all':
      return judgeAll(clause, at)
    case 'any':
      return judgeAny(clause, at)
    case 'each':
      return judgeEach(clause, at)
    case 'fork':
      return judgeFork(clause, at, judge)
    case 'measured':
      return judgeMeasured(clause, at)
    case 'attested':
      return judgeAttested(clause, at)
  }
}

const isHeldApart = ({ stances }: Result) =>
  stances.includes('judged for') && stances.includes('judged against')

/** A part without a ref belongs to the line around it; outside of every line it binds the outcome as a whole. */
function judgeUnnamed(clause: Clause, at: Judging): Result {
  const result = judgeKind(clause, at)
  const isLeaf = clause.kind === 'measured' || clause.kind === 'attested'
  if (isLeaf && at.clause.ref === undefined) at.record.condition(result)
  return result
}

/** What a clause comes to at its place in the outcome; every line with a ref is written down on the way. */
export function judge(clause: Clause, at: Judging): Result {
  if (clause.ref === undefined) return judgeUnnamed(clause, at)
  const judged = judgeKind(clause, { ...at, clause, isTold: true })
  const result = isHeldApart(judged) ? { ...judged, heldApart: true } : judged
  at.record.clause(clause, at.who, result, at.way)
  return result
}
