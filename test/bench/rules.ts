import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { threadsFor } from '../../src/commands/evaluating/crew.ts'
import { sweeps } from './rules/many-plans.ts'
import { goalOf, rounded, tableOf } from './rules/measuring.ts'
import { agreement, timesOfOnePlan } from './rules/one-plan.ts'

// The measurement of the rules: a table, then one line of JSON. `--quick` measures less of the same, to see that it works.

const { values } = parseArgs({
  options: { packages: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
if (values.packages === undefined) throw new Error('--packages FOLDER is needed')
const { quick } = values

const say = (text: string) => process.stdout.write(`${text}\n`)

const plans = quick ? 200 : 3000
const { disagreeing, places } = agreement(plans)
say(
  `${plans} plans made up by chance: ${disagreeing} on which the rules and the hand-written functions disagree`,
)
for (const place of places) say(`  ${place}`)

const times = await timesOfOnePlan(values.packages, quick ? 3 : 15)
const timeOf = (name: string) => times[name] ?? Number.NaN
say(
  `\nOne plan with 120 rows and every need, milliseconds (medians of interleaved rounds)\n${tableOf(times)}`,
)

const [few, many, most] = quick ? [100, 400, 2_000] : [1_000, 10_000, 100_000]
const swept = await sweeps(many, quick ? 1 : 3, ['sweep', 'parse', 'check'])
const msOf = (name: string) => swept[name]?.ms ?? Number.NaN
const busyOf = (name: string) => swept[name]?.busyMs ?? Number.NaN
const threads = threadsFor(availableParallelism())
const sweptIn = (times: (name: string) => number) =>
  tableOf({
    [`evaluated, by ${threads} ${threads === 1 ? 'thread' : 'threads'}`]: times('sweep'),
    'read and parsed alone, by one': times('parse'),
    'read, parsed and checked, by one': times('check'),
  })
say(`\nA file of ${many} plans, milliseconds from start to end\n${sweptIn(msOf)}`)
say(`\nThe same, milliseconds of processor time\n${sweptIn(busyOf)}`)

const held = async (count: number) =>
  (await sweeps(count, 1, ['sweep']))['sweep']?.megabytes ?? Number.NaN
const memory = {
  [`${few} plans`]: await held(few),
  [`${many} plans`]: swept['sweep']?.megabytes ?? Number.NaN,
  [`${most} plans`]: await held(most),
}
const [memoryFew = Number.NaN, memoryMany = Number.NaN, memoryMost = Number.NaN] =
  Object.values(memory)
say(`\nThe most memory a sweep held, megabytes\n${tableOf(memory)}`)

const figures = {
  plansCompared: plans,
  disagreements: disagreeing,
  rulesMs: rounded(timeOf('rules')),
  byHandMs: rounded(timeOf('by hand')),
  jsonLogicMs: rounded(timeOf('json-logic-engine')),
  jsonRulesMs: rounded(timeOf('json-rules-engine')),
  speedOfByHand: rounded(timeOf('by hand') / timeOf('rules')),
  timesJsonRules: rounded(timeOf('json-rules-engine') / timeOf('rules')),
  timesJsonLogic: rounded(timeOf('json-logic-engine') / timeOf('rules')),
  sweepThreads: threads,
  sweepToParse: rounded(msOf('sweep') / msOf('parse')),
  sweepToCheck: rounded(msOf('sweep') / msOf('check')),
  sweepToParseBusy: rounded(busyOf('sweep') / busyOf('parse')),
  megabytesFew: rounded(memoryFew),
  megabytesMany: rounded(memoryMany),
  megabytesMost: rounded(memoryMost),
}
const goals = [
  goalOf('plans on which the two disagree', disagreeing, { atMost: 0 }),
  goalOf('speed, as a share of that by hand', timeOf('by hand') / timeOf('rules'), {
    atLeast: 1 / 6,
  }),
  goalOf('times as fast as json-rules-engine', timeOf('json-rules-engine') / timeOf('rules'), {
    atLeast: 30,
  }),
  goalOf('a sweep in times of reading and parsing alone', msOf('sweep') / msOf('parse'), {
    atMost: 2,
  }),
  goalOf('memory of the largest sweep in times of the smallest', memoryMost / memoryFew, {
    atMost: 1.25,
  }),
]
say('\nGoals')
for (const { goal, is, wanted, met } of goals)
  say(`  ${met ? 'met    ' : 'not met'}  ${goal}: ${is}, wanted ${JSON.stringify(wanted)}`)
const byGoal = Object.fromEntries(goals.map(({ goal, ...seen }) => [goal, seen]))
say(JSON.stringify({ bench: 'rules', figures, goals: byGoal, met: goals.every(({ met }) => met) }))
