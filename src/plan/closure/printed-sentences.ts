import { partsOf } from '../../../rules/evaluate/parts.ts'
import type { Clause } from '../../../rules/clause.ts'
import type { Framework } from '../../../rules/framework.ts'

const known = new WeakMap<Framework, ReadonlyMap<string, string>>()

/** Finds the publisher's sentence behind the ref of an outcome or a line; the ref itself where nothing is printed for it. */
export function sentencesIn(framework: Framework): (ref: string) => string {
  const sentences = known.get(framework) ?? gathered(framework)
  known.set(framework, sentences)
  return (ref) => sentences.get(ref) ?? ref
}

function gathered({ themes }: Framework): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>()
  const take = (clause: Clause): void => {
    if (clause.ref !== undefined && clause.says !== undefined) {
      sentences.set(clause.ref, clause.says.replaceAll('**', ''))
    }
    for (const part of partsOf(clause)) take(part)
  }
  for (const { outcomes, clauses = [] } of themes) {
    for (const { ref, says, evidence } of outcomes) {
      take(evidence)
      sentences.set(ref, says)
    }
    for (const clause of clauses) take(clause)
  }
  return sentences
}
