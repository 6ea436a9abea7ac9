import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import { openPlan } from '../../../src/plan/opening.ts'
import type { Change, PlanEvent } from '../../../src/plan/plan.ts'

export const priya = { oid: 'oid-priya', name: 'Priya Nair', agency: 'Early Help' }
export const grace = { oid: 'oid-grace', name: 'Grace Adeyemi', agency: 'Northgate Primary' }

/** The two events that open an invented family's plan: its own record `head`, and its lead's place `lead`. */
export const opening = (key: string, family = 'Marlowe'): PlanEvent[] =>
  openPlan(
    {
      key,
      fields: {
        family,
        reference: 'FP-1042',
        framework: 'supporting-families-2022',
        opened: '2026-01-10',
      },
      lead: priya,
      at: '2026-01-10T09:00:00.000Z',
      ids: { plan: 'head', lead: 'lead' },
    },
    '2026-01-10',
  ).events

/** One event after another, each under an operation of its own unless said. */
export const event = (
  seq: number,
  change: Change,
  { operation = `operation-${seq}`, author = priya } = {},
): PlanEvent => ({
  seq,
  operation,
  author,
  at: `2026-02-01T10:00:${String(seq % 60).padStart(2, '0')}.000Z`,
  change,
})

export const goal = (seq: number, value: string | null, author = priya): PlanEvent =>
  event(seq, { do: 'set', record: 'head', field: 'goal', value }, { author })

export const person = (seq: number, record: string, name = record): PlanEvent =>
  event(seq, { do: 'add', kind: 'person', record, fields: { name, kind: 'child' } })

export const removal = (seq: number, record: string): PlanEvent =>
  event(seq, { do: 'remove', record })

/** A log in which a plan was opened. */
export function opened(log: Log, key = 'plan-marlowe'): Log {
  log.append(key, 0, opening(key))
  return log
}

/** Marks the rows of everything that waits as written, so that only what follows waits. */
export function projectAll(log: Log): void {
  for (const { plan, record, seq } of log.projection.dirty(1000)) {
    log.projection.projected(plan, record, seq, { itemId: `item-${record}`, etag: '"x,1"' })
  }
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A file's name in a folder of its own, which goes when the test ends. */
export function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'log-'))
  folders.push(folder)
  return join(folder, 'data', 'log.sqlite')
}
