import type { Clause, JudgeKind } from '../../../../rules/clause.ts'
import { leavesOf } from '../lines.ts'

/** What could be filed for a clause: the ids of forms, most telling first, each once. */
export function fittingForms(clause: Clause): string[] {
  const leaves = leavesOf(clause)
  const ids = leaves.flatMap(formsOfLeaf)
  if (leaves.some((leaf) => searchedFor(leaf).length > 0)) ids.push('searched')
  return [...new Set(ids)]
}

/** What a source would be searched for, so that no entry can count as none. */
export const searchableMeasures = (clause: Clause): string[] => [
  ...new Set(leavesOf(clause).flatMap(searchedFor)),
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
  return [leaf.measure, ...(isHeldByBenefit(leaf) ? ['benefit'] : []), ...attests]
}

const professional = ['practitioner', 'lead-professional', 'team', 'agency', 'manager']
const self = ['self', 'parent', 'child', 'family']

const kindsOfJudge: Readonly<Record<JudgeKind, readonly string[]>> = {
  professional,
  self,
  anyone: [...professional, ...self],
}

/** The judges that a clause asks for; every one where it names none. */
export function judgesFor(clause: Clause): string[] {
  const named = leavesOf(clause).flatMap((leaf) =>
    leaf.kind === 'attested' && leaf.by !== undefined
      ? typeof leaf.by === 'string'
        ? kindsOfJudge[leaf.by]
        : leaf.by
      : [],
  )
  return named.length > 0
    ? [...new Set(named)]
    : [...kindsOfJudge.professional, ...kindsOfJudge.self]
}
