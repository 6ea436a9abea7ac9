import type { Clause, JudgeKind, Waits } from '../../../../rules/clause.ts'
import { leavesOf } from '../lines.ts'

/** What could be filed for clauses: the ids of forms, most telling first, each once. */
export function fittingForms(clauses: readonly Clause[]): string[] {
  const leaves = clauses.flatMap(leavesOf)
  const ids = leaves.flatMap(formsOfLeaf)
  if (leaves.some((leaf) => searchedFor(leaf).length > 0)) ids.push('searched')
  return [...new Set(ids)]
}

/** What a source would be searched for, so that no entry can count as none. */
export const searchableMeasures = (clauses: readonly Clause[]): string[] => [
  ...new Set(clauses.flatMap(leavesOf).flatMap(searchedFor)),
]

function searchedFor(leaf: Clause): string[] {
  if (leaf.kind !== 'measured') return []
  if (leaf.shape === 'events') return leaf.counts.map(({ measure }) => measure)
  if (leaf.shape === 'sessions') return [leaf.measure]
  return isHeldByBenefit(leaf) ? [leaf.measure, 'benefit'] : []
}

/** A job that must last as long as the benefit before it asks for. */
const isHeldByBenefit = (leaf: Clause) =>
  leaf.kind === 'measured' && leaf.shape === 'spell' && 'worked' in leaf.is

/** What may be said of a line where rows cannot decide: anything, facts alone, or nothing. */
const attestsOf = (way: boolean | string | undefined) =>
  way === 'by fact' ? ['fact'] : way ? ['fact', 'judgement'] : []

function formsOfLeaf(leaf: Clause): string[] {
  if (leaf.kind === 'attested') {
    const attests = leaf.by === undefined || leaf.orFact ? ['fact', 'judgement'] : ['judgement']
    const hours = leaf.showsHours ? ['participation'] : []
    return [...attests, ...hours, ...(leaf.shown ?? [])]
  }
  if (leaf.kind !== 'measured') return []
  const attests = 'orAttested' in leaf ? attestsOf(leaf.orAttested) : []
  if (leaf.shape === 'events') {
    const ends = 'monthsAfterSupport' in leaf.over ? ['support-level'] : []
    return [...leaf.counts.map(({ measure }) => measure), ...ends, ...attests]
  }
  if (leaf.shape === 'sessions') return ['sessions', leaf.measure]
  return [leaf.measure, ...(isHeldByBenefit(leaf) ? ['benefit'] : []), ...attests]
}

const professional = ['practitioner', 'lead-professional', 'team', 'agency', 'manager']
const self = ['self', 'parent', 'child', 'family']

const kindsOfJudge: Readonly<Record<JudgeKind, readonly string[]>> = {
  professional,
  self,
  anyone: [...professional, ...self],
}

/** The judges whose word counts for clauses: those they name or, where one of them takes anybody's, every one. */
export function judgesFor(clauses: readonly Clause[]): string[] {
  const judges = clauses.flatMap(leavesOf).flatMap(judgesOfLeaf)
  return kindsOfJudge.anyone.filter((judge) => judges.includes(judge))
}

function judgesOfLeaf(leaf: Clause): readonly string[] {
  if (leaf.kind === 'attested') {
    if (leaf.by === undefined) return kindsOfJudge.anyone
    return typeof leaf.by === 'string' ? kindsOfJudge[leaf.by] : leaf.by
  }
  if (leaf.kind !== 'measured' || !('orAttested' in leaf)) return []
  if (leaf.orAttested === 'professionally') return professional
  return leaf.orAttested === true ? kindsOfJudge.anyone : []
}

/** Whether a judgement of an outcome as a whole counts for any of its lines: only those that name a judge take it. */
export const takesWholeJudgement = (clauses: readonly Clause[]): boolean =>
  clauses.flatMap(leavesOf).some((leaf) => leaf.kind === 'attested' && leaf.by !== undefined)

/** The judges whose word on a whole outcome counts for one of its lines. */
export const judgesOfWhole = (clauses: readonly Clause[]): string[] =>
  judgesFor(
    clauses.flatMap(leavesOf).filter((leaf) => leaf.kind === 'attested' && leaf.by !== undefined),
  )

/** The instruments whose scores count, as they are written in print. */
export const instrumentsIn = (clauses: readonly Clause[]): string[] => [
  ...new Set(
    clauses
      .flatMap(leavesOf)
      .flatMap((leaf) =>
        leaf.kind === 'measured' && leaf.shape === 'score' ? [leaf.instrument] : [],
      ),
  ),
]

/** Whether a plain fact counts for any of these clauses. */
export const takesFact = (clauses: readonly Clause[]): boolean =>
  clauses.flatMap(formsOf).includes('fact')

/** Where the attendance that counts is kept; school where the clauses name no place. */
export const settingIn = (clauses: readonly Clause[]): 'school' | 'early-years' =>
  clauses
    .flatMap(leavesOf)
    .flatMap((leaf) => (leaf.kind === 'measured' && 'setting' in leaf ? [leaf.setting] : []))[0] ??
  'school'

const formsOf = (clause: Clause) => leavesOf(clause).flatMap(formsOfLeaf)

/** What a judgement of these clauses waits for; undefined where it counts at once. */
export const waitsIn = (clauses: readonly Clause[]): Waits | undefined =>
  clauses
    .flatMap(leavesOf)
    .map((leaf) => (leaf.kind === 'attested' ? leaf.waits : undefined))
    .find((waits) => waits !== undefined)
