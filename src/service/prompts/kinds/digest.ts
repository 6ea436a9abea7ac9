import { setImmediate } from 'node:timers/promises'
import { addDays, type Day } from '../../../../rules/calendar.ts'
import { digestCard, digestSummary } from '../../../cards/digest.ts'
import { noLongerYours } from '../../../cards/no-longer-yours.ts'
import type { Prompt } from '../../../log/prompts.ts'
import { viewOf } from '../../../plan/view.ts'
import { added, countsOf, digestLines, noCounts } from '../../due/digest-lines.ts'
import { actorInChat, membersOn } from '../person-in-chat.ts'
import type { Drawing, KindOfPrompt } from './kind.ts'

/** The point of a digest whose week before had none. */
export const afterMissedWeek = 'after a missed week'

/** What a week brings to whoever leads or manages families, in a few lines; of nothing, nothing is sent. */
export const digest: KindOfPrompt = {
  async draw(prompt, drawing) {
    const { clock, log, origin } = drawing
    const on = clock.today()
    const open = log.prompts.openTo(prompt.oid)
    const waiting = {
      closures: open.filter(({ kind }) => kind === 'closure').length,
      missed: open.filter(({ state }) => state === 'inbox').length,
    }
    const families = `${origin}/`
    const counts = await countsFor(prompt, on, drawing)
    const lines = digestLines(counts, waiting, families)
    if (lines.length === 0) return 'nothing'
    const missedWeek = prompt.point === afterMissedWeek
    const shown = { on, lines, familiesLink: families, missedWeek }
    return { card: digestCard(shown), summary: digestSummary(shown) }
  },
  past: () => noLongerYours(),
}

/** Counts over the families that somebody leads or manages on the day, which go on the access log as one list. */
async function countsFor({ oid, due }: Prompt, on: Day, { log, clock, tenantId }: Drawing) {
  const keys: string[] = []
  let counts = noCounts
  for (const key of log.planKeys()) {
    const plan = log.plan(key)
    const place = plan && membersOn(plan, on).find((member) => member.oid === oid)
    if (!plan || !place || place.role === 'member') continue
    const actor = actorInChat(plan, { tenantId, oid }, on, log.directory)
    const view = viewOf(plan, actor, on)
    if (!view) continue
    keys.push(key)
    counts = added(counts, countsOf(view, viewOf(plan, actor, addDays(on, -7)), addDays(due, 6)))
    // Whoever else asks the service something is answered between two plans.
    await setImmediate()
  }
  const at = clock.now().toISOString()
  const row = { at, oid, plan: null, what: 'digest', from: 'service', outcome: 'allowed' } as const
  if (keys.length > 0) log.access.note({ ...row, plans: keys })
  return counts
}
