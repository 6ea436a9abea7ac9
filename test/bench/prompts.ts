import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dueInHundred, writePlans } from './prompts/plans.ts'
import { turnOver, type Turn } from './prompts/rounds.ts'
import { goalOf, median, rounded, tableOf } from './rules/measuring.ts'

// The measurement of what is due: tables, then one line of JSON. `--quick` takes fewer plans, and its growth says less.

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
  },
})
const say = (text: string) => process.stdout.write(`${text}\n`)
const rounds = Number(values.rounds ?? (values.quick ? 2 : 3))
const [few, some, many] = values.quick ? [1_000, 3_000, 10_000] : [1_000, 10_000, 100_000]

say(`Load of the machine before: ${loadavg().map(rounded).join(', ')}`)
const folder = mkdtempSync(join(tmpdir(), 'family-outcome-plan-prompts-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const fileOf = (count: number) => join(folder, `${count}.log`)

// What is compiled while it runs is compiled before anything is measured.
await writePlans(fileOf(0), some)
await turnOver(fileOf(0), some)

const firstLooks = new Map<number, number>()
for (const count of [few, some, many]) {
  firstLooks.set(count, await writePlans(fileOf(count), count))
  say(`${count} plans are written`)
}

const turns = new Map<number, Turn[]>([few, some, many].map((count) => [count, []]))
for (let round = 0; round < rounds; round++) {
  for (const [count, all] of turns) all.push(await turnOver(fileOf(count), count))
}
say(`Load of the machine after: ${loadavg().map(rounded).join(', ')}`)

/** The middle of what turns over so many plans gave. */
const middle = (count: number, of: (turn: Turn) => number) =>
  median((turns.get(count) ?? []).map(of))
const toReading = (of: (turn: Turn) => number) => (turn: Turn) => of(turn) / turn.read

const figuresOf = (count: number) => ({
  'with something due': middle(count, ({ asked }) => asked),
  'cards sent': middle(count, ({ sent }) => sent),
  'reading every row, ms': middle(count, ({ read }) => read),
  'first look at all, to reading': (firstLooks.get(count) ?? 0) / middle(count, (one) => one.read),
  'a tick with nothing due, to reading': middle(
    count,
    toReading((one) => one.quiet),
  ),
  'a tick that finds what is due, to reading': middle(
    count,
    toReading((one) => one.due),
  ),
  'the sends, to reading': middle(
    count,
    toReading((one) => one.sends),
  ),
  'a tick with nothing due, ms': middle(count, (one) => one.quiet),
  'a tick that finds what is due, ms': middle(count, (one) => one.due),
  'the sends, ms': middle(count, (one) => one.sends),
})
for (const count of [few, some, many]) say(`\n${count} plans\n${tableOf(figuresOf(count))}`)

const growth = (of: (turn: Turn) => number) => middle(many, of) / middle(few, of) / (many / few)
const grown = {
  'a tick that finds what is due': growth((one) => one.due),
  'a tick with nothing due': growth((one) => one.quiet),
  'reading every row': growth((one) => one.read),
}
say(`\nGrowth from ${few} to ${many} plans, 1 being linear\n${tableOf(grown)}`)

const wanted = (some * dueInHundred) / 100
const goals = [
  goalOf(`growth from ${few} to ${many} plans, to linear`, grown['a tick that finds what is due'], {
    atMost: 1.3,
  }),
  goalOf(
    `a tick with nothing due over ${some} plans, to reading`,
    middle(
      some,
      toReading((one) => one.quiet),
    ),
    { atMost: 0.2 },
  ),
  goalOf(
    `cards for ${wanted} plans with something due`,
    middle(some, ({ sent }) => sent),
    { atLeast: wanted },
  ),
]
say('\nGoals')
for (const { goal, is, wanted: limit, met } of goals)
  say(`  ${met ? 'met    ' : 'not met'}  ${goal}: ${is}, wanted ${JSON.stringify(limit)}`)
const told = Object.fromEntries(
  [few, some, many].map((count) => [
    count,
    Object.fromEntries(Object.entries(figuresOf(count)).map(([name, one]) => [name, rounded(one)])),
  ]),
)
say(
  JSON.stringify({
    bench: 'prompts',
    figures: told,
    growth: Object.fromEntries(Object.entries(grown).map(([name, one]) => [name, rounded(one)])),
    goals: Object.fromEntries(goals.map(({ goal, ...seen }) => [goal, seen])),
    met: goals.every(({ met }) => met),
  }),
)
