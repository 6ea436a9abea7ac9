import { closureDecidedCard, closureDecidedSummary } from '../../../cards/closure-decided.ts'
import { noLongerYours } from '../../../cards/no-longer-yours.ts'
import { decidedView } from '../../closure-in-chat/decided-view.ts'
import { actorInChat } from '../person-in-chat.ts'
import type { KindOfPrompt } from './kind.ts'

/** Whoever asked to close a plan, or has a part in it, hears what became of that. */
export const closureTold: KindOfPrompt = {
  async draw(prompt, { log, clock, tenantId, origin, viewFor }) {
    const plan = viewFor(prompt) && log.plan(prompt.plan)
    if (!plan) return null
    const on = clock.today()
    const actor = actorInChat(plan, { tenantId, oid: prompt.oid }, on, log.directory)
    const shown = decidedView({ log, origin }, plan, prompt.about, actor, on)
    return shown && { card: closureDecidedCard(shown), summary: closureDecidedSummary(shown) }
  },
  past: () => noLongerYours(),
}
