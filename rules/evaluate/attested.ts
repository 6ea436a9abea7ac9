import { attested as words, judgesInWords, missing } from '../explain.ts'
import type { Attested, JudgeKind, Waits } from '../clause.ts'
import { once } from '../once.ts'
import type { Judge } from '../plan-document.ts'
import { combineAny } from './combine.ts'
import { unlessContrary } from './contrary.ts'
import { sourcesOf, type Judging } from './judging.ts'
import type { Saying } from './known.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { wordsOfShown } from './shown.ts'
import { hasCome, isAdverse, voiceOf, waitFor, waitForWord } from './waits.ts'

const professional = ['practitioner', 'lead-professional', 'team', 'agency', 'manager'] as const
const self = ['self', 'parent', 'child', 'family'] as const

/** Which judges speak in which capacity. */
const KINDS: { readonly [K in JudgeKind]: readonly Judge[] } = {
  professional,
  self,
  anyone: [...professional, ...self],
}

/** A judgement covers everyone, and so does a fact that names nobody or the family. */
const isFor = (who: string | undefined, { row }: Saying) =>
  row.measure === 'judgement' || row.who === undefined || row.who === 'family' || row.who === who

const inWords = ({ row }: Saying) =>
  row.measure === 'judgement'
    ? words.judged(row.by, row.result, row.on)
    : words.fact(row.value, row.on)

const stanceOf = ({ row }: Saying) =>
  row.measure === 'fact'
    ? []
    : [row.result === 'met' ? ('judged for' as const) : ('judged against' as const)]

/** The latest word of each who speaks. */
function heard(sayings: readonly Saying[]): Result {
  const agree = sayings.filter((saying) => !isAdverse(saying))
  const against = sayings.filter(isAdverse)
  const heldApart = agree.length > 0 && against.length > 0
  const reason = heldApart
    ? words.heldApart(agree.map(voiceOf), against.map(voiceOf))
    : sayings.map(inWords).join(', ')
  const extra = {
    facts: sayings.map(({ id }) => id),
    rests: 'word',
    heldApart,
    stances: once(sayings.flatMap(stanceOf)),
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
  if (last) return pastClosure(clause, heard([last]))
  return unknown([words.notJudged(judgesInWords(by)), ...wordsOfShown(clause, at)].join('; '), {
    missing: [missing.judgement(by, clause.sources ?? [])],
    lacks: ['judgement'],
    rests: 'word',
  })
}

/** Whose word counts where rows cannot decide: anybody's, facts alone, or facts and professionals. */
type Hears = true | 'by fact' | 'professionally'

const isHeard = ({ row }: Saying, way: Hears) =>
  way === true ||
  row.measure === 'fact' ||
  (way === 'professionally' && KINDS.professional.includes(row.by))

/** The latest that each judge, and a fact, says of the clause itself. */
function latestOn(at: Judging, way: Hears = true): Saying[] {
  const latest = new Map<Judge | 'fact', Saying>()
  for (const saying of at.known.said.get(at.clause.ref ?? '') ?? []) {
    if (!isFor(at.who, saying) || !isHeard(saying, way)) continue
    const by = voiceOf(saying)
    latest.delete(by)
    latest.set(by, saying)
  }
  return [...latest.values()]
}

/** What a fact, or any judge's judgement, says of the clause itself; undefined where nothing does. */
export function wordOn(at: Judging, way: Hears = true): Result | undefined {
  const sayings = latestOn(at, way)
  return sayings.length > 0 ? heard(sayings) : undefined
}

/** A clause that names no judge and is asked for only from a day on. */
function wordFrom(clause: Attested, waits: Waits, at: Judging): Result {
  const said = latestOn(at)
  const counting = said.filter((saying) => hasCome(saying, waits, at.known))
  return pastClosure(
    clause,
    counting.length > 0
      ? heard(counting)
      : waitForWord(waits, said, wordsOfShown(clause, at), sourcesOf(clause, at), at),
  )
}

/** About the family, where anybody's word is enough, what is said of it and of each person alone. */
function wordFor({ ofAnyone }: Attested, at: Judging, way: Hears = true) {
  const general = wordOn(at, way)
  if (!ofAnyone || at.who !== undefined) return general
  const named = (at.known.said.get(at.clause.ref ?? '') ?? []).flatMap(({ row }) =>
    row.measure === 'fact' && row.who !== undefined && row.who !== 'family' ? [row.who] : [],
  )
  const persons = once(named).flatMap((who) => wordOn({ ...at, who }, way) ?? [])
  return persons.length > 0 ? combineAny([...(general ? [general] : []), ...persons]) : general
}

/** Where the judges asked for have not spoken, a fact may be let do. */
function byJudgesOrFact(clause: Attested, by: JudgeKind | readonly Judge[], at: Judging): Result {
  const judged = byJudges(clause, by, at)
  if (judged.verdict !== 'unknown' || !clause.orFact) return judged
  return wordFor(clause, at, 'by fact') ?? judged
}

/** Whether somebody entitled says so. */
export function judgeAttested(clause: Attested, at: Judging): Result {
  if (clause.by !== undefined) return byJudgesOrFact(clause, clause.by, at)
  if (clause.waits) return wordFrom(clause, clause.waits, at)
  const word = wordFor(clause, at)
  if (word) return unlessContrary(clause, word, at)
  return unknown([words.notAttested, ...wordsOfShown(clause, at)].join('; '), {
    missing: [missing.attestation(at.clause.ref ?? at.outcome, sourcesOf(clause, at))],
    lacks: ['evidence'],
    rests: 'word',
  })
}
