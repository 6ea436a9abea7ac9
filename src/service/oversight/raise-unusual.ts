import { addDays } from '../../../rules/calendar.ts'
import type { Clock, Log } from '../../log/log.ts'
import { unusualRules } from '../../log/unusual/rules.ts'
import { unusualIn, type Unusual } from '../../log/unusual/unusual.ts'

/** More of the newest rows than a council makes in two days. */
const mostRows = 50_000

/**
 * Tells auditors, when the day has turned, what was unusual on the day before. Emergencies are left out, since their alerts went
 * out at once, and what shows over weeks, which the report is for. Run again it tells nothing twice.
 */
export function raiseUnusual(log: Pick<Log, 'access' | 'alerts'>, clock: Clock): void {
  const today = clock.today()
  const yesterday = addDays(today, -1)
  const rows = log.access.find(mostRows, { since: `${yesterday}T00:00:00.000Z`, brief: true })
  const told = new Set(log.alerts.newest(1000, [null]).map(({ oid, why }) => keyOf(oid, why)))
  const at = clock.now().toISOString()
  for (const found of unusualIn(rows)) {
    if (found.rule === 'emergency' || found.rule === 'reads-only') continue
    if (found.to >= `${today}T00:00:00.000Z`) continue
    const why = wordsOf(found)
    if (told.has(keyOf(found.oid, why))) continue
    log.alerts.raise({ at, plan: null, kind: 'unusual', oid: found.oid, why })
  }
}

const keyOf = (oid: string | null, why: string | null): string => `${oid} ${why}`

const wordsOf = ({ rule, count, from }: Unusual): string =>
  `${unusualRules[rule].says} On ${from.slice(0, 10)}: ${count}.`
