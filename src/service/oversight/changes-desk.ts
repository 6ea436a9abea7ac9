import type { Clock, Log } from '../../log/log.ts'
import { changesTold, type ChangeTold } from '../../plan/history.ts'
import { mayReadChangesOf, sightOf } from '../../plan/policy.ts'
import type { Asker } from '../plans/asker.ts'
import { planOpenTo } from '../plans/plan-open-to.ts'
import type { Named } from './names.ts'

/** A change of a plan for a person to read. */
export interface ChangeShown extends Omit<ChangeTold, 'who' | 'fields'> {
  readonly who: Named
  readonly fields: string[]
}

/** Changes, the newest first; `next` is the page that follows, null at the end. */
export interface ChangesPage {
  readonly rows: ChangeShown[]
  readonly next: number | null
}

/** Where it is told who changed what of a plan. */
export interface ChangesDesk {
  /** A page of them, the first is number 1. */
  ofPlan(actor: Asker, key: string, page?: number): ChangesPage | 'nothing-here' | 'not-allowed'
}

const pageSize = 50

/** Pages count what their reader is told and nothing else, so that no number says how much more there is. */
export function createChangesDesk({
  log,
  clock,
}: {
  readonly log: Pick<Log, 'plan' | 'eventsSince'>
  readonly clock: Pick<Clock, 'today'>
}): ChangesDesk {
  return {
    ofPlan(actor, key, page = 1) {
      const opened = planOpenTo(actor, key, { log, clock })
      const sight = opened && sightOf(actor, opened.plan, opened.on)
      if (!sight) return 'nothing-here'
      const { plan, on } = opened
      if (!mayReadChangesOf(actor, plan, on)) return 'not-allowed'
      const told = changesTold(plan, log.eventsSince(key, 0), sight)
      const rows = told.slice((page - 1) * pageSize, page * pageSize)
      return { rows: rows.map(shown), next: page * pageSize < told.length ? page + 1 : null }
    },
  }
}

const shown = ({ who, fields, ...told }: ChangeTold): ChangeShown => ({
  ...told,
  who: { oid: who.oid, name: who.name || null, agency: who.agency || null },
  fields: [...fields],
})
