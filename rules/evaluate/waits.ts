import { addMonths, later, type Day } from '../calendar.ts'
import { attested as words, judgesInWords, missing } from '../explain.ts'
import type { Attested, JudgeKind, Waits } from '../clause.ts'
import type { Judge } from '../plan-document.ts'
import type { Judging } from './judging.ts'
import type { Known, Saying } from './known.ts'
import { unknown, waiting, type Result } from './result.ts'
import { wordsOfShown } from './shown.ts'
import { countingTerms } from './terms.ts'

/** The first day on which a judgement counts; null where what it waits for has no day yet. */
export function countsFrom(
  { months, after, terms, orClosure }: Waits,
  { opened, ended, closed, calendar }: Pick<Known, 'opened' | 'ended' | 'closed' | 'calendar'>,
): Day | null {
  const start = after === 'opened' ? opened : ended
  if (start === undefined) return null
  const day = addMonths(start, months)
  if (orClosure && closed !== undefined && closed < day) return opened
  if (terms === undefined) return day
  const complete = countingTerms(calendar, start)[terms - 1]?.to
  return complete === undefined ? null : later(day, complete)
}

/** Whether somebody says that it is not so. */
export const isAdverse = ({ row }: Saying) =>
  row.measure === 'judgement' ? row.result === 'not-met' : !row.value

/** Whose word it is; a fact has no judge. */
export const voiceOf = ({ row }: Saying): Judge | 'fact' =>
  row.measure === 'judgement' ? row.by : 'fact'

/**
 * What a clause comes to whose judgement is asked for only from a day on; undefined where the judgement given, if any,
 * decides by itself.
 *
 * Before that day it waits, judged early or not; from then on only what was judged since counts. Counted from the
 * opening, an adverse judgement stands from the day it is given.
 */
export function waitFor(
  clause: Attested,
  by: JudgeKind | readonly Judge[],
  last: Saying | undefined,
  at: Judging,
): Result | undefined {
  const { waits, sources = [] } = clause
  if (!waits) return undefined
  const { known } = at
  const { on } = known
  const shown = wordsOfShown(clause, at)
  if (waits.after === 'opened' && last && isAdverse(last)) return undefined
  const from = countsFrom(waits, known)
  const looksPast = waits.after === 'ended' ? { afterClosure: true } : {}
  const given = last ? [last.id] : []
  if (from === null || on < from)
    return waiting([words.askedFrom(judgesInWords(by), from, waits), ...shown].join('; '), {
      earliest: from,
      facts: given,
      rests: 'word',
      ...looksPast,
    })
  if (last && last.row.on >= from) return undefined
  const reason = last
    ? words.tooEarly(voiceOf(last), last.row.on, from)
    : words.notJudged(judgesInWords(by))
  return unknown([reason, ...shown].join('; '), {
    missing: [missing.judgementFrom(by, from, sources)],
    lacks: ['judgement'],
    facts: given,
    rests: 'word',
    ...looksPast,
  })
}

/** Whether what is said counts: from the day on, or adverse where the wait is counted from the opening. */
export function hasCome(saying: Saying, waits: Waits, known: Known): boolean {
  if (waits.after === 'opened' && isAdverse(saying)) return true
  const from = countsFrom(waits, known)
  return from !== null && known.on >= from && saying.row.on >= from
}

/** What a clause that names no judge comes to while nothing that is said of it counts. */
export function waitForWord(
  waits: Waits,
  said: readonly Saying[],
  shown: readonly string[],
  sources: readonly string[],
  { known, clause, outcome }: Judging,
): Result {
  const from = countsFrom(waits, known)
  const given = { facts: said.map(({ id }) => id), rests: 'word' } as const
  if (from === null || known.on < from)
    return waiting([words.askedFrom(words.factOrJudgement, from, waits), ...shown].join('; '), {
      ...given,
      earliest: from,
    })
  const early = said.at(-1)
  const reason = early ? words.tooEarly(voiceOf(early), early.row.on, from) : words.notAttested
  return unknown([reason, ...shown].join('; '), {
    ...given,
    missing: [missing.attestationFrom(clause.ref ?? outcome, from, sources)],
    lacks: ['evidence'],
  })
}
