import type { Day } from '../../../rules/calendar.ts'
import type { Log } from '../../log/log.ts'
import type { Looks } from '../../plan/rights/gather.ts'
import type { PlanKey } from '../../plan/record.ts'
import { createNames } from '../oversight/names.ts'

const pageSize = 10_000

/** Who saw a plan up to a day, each once, in the order they first did. What the service looks at by itself, and what was refused, is nobody's look. */
export function looksOf(
  log: Pick<Log, 'access' | 'directory' | 'plan'>,
  plan: PlanKey,
  until: Day,
): Looks[] {
  const names = createNames(log)
  const found = new Map<string, Looks>()
  let before: number | undefined
  for (;;) {
    const rows = log.access.find(pageSize, { plan, ...(before === undefined ? {} : { before }) })
    for (const { oid, at, from, outcome } of rows) {
      const isLook = oid !== null && from !== 'service' && outcome === 'allowed'
      if (!isLook || at.slice(0, until.length) > until) continue
      const known = found.get(oid)
      const named = names.person(oid, plan)
      found.set(oid, {
        oid,
        name: named?.name ?? oid,
        agency: named?.agency ?? '',
        count: (known?.count ?? 0) + 1,
        first: at,
        last: known?.last ?? at,
      })
    }
    before = rows.at(-1)?.number
    if (rows.length < pageSize) break
  }
  return [...found.values()].toSorted((one, other) => (one.first < other.first ? -1 : 1))
}
