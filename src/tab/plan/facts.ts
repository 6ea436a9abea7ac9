import type { OutcomeFinding } from '../../../rules/findings.ts'
import { listOf, textOf, type PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { recordsIn } from './people.ts'

const position = /^(evidence|searched)\[(\d+)\]$/

/** The entries that something rests on, of those that the reader may see. */
export function factsOf(
  { facts }: { readonly facts: readonly string[] },
  view: PlanView,
): PlanRecord[] {
  return facts.flatMap((fact) => {
    const [, kind, place] = position.exec(fact) ?? []
    const found =
      kind === 'evidence' || kind === 'searched'
        ? recordsIn(view, kind)[Number(place)]
        : view.records.find(({ id }) => id === fact)
    return found ? [found] : []
  })
}

/**
 * Everything on file for an outcome, newest first: what decided it, what speaks of it by its ref, and what its lines could
 * count for the people it is judged for, decisive or not. `measures` are the measures of its lines.
 */
export function evidenceFor(
  finding: Pick<OutcomeFinding, 'ref' | 'clauses' | 'conditions' | 'decided'>,
  view: PlanView,
  measures: readonly string[],
): PlanRecord[] {
  const { clauses, conditions = [], decided } = finding
  const refs = new Set([finding.ref, ...clauses.map(({ ref }) => ref)])
  const judged = new Set(clauses.flatMap(({ who }) => (who === undefined ? [] : [who])))
  const isForThem = (who: string) => who === 'family' || judged.size === 0 || judged.has(who)
  const isAbout = (record: PlanRecord) =>
    refs.has(textOf(record, 'about')) ||
    (textOf(record, 'about') === '' &&
      measures.includes(textOf(record, 'measure')) &&
      isForThem(textOf(record, 'who')))
  const isSearch = (record: PlanRecord) =>
    listOf(record, 'measures').some((measure) => measures.includes(measure)) &&
    listOf(record, 'people').some(isForThem)
  const found = [
    ...[...clauses, ...conditions, ...(decided ? [decided] : [])].flatMap((one) =>
      factsOf(one, view),
    ),
    ...recordsIn(view, 'evidence').filter(isAbout),
    ...recordsIn(view, 'searched').filter(isSearch),
  ]
  return [...new Set(found)].toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)))
}

const dayOf = (record: PlanRecord): string =>
  textOf(record, 'on') || textOf(record, 'to') || textOf(record, 'from')
