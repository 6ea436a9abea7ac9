import { engaged, missing } from '../explain.ts'
import type { MeasuredEngagement } from '../clause.ts'
import type { Row } from '../plan-document.ts'
import { byJudges } from './attested.ts'
import { once } from '../once.ts'
import { inOrder } from './in-order.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { entriesFor, speaksOf, type Entry } from './known.ts'
import { met, notMet, unknown, type Result } from './result.ts'

type Participation = Entry<Row<'participation'>>

const byFirstDay = inOrder<Participation>(
  ({ row }) => row.from,
  ({ row }) => row.service ?? '',
  ({ row }) => row.level ?? '',
  ({ id }) => id,
)

/** The latest of each service that the person judged has taken part in since the plan opened; those of one day all stand. */
function latestOf({ known, who }: Judging): Participation[] {
  const byService = new Map<string, Participation[]>()
  for (const entry of entriesFor(known, 'participation')) {
    const { row } = entry
    if (who !== undefined && !speaksOf(known, row, who)) continue
    if (row.to !== undefined && row.to < known.opened) continue
    const service = (row.service ?? '').toLowerCase()
    const before = byService.get(service) ?? []
    const first = before[0]?.row.from ?? ''
    if (row.from > first) byService.set(service, [entry])
    else if (row.from === first) byService.set(service, [...before, entry])
  }
  return [...byService.values()].flat().sort(byFirstDay)
}

/** What a professional says of a level of engagement that says neither yes nor no. */
const judged = (clause: MeasuredEngagement, at: Judging): Result =>
  byJudges(
    { kind: 'attested', by: 'professional', sources: sourcesOf(clause, at) },
    'professional',
    at,
  )

/**
 * How fully somebody has taken part: where services differ, or somewhat is all that is said, a professional judges; and so
 * where two rows of one service and one day differ, for nobody can tell which of them is the later.
 */
export function judgeEngagement(clause: MeasuredEngagement, at: Judging): Result {
  const entries = latestOf(at)
  const facts = once(entries.map(({ id }) => id))
  const [first] = entries
  if (!first) {
    const word = clause.orAttested ? judged(clause, at) : undefined
    if (word && word.verdict !== 'unknown') return word
    return unknown(engaged.notOnFile, {
      missing: [missing.participation(sourcesOf(clause, at))],
      lacks: ['evidence'],
    })
  }
  const reason = engaged.levels(
    entries.map(({ row: { level, service, from } }) => engaged.level(level, service, from)),
  )
  const isEvery = (level: Row<'participation'>['level']) =>
    entries.every(({ row }) => row.level === level)
  if (isEvery('fully')) return met(reason, { facts, stances: ['data for'] })
  if (isEvery('none')) return notMet(reason, { facts, stances: ['data against'] })
  const word = judged(clause, at)
  return { ...word, because: `${reason}; ${word.because}`, facts: [...facts, ...word.facts] }
}
