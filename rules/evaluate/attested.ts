import { attested as words, judgesInWords, missing } from '../explain.ts'
import type { Attested, JudgeKind } from '../clause.ts'
import type { Judge } from '../plan-document.ts'
import { sourcesOf, type Judging } from './judging.ts'
import type { Saying } from './known.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { wordsOfShown } from './shown.ts'
import { waitFor } from './waits.ts'

/** Which judges speak in which capacity. */
const KINDS: { readonly [K in JudgeKind]: readonly Judge[] } = {
  professional: ['practitioner', 'lead-professional', 'team', 'agency', 'manager'],
  self: ['self', 'parent', 'child', 'family'],
}

/** Somebody's latest word on a clause; a fact has no judge. */
interface Voice {
  by: Judge | 'fact'
  isMet: boolean
  says: string
  id: string
}

/** A judgement covers everyone, and so does a fact that names nobody or the family. */
const isFor = (who: string | undefined, { row }: Saying) =>
  row.measure === 'judgement' || row.who === undefined || row.who === 'family' || row.who === who

function voiceOf({ row, id }: Saying): Voice {
  return row.measure === 'judgement'
    ? {
        by: row.by,
        isMet: row.result === 'met',
        says: words.judged(row.by, row.result, row.on),
        id,
      }
    : { by: 'fact', isMet: row.value, says: words.fact(row.value, row.on), id }
}

const stanceOf = ({ by, isMet }: Voice) =>
  by === 'fact' ? [] : [isMet ? ('judged for' as const) : ('judged against' as const)]

function heard(voices: readonly Voice[]): Result {
  const agree = voices.filter(({ isMet }) => isMet)
  const against = voices.filter(({ isMet }) => !isMet)
  const heldApart = agree.length > 0 && against.length > 0
  const reason = heldApart
    ? words.heldApart(
        agree.map(({ by }) => by),
        against.map(({ by }) => by),
      )
    : voices.map(({ says }) => says).join(', ')
  const extra = {
    facts: voices.map(({ id }) => id),
    rests: 'word',
    heldApart,
    stances: [...new Set(voices.flatMap(stanceOf))],
  } as const
  return agree.length > 0 ? met(reason, extra) : notMet(reason, extra)
}

/** What waits for the end of the intervention looks past closure. */
const pastClosure = ({ waits }: Attested, result: Result): Result =>
  waits?.after === 'ended' ? { ...result, afterClosure: true, before: 'not-applicable' } : result

/** What judges of the kind say of the clause or, where they say nothing of it, of its outcome. */
export function byJudges(clause: Attested, by: JudgeKind | readonly Judge[], at: Judging): Result {
  const judges: readonly Judge[] = typeof by === 'string' ? KINDS[by] : by
  const { said } = at.known
  const about = (ref: string | undefined) =>
    said
      .get(ref ?? '')
      ?.findLast(({ row }) => row.measure === 'judgement' && judges.includes(row.by))
  const last = about(at.clause.ref) ?? about(at.outcome)
  const held = waitFor(clause, by, last, at)
  if (held) return held
  if (last) return pastClosure(clause, heard([voiceOf(last)]))
  const inWords = judgesInWords(by)
  return unknown(words.notJudged(inWords), {
    missing: [missing.judgement(by, clause.sources ?? [])],
    lacks: ['judgement'],
    rests: 'word',
  })
}

/** What a fact, or any judge's judgement, says of the clause itself; undefined where nothing does. `by fact` hears facts alone. */
export function wordOn(at: Judging, way: true | 'by fact' = true): Result | undefined {
  const latest = new Map<Voice['by'], Voice>()
  for (const saying of at.known.said.get(at.clause.ref ?? '') ?? []) {
    if (!isFor(at.who, saying) || (way === 'by fact' && saying.row.measure !== 'fact')) continue
    const voice = voiceOf(saying)
    latest.delete(voice.by)
    latest.set(voice.by, voice)
  }
  return latest.size > 0 ? heard([...latest.values()]) : undefined
}

/** Whether somebody entitled says so. */
export function judgeAttested(clause: Attested, at: Judging): Result {
  if (clause.by !== undefined) return byJudges(clause, clause.by, at)
  const word = wordOn(at)
  if (word) return word
  return unknown([words.notAttested, ...wordsOfShown(clause, at)].join('; '), {
    missing: [missing.attestation(at.clause.ref ?? at.outcome, sourcesOf(clause, at))],
    lacks: ['evidence'],
    rests: 'word',
  })
}
