import type { ClauseFinding, OutcomeFinding } from '../../../rules/findings.ts'
import { textOf, type PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { recordsIn } from './people.ts'

const position = /^(evidence|searched)\[(\d+)\]$/

/** The entries that decided a clause, of those that the reader may see. */
export function factsOf({ facts }: Pick<ClauseFinding, 'facts'>, view: PlanView): PlanRecord[] {
  return facts.flatMap((fact) => {
    const [, kind, place] = position.exec(fact) ?? []
    const found =
      kind === 'evidence' || kind === 'searched'
        ? recordsIn(view, kind)[Number(place)]
        : view.records.find(({ id }) => id === fact)
    return found ? [found] : []
  })
}

/** Everything on file that counts for an outcome, newest first: what decided it, and what speaks of it by its ref. */
export function evidenceFor(finding: OutcomeFinding, view: PlanView): PlanRecord[] {
  const refs = new Set([finding.ref, ...finding.clauses.map(({ ref }) => ref)])
  const deciding = finding.clauses.flatMap((clause) => factsOf(clause, view))
  const about = recordsIn(view, 'evidence').filter((record) => refs.has(textOf(record, 'about')))
  return [...new Set([...deciding, ...about])].toSorted((one, other) =>
    dayOf(other).localeCompare(dayOf(one)),
  )
}

const dayOf = (record: PlanRecord): string =>
  textOf(record, 'on') || textOf(record, 'to') || textOf(record, 'from')
