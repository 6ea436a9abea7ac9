import { stands } from '../explain.ts'
import type { MeasuredSpell } from '../clause.ts'
import type { Judging } from './judging.ts'
import { met, waiting, type Result } from './result.ts'
import { judgeStepped } from './spell-stepped.ts'

/** Whether the plan has closed or the family's highest level of support since it opened has stepped down. */
export function judgeDeescalated(clause: MeasuredSpell, at: Judging): Result {
  const { closed } = at.known
  if (closed !== undefined) return met(stands.closedOn(closed), { stances: [] })
  const stepped = judgeStepped(clause, { stepped: 'down or closed' }, at)
  return stepped.verdict === 'met'
    ? stepped
    : waiting(stands.awaitsDeescalation, { facts: stepped.facts })
}
