import { setImmediate } from 'node:timers/promises'
import { addDays } from '../../../rules/calendar.ts'
import type { AccessEntry, AccessWish } from '../../log/access.ts'
import type { Clock, Log } from '../../log/log.ts'
import { unusualRules } from '../../log/unusual/rules.ts'
import { latestFirst, unusualIn, type Unusual } from '../../log/unusual/unusual.ts'
import { headOf, textOf } from '../../plan/plan.ts'
import { mayReadAccessOf, mayReadAllAccess } from '../../plan/policy.ts'
import type { Asker } from '../plans/asker.ts'
import { planOpenTo } from '../plans/plan-open-to.ts'
import { tellingTo } from './kept-back.ts'
import { createNames, type Named, type PlanName } from './names.ts'

/** A row of the access log for a person to read. */
export interface Look extends Pick<
  AccessEntry,
  'number' | 'at' | 'what' | 'from' | 'outcome' | 'why' | 'times'
> {
  readonly who: Named | null
}

/** What only auditors are told besides: the network address, and which plans it was about. */
export interface FullLook extends Look {
  readonly address: string | null
  readonly plan: PlanName | null
  readonly plans: PlanName[]
}

/** Rows, the newest first; `next` is the number before which the following ones are, null at the end. */
export interface Looks<One> {
  readonly rows: One[]
  readonly next: number | null
}

export interface UnusualReport {
  readonly since: string
  readonly looks: number
  readonly rules: { readonly rule: string; readonly says: string }[]
  readonly findings: (Pick<Unusual, 'rule' | 'from' | 'to' | 'count' | 'limit'> & {
    readonly who: Named | null
    readonly plan: PlanName | null
    readonly says: string
  })[]
}

/** Where it is told who looked at what. */
export interface AccessDesk {
  ofPlan(actor: Asker, key: string, before?: number): Looks<Look> | 'nothing-here' | 'not-allowed'
  all(actor: Asker, wish: Pick<AccessWish, 'plan' | 'oid' | 'before'>): Looks<FullLook> | null
  /** Others are answered while it is put together. */
  unusual(actor: Asker): Promise<UnusualReport | null>
}

const pageSize = 50
const reportDays = 28
/** A report reads no more of the newest rows than this, and says since when it did. */
const mostRows = 200_000
const rowsAtOnce = 5_000

export function createAccessDesk({
  log,
  clock,
}: {
  readonly log: Log
  readonly clock: Clock
}): AccessDesk {
  function page(wish: AccessWish): Looks<AccessEntry> {
    const rows = log.access.find(pageSize + 1, wish)
    const shown = rows.slice(0, pageSize)
    return { rows: shown, next: rows.length > pageSize ? (shown.at(-1)?.number ?? null) : null }
  }

  /** The newest rows since an instant, read some at a time. */
  async function newestSince(since: string): Promise<AccessEntry[]> {
    const rows: AccessEntry[] = []
    for (let before: number | undefined; rows.length < mostRows;) {
      const wish = { since, brief: true, ...(before === undefined ? {} : { before }) } as const
      const some = log.access.find(rowsAtOnce, wish)
      rows.push(...some)
      before = some.at(-1)?.number
      if (some.length < rowsAtOnce) break
      await setImmediate()
    }
    return rows
  }

  /** Auditors know a plan by its number, and rows by its key. */
  function keyOf(plan: string): string {
    const isIt = (key: string) => textOf(headOf(log.plan(key) ?? nothing), 'reference') === plan
    return log.planKeys().find(isIt) ?? plan
  }

  return {
    ofPlan(actor, key, before) {
      const opened = planOpenTo(actor, key, { log, clock })
      if (!opened) return 'nothing-here'
      const { plan, on } = opened
      if (!mayReadAccessOf(actor, plan, on)) return 'not-allowed'
      const names = createNames(log)
      const { rows, next } = page({ plan: key, ...(before === undefined ? {} : { before }) })
      const telling = tellingTo(actor, plan, on)
      return {
        rows: rows.map((row) => {
          const who = telling.person(names.person(row.oid, key))
          return { ...lookOf(row, who), why: telling.text(row.why) }
        }),
        next,
      }
    },

    all(actor, { plan, ...wish }) {
      if (!mayReadAllAccess(actor)) return null
      const names = createNames(log)
      const { rows, next } = page({ ...wish, ...(plan === undefined ? {} : { plan: keyOf(plan) }) })
      return {
        rows: rows.map((row) => ({
          ...lookOf(row, names.person(row.oid, row.plan)),
          address: row.address,
          plan: names.plan(row.plan),
          plans: row.plans.flatMap((one) => names.plan(one) ?? []),
        })),
        next,
      }
    },

    async unusual(actor) {
      if (!mayReadAllAccess(actor)) return null
      const names = createNames(log)
      const wished = `${addDays(clock.today(), -reportDays)}T00:00:00.000Z`
      const rows = await newestSince(wished)
      return {
        since: rows.length < mostRows ? wished : (rows.at(-1)?.at ?? wished),
        looks: rows.length,
        rules: Object.entries(unusualRules).map(([rule, { says }]) => ({ rule, says })),
        findings: (await unusualAmong(rows)).map(({ oid, plan, ...found }) => ({
          ...found,
          who: names.person(oid, plan),
          plan: names.plan(plan),
          says: unusualRules[found.rule].says,
        })),
      }
    },
  }
}

/** What is unusual is found for one person after another. */
async function unusualAmong(rows: readonly AccessEntry[]): Promise<Unusual[]> {
  const found: Unusual[] = []
  for (const own of Map.groupBy(rows, ({ oid }) => oid).values()) {
    found.push(...unusualIn(own))
    await setImmediate()
  }
  return found.toSorted(latestFirst)
}

const nothing = { records: new Map() }

const lookOf = (
  { number, at, what, from, outcome, why, times }: AccessEntry,
  who: Named | null,
): Look => ({ number, at, who, what, from, outcome, why, times })
