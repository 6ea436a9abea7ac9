import { addMonths } from '../calendar.ts'
import { missing, scored, warned } from '../explain.ts'
import type { MeasuredScore } from '../clause.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { LEAST } from './limits.ts'
import { met, notMet, unknown, waiting, type Result } from './result.ts'
import { scoresOf, type Score } from './scores.ts'

interface Test {
  passes: (value: number) => boolean
  asked: string
}

/** What a score is held against. */
function testOf({ is, reduced }: MeasuredScore, from: number): Test {
  const limit = (): Test => {
    if ('below' in is)
      return { passes: (value) => value < is.below - LEAST, asked: scored.below(is.below) }
    const most = 'atMost' in is ? is.atMost : (from * (100 - is.fallenBy)) / 100
    return {
      passes: (value) => value <= most + LEAST,
      asked: 'atMost' in is ? scored.atMost(most) : scored.fallen(most, is.fallenBy, from),
    }
  }
  const test = limit()
  return reduced
    ? {
        passes: (value) => test.passes(value) && value < from - LEAST,
        asked: scored.reduced(test.asked, from),
      }
    : test
}

/** Warns of a score that the print allows and practice does not. */
function warnOf({ warns }: MeasuredScore, { value }: Score, at: Judging) {
  if (!warns) return
  const { atLeast = -Infinity, below = Infinity, code, text } = warns
  if (value >= atLeast && value < below) at.record.warn(at.clause.ref ?? at.outcome, code, text)
}

/** A first score of 0 cannot fall: unknown, and warned about. */
function zeroScore({ instrument }: MeasuredScore, { id }: Score, at: Judging): Result {
  at.record.warn(at.clause.ref ?? at.outcome, 'zero-baseline', warned.zeroScore)
  return unknown(scored.zeroBaseline(instrument), {
    missing: [missing.scoreAbove(instrument, sourcesOf(at.clause, at))],
    lacks: ['baseline'],
    facts: [id],
  })
}

/** So many months from the first score that passes; one that does not begins them again. */
function judgeRun(
  clause: MeasuredScore,
  months: number,
  later: readonly Score[],
  { passes, asked }: Test,
  at: Judging,
): Result {
  const since = later.slice(later.findLastIndex(({ value }) => !passes(value)) + 1)
  const [start] = since
  const facts = since.map(({ id }) => id)
  const { instrument } = clause
  if (!start) return latestDecides(clause, later, { passes, asked })
  const complete = addMonths(start.on, months)
  if (at.known.on < complete)
    return waiting(scored.holding(instrument, start.value, start.on, months, complete), {
      earliest: complete,
      facts,
    })
  return met(scored.held(instrument, start.value, start.on, months, asked), {
    facts,
    stances: ['data for'],
  })
}

function latestDecides(
  { instrument }: MeasuredScore,
  later: readonly Score[],
  { passes, asked }: Test,
): Result {
  const last = later.at(-1)
  if (!last) throw new Error('there is no score to decide')
  const reason = scored.now(instrument, last.value, last.on, asked)
  return passes(last.value)
    ? met(reason, { facts: [last.id], stances: ['data for'] })
    : notMet(reason, { facts: [last.id], stances: ['data against'] })
}

/** Where somebody's scores of an instrument stand against a limit, or against the score they began with. */
export function judgeScore(clause: MeasuredScore, at: Judging): Result {
  const { instrument, is, held } = clause
  const { first, later } = scoresOf(instrument, at)
  const [baseline] = first
  const latest = later.at(-1) ?? first.at(-1)
  if (!baseline || !latest)
    return unknown(scored.noBaseline(instrument), {
      missing: [missing.score(instrument, sourcesOf(clause, at))],
      lacks: ['baseline'],
    })
  warnOf(clause, latest, at)
  if ('fallenBy' in is && baseline.value <= 0) return zeroScore(clause, baseline, at)
  if (later.length === 0)
    return unknown(scored.noneLater(instrument, baseline.value, baseline.on), {
      missing: [missing.laterScore(instrument, sourcesOf(clause, at))],
      lacks: ['evidence'],
      facts: [baseline.id],
    })
  const test = testOf(clause, baseline.value)
  const result = held
    ? judgeRun(clause, held.months, later, test, at)
    : latestDecides(clause, later, test)
  return { ...result, facts: [...new Set([baseline.id, ...result.facts])] }
}
