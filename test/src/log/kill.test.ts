import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { openLog } from '../../../src/log/open-log.ts'
import { applyEvents, emptyPlan } from '../../../src/plan/plan.ts'
import { freshFile, opened } from './log-lab.ts'

const key = 'plan-marlowe'

interface Answer {
  readonly seq: number
  readonly reference: string
}

/** How often a writing process was answered, which is killed as soon as it has said so many things, and the last answer. */
async function killedAfter(count: number, file: string): Promise<Answer & { said: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'append-child.ts'), file, key], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let said = 0
  let last: Answer | null = null
  for await (const line of createInterface({ input: child.stdout })) {
    last = JSON.parse(line)
    said++
    if (said === count) child.kill('SIGKILL')
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
  if (!last) throw new Error('the process said nothing')
  return { ...last, said }
}

const numberOf = (reference: string) => Number(reference.slice('FP-'.length))

it('what was answered is there after the process was killed, and nothing is there by half', async () => {
  const file = freshFile()
  opened(openLog(file)).close()
  let noted = 0
  for (const count of [1, 2, 7, 40]) {
    const answered = await killedAfter(count, file)
    noted += answered.said
    const log = openLog(file)
    const events = log.eventsSince(key, 0)
    expect(events.length).toBeGreaterThanOrEqual(answered.seq)
    expect(log.acceptedAs(key, `child-${answered.seq}`)).toBe(answered.seq)
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1))
    expect(log.plan(key)).toEqual(applyEvents(emptyPlan(key), events))
    expect(log.access.rows(100_000, key).length).toBeGreaterThanOrEqual(noted)
    expect(log.projection.intended(key, 'head')).toBeGreaterThanOrEqual(answered.seq)
    const [head] = log.projection.dirty(1)
    expect(head?.seq).toBe(events.length)
    expect(numberOf(log.nextReference())).toBeGreaterThan(numberOf(answered.reference))
    log.close()
  }
}, 60_000)

it('of writes that belong together nothing is there where the process was killed before the last', () => {
  const file = freshFile()
  opened(openLog(file)).close()
  const child = join(import.meta.dirname, 'together-child.ts')
  expect(spawnSync(process.execPath, [child, file, key]).signal).toBe('SIGKILL')
  const log = openLog(file)
  expect(log.plan(key)?.seq).toBe(2)
  expect(log.eventsSince(key, 2)).toEqual([])
  expect(log.acceptedAs(key, 'child-3')).toBeNull()
  log.close()
})
