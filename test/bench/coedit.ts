import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openProduct, openSocket, openYjs, type Listed } from './coedit/contestants.ts'
import { scenarios } from './coedit/deeds.ts'
import { startProcess } from './coedit/processes.ts'
import { share, spreadOf } from './coedit/shares.ts'
import { goalOf, median, rounded } from './rules/measuring.ts'

// The measurement of editing together: what was seen in each round, then one line of JSON. `--quick` measures less of the same.

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
  },
})
const { packages, quick } = values
if (packages === undefined) throw new Error('--packages FOLDER is needed')
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds N is a whole number from 1')
const ms = quick ? 2_000 : 5_000
const say = (text: string) => process.stdout.write(`${text}\n`)
const told = (...numbers: readonly number[]) =>
  numbers.map((one) => String(rounded(one)).padStart(8)).join(' ')

const folder = mkdtempSync(join(tmpdir(), 'family-outcome-plan-coedit-'))
const product = await openProduct(folder)
const ways = {
  product,
  'bare WebSocket': await openSocket(packages),
  Hocuspocus: await openYjs(packages),
}
const wayNames = Object.keys(ways) as (keyof typeof ways)[]
type Column = `${keyof typeof ways}, ${(typeof scenarios)[number]}`
const half = new Map<Column, number[]>()
const most = new Map<Column, number[]>()
const lists: Listed[] = []
let lost = 0
const add = (to: Map<Column, number[]>, column: Column, one: number) =>
  to.set(column, [...(to.get(column) ?? []), one])

say(`Load of the machine before: ${loadavg().map(rounded).join(', ')}`)
// The first round only warms all of them up and is not counted.
for (let round = 0; round <= rounds; round += 1)
  for (const scenario of scenarios)
    for (const name of wayNames) {
      const playing = { scenario, ms: round === 0 ? 1_500 : ms, seed: round * 10 + 1 }
      const isListed = name === 'product' && scenario === 'focused' && round > 0
      const both = isListed ? await product.playAndList(playing) : null
      const { times, lost: missing } = both?.taken ?? (await ways[name].play(playing))
      if (both) lists.push(both.listed)
      if (round === 0) continue
      lost += missing
      const column: Column = `${name}, ${scenario}`
      add(half, column, share(times, 0.5))
      add(most, column, share(times, 0.95))
      say(
        `round ${round}  ${column.padEnd(24)} ${String(times.length).padStart(4)} changes, p50 and p95 ms to the last of the 11 others: ${told(share(times, 0.5), share(times, 0.95))}`,
      )
    }

const kills: number[] = []
for (let at = 0; at < (quick ? 1 : Math.max(3, rounds)); at += 1)
  kills.push(await product.killed(at * 100))
for (const way of Object.values(ways)) way.end()
rmSync(folder, { recursive: true, force: true })

const heapProcess = startProcess('coedit/heap', ['--expose-gc'])
const bytes = await heapProcess.ask<number>('measure', { changes: quick ? 300 : 3_000, plans: 2 })
heapProcess.kill()
say(`Load of the machine after: ${loadavg().map(rounded).join(', ')}`)

say(
  '\nMilliseconds to the last of the 11 others: medians of the rounds, then the least and the most',
)
const figures: Record<string, number> = { rounds, lost }
for (const [kind, columns] of [
  ['p50', half],
  ['p95', most],
] as const)
  for (const [column, all] of columns) {
    const spread = spreadOf(all)
    say(`  ${kind} ${column.padEnd(24)} ${told(spread.median, spread.least, spread.most)}`)
    figures[`${kind}, ${column}`] = rounded(spread.median)
  }
for (const scenario of scenarios)
  for (const other of ['bare WebSocket', 'Hocuspocus'] as const) {
    const ratio =
      median(half.get(`product, ${scenario}`) ?? []) /
      median(half.get(`${other}, ${scenario}`) ?? [])
    figures[`p50 in times of ${other}, ${scenario}`] = rounded(ratio)
  }

const perWrite = (writes: (listed: Listed) => number) =>
  median(lists.map((listed) => listed.changes / writes(listed)))
const perRow = perWrite(({ counted: { rows } }) => rows)
const perWritten = perWrite(({ counted: { rows, changeLog } }) => rows + changeLog)
const perAny = perWrite(({ counted: { rows, changeLog, access } }) => rows + changeLog + access)
const behind = median(lists.map((one) => one.behind)) / 1000
for (const { changes, counted, behind: after, busy } of lists)
  say(
    `lists: ${changes} changes, writes of rows ${counted.rows}, of the change log ${counted.changeLog}, of the access log ${counted.access}, in ${counted.requests} requests; complete after ${told(after)} ms; the service took ${told(busy * 100)} % of a processor`,
  )
say(`kill to all in sync, ms: ${told(...kills)}`)
say(`heap of an open plan, MB: ${told(bytes / 2 ** 20)}`)
figures['changes per write of a row'] = rounded(perRow)
figures['changes per write, change log counted'] = rounded(perWritten)
figures['changes per write, copy of the access log counted too'] = rounded(perAny)
figures['seconds until the lists are complete'] = rounded(behind)
figures['seconds from kill to all in sync'] = rounded(median(kills) / 1000)
figures['megabytes of heap for an open plan'] = rounded(bytes / 2 ** 20)
figures['share of a processor'] = rounded(median(lists.map(({ busy }) => busy)))

const goals = [
  ...scenarios.flatMap((scenario) => [
    goalOf(`p50 ms, ${scenario}`, median(half.get(`product, ${scenario}`) ?? []), { atMost: 5 }),
    goalOf(`p95 ms, ${scenario}`, median(most.get(`product, ${scenario}`) ?? []), { atMost: 25 }),
  ]),
  goalOf('changes that did not come to everybody', lost, { atMost: 0 }),
  goalOf('changes per Graph write, change log counted, focused', perWritten, { atLeast: 8 }),
  goalOf('seconds until the lists are complete', behind, { atMost: 5 }),
  goalOf('seconds from kill to all in sync', median(kills) / 1000, { atMost: 1 }),
  goalOf('megabytes of heap for an open plan', bytes / 2 ** 20, { atMost: 1 }),
]
say('\nGoals')
for (const { goal, is, wanted, met } of goals)
  say(`  ${met ? 'met    ' : 'not met'}  ${goal}: ${is}, wanted ${JSON.stringify(wanted)}`)
const byGoal = Object.fromEntries(goals.map(({ goal, ...seen }) => [goal, seen]))
say(JSON.stringify({ bench: 'coedit', figures, goals: byGoal, met: goals.every(({ met }) => met) }))
process.exit(0)
