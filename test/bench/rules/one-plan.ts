import { createRequire } from 'node:module'
import { join } from 'node:path'
import { evaluate } from '../../../rules/evaluate.ts'
import { disagreementsOf } from './disagreements.ts'
import { decisionsOf, factsOf, strayed } from './engines/graph.ts'
import { jsonLogicOf } from './engines/json-logic.ts'
import { jsonRulesOf } from './engines/json-rules.ts'
import { familyFrom } from './families.ts'
import { mediansOf } from './measuring.ts'
import { opinionOf } from './plain/opinion.ts'

const rows = 120
const families = 8

/** How many plans made up by chance the rules and the hand-written functions disagree about, and the first places. */
export function agreement(plans: number): { disagreeing: number; places: string[] } {
  let disagreeing = 0
  const places: string[] = []
  for (let seed = 1; seed <= plans; seed += 1) {
    const { plan, on } = familyFrom(seed, seed % 3 === 0 ? 40 : rows)
    const found = disagreementsOf(evaluate(plan, on), opinionOf(plan, on))
    if (found.length > 0) disagreeing += 1
    for (const { at, rules, plain } of found.slice(0, 3))
      if (places.length < 20) places.push(`family ${seed}, ${at}: rules ${rules}, by hand ${plain}`)
  }
  return { disagreeing, places }
}

/** Milliseconds for a whole evaluation of a plan with 120 rows and every need, by each way of doing it. */
export async function timesOfOnePlan(packages: string, rounds: number) {
  const load = createRequire(join(packages, 'package.json'))
  const plans = Array.from({ length: families }, (_, at) => familyFrom(at + 1, rows)).map(
    ({ plan, on }) => {
      const opinion = opinionOf(plan, on)
      const decisions = decisionsOf(opinion)
      const logic = jsonLogicOf(load('json-logic-engine'), decisions)
      const rules = jsonRulesOf(load('json-rules-engine'), decisions)
      return { plan, on, opinion, logic, rules }
    },
  )
  for (const { opinion, logic, rules } of plans) {
    const wrong = [logic(factsOf(opinion)), await rules(factsOf(opinion))].flatMap((decided) =>
      strayed(decided, opinion),
    )
    if (wrong.length > 0) throw new Error(`an engine was set up wrongly for ${wrong.join(', ')}`)
  }
  const of = (at: number) => {
    const found = plans[at % plans.length]
    if (found === undefined) throw new Error('there are no plans to measure')
    return found
  }
  const facts = (at: number) => factsOf(opinionOf(of(at).plan, of(at).on))
  return mediansOf(
    [
      { name: 'rules', turns: 4 * families, turn: (at) => evaluate(of(at).plan, of(at).on) },
      { name: 'by hand', turns: 4 * families, turn: (at) => opinionOf(of(at).plan, of(at).on) },
      { name: 'json-logic-engine', turns: families, turn: (at) => of(at).logic(facts(at)) },
      { name: 'json-rules-engine', turns: families, turn: (at) => of(at).rules(facts(at)) },
    ],
    rounds,
    () => performance.now(),
  )
}
