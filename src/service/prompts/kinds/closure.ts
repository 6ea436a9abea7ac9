import { closureDecidedCard } from '../../../cards/closure-decided.ts'
import { closureRequestCard, closureRequestSummary } from '../../../cards/closure-request.ts'
import { noLongerYours } from '../../../cards/no-longer-yours.ts'
import { closurePageOf } from '../../closure/closure-page.ts'
import { askedView } from '../../closure-in-chat/asked-view.ts'
import { decidedView } from '../../closure-in-chat/decided-view.ts'
import { actorInChat } from '../person-in-chat.ts'
import type { KindOfPrompt } from './kind.ts'

/** A manager is asked to decide a closure. */
export const closure: KindOfPrompt = {
  async draw(prompt, drawing) {
    const { log, clock, tenantId, origin, viewFor } = drawing
    const plan = viewFor(prompt) && log.plan(prompt.plan)
    if (!plan) return null
    const actor = actorInChat(plan, { tenantId, oid: prompt.oid }, clock.today(), log.directory)
    const page = closurePageOf({ log, clock }, plan, actor, null)
    const shown = page && askedView(prompt, page, origin)
    return shown && { card: closureRequestCard(shown), summary: closureRequestSummary(shown) }
  },
  past(prompt, { on }, { log, tenantId, origin }) {
    const plan = log.plan(prompt.plan)
    if (!plan) return noLongerYours()
    const actor = actorInChat(plan, { tenantId, oid: prompt.oid }, on, log.directory)
    const decided = decidedView({ log, origin }, plan, prompt.about, actor, on)
    return decided ? closureDecidedCard(decided) : noLongerYours()
  },
}
