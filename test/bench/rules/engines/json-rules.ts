import type { Verdict } from '../../../../rules/findings.ts'
import { orders, type Decision, type Facts } from './graph.ts'

interface Almanac {
  addRuntimeFact(id: string, value: unknown): void
}

/** As much of json-rules-engine as is used here; it is installed only for a measurement. */
interface JsonRulesEngine {
  Engine: new (
    rules: unknown[],
    options: object,
  ) => { run(facts: object): Promise<{ events: { type: string; params?: unknown }[] }> }
}

const is = (fact: string, value: Verdict) => ({ fact, operator: 'equal', value })

/** A rule for each verdict a decision can have: some part has it, and none has one that comes before it. */
function rulesOf({ id, kind, of }: Decision, priority: number): unknown[] {
  const order = orders[kind]
  const settle = (verdict: Verdict, conditions: object) => ({
    conditions,
    priority,
    event: { type: 'decided', params: { id, verdict } },
    onSuccess: (_event: unknown, almanac: Almanac) => almanac.addRuntimeFact(id, verdict),
  })
  const none = (verdict: Verdict) => ({ not: { any: of.map((part) => is(part, verdict)) } })
  return [
    ...order.map((verdict, at) =>
      settle(verdict, {
        all: [{ any: of.map((part) => is(part, verdict)) }, ...order.slice(0, at).map(none)],
      }),
    ),
    settle('not-applicable', { all: order.map(none) }),
  ]
}

/** How many decisions a decision rests on, one upon the other: those below are run first. */
function depthsOf(decisions: readonly Decision[]): Map<string, number> {
  const depths = new Map<string, number>()
  for (const { id, of } of decisions)
    depths.set(id, 1 + Math.max(0, ...of.map((part) => depths.get(part) ?? 0)))
  return depths
}

/** The decisions as rules of json-rules-engine, made once, which answer the facts of a plan. */
export function jsonRulesOf(library: JsonRulesEngine, decisions: readonly Decision[]) {
  const depths = depthsOf(decisions)
  const rules = decisions.flatMap((decision) =>
    rulesOf(decision, 100 - (depths.get(decision.id) ?? 1)),
  )
  const engine = new library.Engine(rules, { allowUndefinedFacts: true })
  return async (facts: Facts): Promise<Facts> => {
    const { events } = await engine.run(facts)
    const decided: Facts = { ...facts }
    for (const { params } of events) {
      const { id, verdict } = params as { id: string; verdict: Verdict }
      decided[id] = verdict
    }
    return decided
  }
}
