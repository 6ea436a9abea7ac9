import type { MeasuredSpell } from '../clause.ts'
import type { Judging } from './judging.ts'
import { judgePlansStepped } from './plans-stepped.ts'
import type { Result } from './result.ts'
import { judgeDeescalated } from './spell-deescalated.ts'
import { judgeDown } from './spell-down.ts'
import { judgeHeld } from './spell-held.ts'
import { judgeLowered } from './spell-lowered.ts'
import { judgeNow } from './spell-now.ts'
import { judgeOnClaim } from './spell-on-claim.ts'
import { judgeOver } from './spell-over.ts'
import { judgeStepped } from './spell-stepped.ts'
import { judgeWorked } from './worked.ts'

/** Where somebody stands, or has stood, by whatever the clause asks of it. */
export function judgeSpell(clause: MeasuredSpell, at: Judging): Result {
  const { is } = clause
  if ('held' in is) return judgeHeld(clause, is, at)
  if ('lowered' in is) return judgeLowered(clause, is, at)
  if ('deescalated' in is) return judgeDeescalated(clause, at)
  if ('steppedFrom' in is) return judgePlansStepped(clause, is.steppedFrom, at)
  if ('worked' in is) return judgeWorked(clause, is, at)
  if ('over' in is) return judgeOver(clause, is, at)
  if ('onClaim' in is) return judgeOnClaim(clause, is, at)
  if ('down' in is) return judgeDown(clause, at)
  return 'now' in is ? judgeNow(clause, is, at) : judgeStepped(clause, is, at)
}
