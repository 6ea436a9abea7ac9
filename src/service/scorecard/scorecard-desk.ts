import { setImmediate } from 'node:timers/promises'
import { scorecardOf, type FamilyOnCard, type Quarter } from '../../../rules/scorecard.ts'
import type { ScorecardAnswer } from '../../api/schemas/scorecard.ts'
import type { Clock, Log } from '../../log/log.ts'
import { onCard, withoutSmallPlaces } from '../../plan/scorecard/on-card.ts'
import { quarterUntil } from '../../plan/scorecard/quarter.ts'

/** Makes the scorecard of a quarter from all plans; null where there is no such quarter yet. */
export interface ScorecardDesk {
  of(quarter: string): Promise<ScorecardAnswer | null>
}

/** How long, in milliseconds, one is given again: whoever looks through quarters does not have every plan read each time. */
const keptFor = 5 * 60_000

/** Others are answered while plans are read, so many at a time. */
const plansAtOnce = 20

/** A quarter is put together once for all who ask for it. Nothing of a plan leaves but the counts that it is part of. */
export function createScorecardDesk({
  log,
  clock,
}: {
  readonly log: Pick<Log, 'plan' | 'planKeys'>
  readonly clock: Clock
}): ScorecardDesk {
  const kept = new Map<
    string,
    { readonly until: number; readonly card: Promise<ScorecardAnswer> }
  >()

  async function make(name: string, quarter: Quarter, on: string): Promise<ScorecardAnswer> {
    const families: FamilyOnCard[] = []
    for (const [place, key] of log.planKeys().entries()) {
      if (place % plansAtOnce === 0) await setImmediate()
      const plan = log.plan(key)
      const family = plan && onCard(plan, quarter)
      if (family) families.push(family)
    }
    const { cells, closures } = scorecardOf(withoutSmallPlaces(families), quarter)
    return { name, on, scorecard: { quarter, cells, closures } }
  }

  return {
    async of(name) {
      const on = clock.today()
      const quarter = quarterUntil(name, on)
      if (!quarter) return null
      const now = clock.now().getTime()
      for (const [key, { until }] of kept) if (until <= now) kept.delete(key)
      const known = kept.get(`${name} ${on}`)
      if (known) return known.card
      const card = make(name, quarter, on)
      kept.set(`${name} ${on}`, { until: now + keptFor, card })
      card.catch(() => kept.delete(`${name} ${on}`))
      return card
    },
  }
}
