import { orders, type Decision, type Facts } from './graph.ts'

/** As much of json-logic-engine as is used here; it is installed only for a measurement. */
interface JsonLogicEngine {
  LogicEngine: new () => { build(logic: unknown): (data: object) => unknown }
}

/** A dot in a name would be a path. */
const keyOf = (id: string) => id.replaceAll('.', '_')

/** `if` one part has the first verdict of the order, that; else the next. */
function logicOf({ kind, of }: Decision): unknown {
  const branches = orders[kind].flatMap((verdict) => [
    { or: of.map((id) => ({ '===': [{ var: keyOf(id) }, verdict] })) },
    verdict,
  ])
  return { if: [...branches, 'not-applicable'] }
}

/** The decisions as compiled JSON logic, which answers the facts of a plan. */
export function jsonLogicOf(library: JsonLogicEngine, decisions: readonly Decision[]) {
  const engine = new library.LogicEngine()
  const compiled = decisions.map((decision) => ({
    id: decision.id,
    key: keyOf(decision.id),
    decide: engine.build(logicOf(decision)),
  }))
  return (facts: Facts): Facts => {
    const data: Record<string, unknown> = {}
    for (const [id, verdict] of Object.entries(facts)) data[keyOf(id)] = verdict
    const decided: Record<string, unknown> = {}
    for (const { id, key, decide } of compiled) decided[id] = data[key] = decide(data)
    return decided as Facts
  }
}
