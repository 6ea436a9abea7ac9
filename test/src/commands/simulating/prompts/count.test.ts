import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { countIn } from '../../../../../src/commands/simulating/prompts/count.ts'
import {
  leadOf,
  morning,
  openFamilies,
} from '../../../../../src/commands/simulating/prompts/families.ts'
import { isEachOnce } from '../../../../../src/commands/simulating/prompts/killed-lines.ts'
import type { Log } from '../../../../../src/log/log.ts'
import { openLog } from '../../../../../src/log/open-log.ts'
import { freshFile } from '../../../log/log-lab.ts'

const clock = { today: () => morning.slice(0, 10), now: () => new Date(morning) }
let file: string
let ids: string[]

/** Three families of one lead, each of whom is asked once. */
beforeEach(() => {
  file = freshFile()
  openFamilies(file, 3, clock, 'http://127.0.0.1')
  inLog((log) => {
    const review = { kind: 'review', point: '3-month', due: '2026-11-28', about: '2.2' } as const
    const { oid } = leadOf(0)
    for (const plan of log.planKeys()) log.prompts.ask({ ...review, plan, oid }, morning)
    ids = log.prompts.openTo(oid).map(({ id }) => id)
    for (const id of ids) log.prompts.sending(id, 'chat', morning)
    log.prompts.sent(ids[0] ?? '', 'activity')
    log.prompts.sent(ids[1] ?? '', 'activity')
  })
})
afterEach(() => rmSync(file, { force: true }))

function inLog<Told>(work: (log: Log) => Told): Told {
  const log = openLog(file)
  try {
    return work(log)
  } finally {
    log.close()
  }
}
const count = (...cards: number[]) =>
  countIn(file, new Map(cards.flatMap((n, at) => (n > 0 ? [[ids[at] ?? '', n]] : []))), clock)

it('a card that arrived once, and one of which the inbox tells that it may have, are right', () => {
  expect(count(1, 1, 0)).toEqual({ missing: [], doubled: [], unsure: { told: 1, there: 0 } })
  expect(count(1, 1, 1)).toEqual({ missing: [], doubled: [], unsure: { told: 1, there: 1 } })
})

it('a card that is said to have been sent and is nowhere is missing, and so is one of which nothing is told', () => {
  const [, second, third] = inLog((log) => log.planKeys())
  expect(count(1, 0, 1).missing).toEqual([second])
  inLog((log) => log.prompts.unsent(ids[2] ?? ''))
  expect(count(1, 1, 0).missing).toEqual([third])
})

it('a card that arrived twice is doubled, whatever is told of it', () => {
  const [first, , third] = inLog((log) => log.planKeys())
  expect(count(2, 1, 2).doubled).toEqual([first, third])
})

it('a run is right where nothing is missing, doubled or, where it could be asked after, in doubt', () => {
  const met = { taken: 3, throttled: 0, unavailable: 0, slow: 0, 'answer lost': 0, lost: 0 }
  const run = { seed: 1, prompts: 3, kills: 1, canBeAsked: false, met, took: 1 }
  expect(isEachOnce({ ...run, ...count(1, 1, 1) })).toBe(true)
  expect(isEachOnce({ ...run, ...count(1, 1, 1), canBeAsked: true })).toBe(false)
  expect(isEachOnce({ ...run, ...count(1, 0, 1) })).toBe(false)
  expect(isEachOnce({ ...run, ...count(1, 2, 1) })).toBe(false)
})
