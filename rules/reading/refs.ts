import type { Clause } from '../clause.ts'
import { partsOf } from '../evaluate/parts.ts'
import type { Framework } from '../framework.ts'

/** Every ref that a plan under a framework may use. */
export interface Refs {
  /** Its needs; of a framework that lists none, its themes. */
  needs: ReadonlySet<string>
  outcomes: ReadonlySet<string>
  /** Its evidence clauses and the clauses of its outcomes. */
  clauses: ReadonlySet<string>
  /** Those of its clauses that must hold for some needs. */
  mandatory: ReadonlySet<string>
}

const known = new WeakMap<Framework, Refs>()

/** The refs of a framework, gathered once. */
export function refsOf(framework: Framework): Refs {
  const before = known.get(framework)
  if (before) return before
  const clauses = new Set<string>()
  const mandatory = new Set<string>()
  const outcomes = framework.themes.flatMap((theme) => theme.outcomes)
  for (const theme of framework.themes)
    for (const clause of theme.clauses ?? []) gather(clause, clauses)
  for (const { confirms, evidence } of outcomes) {
    for (const { ref } of confirms) clauses.add(ref)
    gather(evidence, clauses)
    gatherMandatory(evidence, mandatory)
  }
  const needs = framework.themes.flatMap((theme) => theme.needs)
  const refs = {
    needs: new Set((needs.length > 0 ? needs : framework.themes).map(({ ref }) => ref)),
    outcomes: new Set(outcomes.map(({ ref }) => ref)),
    clauses,
    mandatory,
  }
  known.set(framework, refs)
  return refs
}

function gatherMandatory(clause: Clause, into: Set<string>): void {
  if (clause.ref !== undefined && clause.mandatoryFor) into.add(clause.ref)
  for (const part of partsOf(clause)) gatherMandatory(part, into)
}

function gather(clause: Clause, into: Set<string>): void {
  if (clause.ref !== undefined) into.add(clause.ref)
  switch (clause.kind) {
    case 'all':
    case 'any':
      return clause.of.forEach((part) => gather(part, into))
    case 'each':
      return gather(clause.of, into)
    case 'fork':
      return clause.cases.forEach((branch) => gather(branch.then, into))
    case 'measured':
    case 'attested':
  }
}
