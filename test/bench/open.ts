import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openOffice } from '../../src/commands/simulating/office.ts'
import { everybody } from '../../src/commands/simulating/people.ts'
import { site } from '../../src/commands/simulating/sharepoint.ts'
import { createGatheringAsk } from '../../src/lists/gather.ts'
import { createListPaths } from '../../src/lists/list-paths.ts'
import { rebuildOne } from '../../src/lists/rebuild/rebuild-one.ts'
import { openLog } from '../../src/log/open-log.ts'
import { systemClock } from '../../src/service/clock.ts'
import { createPlanDesk } from '../../src/service/plans/plan-desk.ts'
import type { Counted } from './coedit/graph.ts'
import { clientTo } from './coedit/house.ts'
import { startProcess } from './coedit/processes.ts'
import type { Held } from './open/many.ts'
import { goalOf, median, rounded, tableOf } from './rules/measuring.ts'

// The measurement of opening plans: tables, then one line of JSON. `--quick` opens fewer.

const { values } = parseArgs({
  options: { packages: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
const say = (text: string) => process.stdout.write(`${text}\n`)
const entries = 150
const plans = values.quick ? 50 : 500
const graphMs = 400

const folder = mkdtempSync(join(tmpdir(), 'family-outcome-plan-open-'))
const office = await openOffice()
const [lead] = everybody
const authorization = await office.authorization(lead)
const graphProcess = startProcess('coedit/graph')
const graph = await graphProcess.ask<string>('open')
const opening = { folder, signIn: office.settings, graph }
const counted = () => graphProcess.ask<Counted>('counted')

say(`Load of the machine before: ${loadavg().map(rounded).join(', ')}`)
let service = startProcess('coedit/service')
const origin = await service.ask<string>('open', { ...opening, isStaging: true, port: 0 })
const key = await service.ask<string>('plan', entries)
while (await service.ask<boolean>('isBehind')) await setTimeout(50)
await graphProcess.ask('takes', graphMs)

/** What an opening took, and how many requests reached Graph before it was answered. */
interface Opened {
  readonly ms: number
  readonly requests: number
}

async function taken(work: () => Promise<void>): Promise<Opened> {
  await counted()
  const began = performance.now()
  await work()
  const ms = performance.now() - began
  return { ms, requests: (await counted()).requests }
}

async function open(): Promise<void> {
  const reply = await fetch(`${origin}/api/plans/${key}`, { headers: { authorization } })
  const { records } = (await reply.json()) as { records: unknown[] }
  if (records.length !== entries) throw new Error(`${records.length} entries are shown`)
}

/** What a service does by itself when it begins is over once Graph has not been asked for a while. */
async function still(): Promise<void> {
  do {
    await counted()
    await setTimeout(1_500)
  } while ((await counted()).requests > 0)
}

await open()
await still()
const warm: Opened[] = []
for (let at = 0; at < 9; at++) warm.push(await taken(open))

service.kill()
service = startProcess('coedit/service')
await service.ask('open', { ...opening, port: Number(new URL(origin).port) })
await still()
const restarted = await taken(open)
service.kill()

const colds: Opened[] = []
for (let at = 0; at < (values.quick ? 1 : 5); at++) {
  const client = clientTo(graph)
  const paths = createListPaths(client, site)
  // Which lists a site has is asked once in the life of a service, for all plans.
  await paths.to('Family plans')
  const log = openLog(':memory:')
  const desk = createPlanDesk({ log, clock: systemClock })
  colds.push(
    await taken(async () => {
      const done = await rebuildOne({ asks: createGatheringAsk(client), paths }, log, key)
      if (done.outcome !== 'rebuilt') throw new Error(`not rebuilt: ${done.outcome}`)
      const view = desk.view(lead, key, 'page')
      if (view?.records.length !== entries) throw new Error('not all entries are shown')
    }),
  )
  log.close()
}
graphProcess.kill()

const wish = { folder, plans, entries }
const staging = startProcess('open/many', ['--expose-gc'])
await staging.ask('stage', wish)
staging.kill()
const many = startProcess('open/many', ['--expose-gc'])
const { before, after, opened } = await many.ask<{ before: Held; after: Held; opened: number }>(
  'measure',
  wish,
)
many.kill()
rmSync(folder, { recursive: true, force: true })
say(`Load of the machine after: ${loadavg().map(rounded).join(', ')}`)

const middle = (all: readonly Opened[], of: keyof Opened) => median(all.map((one) => one[of]))
const megabytes = (bytes: number) => bytes / 2 ** 20
const figures = {
  entries,
  'warm, ms': middle(warm, 'ms'),
  'warm, requests to Graph': middle(warm, 'requests'),
  'after a restart, ms': restarted.ms,
  'after a restart, requests to Graph': restarted.requests,
  'rebuilt from the lists, ms': middle(colds, 'ms'),
  'rebuilt from the lists, requests to Graph': middle(colds, 'requests'),
  'milliseconds of a request to Graph': graphMs,
  'plans open at once': opened,
  'megabytes in all': megabytes(after.rss),
  'megabytes before the service began': megabytes(before.rss),
  'megabytes of heap for one plan': megabytes(after.heap - before.heap) / plans,
}
say(`\nOpening a plan of ${entries} rows\n${tableOf(figures)}`)

const goals = [
  goalOf('requests to Graph, warm', middle(warm, 'requests'), { atMost: 0 }),
  goalOf('requests to Graph after a restart', restarted.requests, { atMost: 0 }),
  goalOf('requests to Graph, from the lists alone', middle(colds, 'requests'), { atMost: 1 }),
  goalOf('plans open at once', opened, { atLeast: plans }),
  goalOf('megabytes in all', megabytes(after.rss), { atMost: 1_024 }),
]
say('\nGoals')
for (const { goal, is, wanted, met } of goals)
  say(`  ${met ? 'met    ' : 'not met'}  ${goal}: ${is}, wanted ${JSON.stringify(wanted)}`)
const byGoal = Object.fromEntries(goals.map(({ goal, ...seen }) => [goal, seen]))
const told = Object.fromEntries(Object.entries(figures).map(([name, one]) => [name, rounded(one)]))
say(
  JSON.stringify({
    bench: 'open',
    figures: told,
    goals: byGoal,
    met: goals.every(({ met }) => met),
  }),
)
process.exit(0)
